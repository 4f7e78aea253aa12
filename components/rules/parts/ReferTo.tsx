import type { SetPartsModel } from '../../../utils/view/rules/edit/set-parts'
import { PARTS } from '../../../utils/words/rules'
import { Button } from '../../parts/Button'
import { RemoveButton } from '../edit/RemoveButton'
import { TextField } from '../edit/TextField'

/** Where somebody may be served better than here. */
export const ReferTo = ({ model }: { model: SetPartsModel }) => (
  <>
    {model.set.value.referTo.map(({ need, to }, i) => {
      const at = `referTo[${i}]`
      return (
        <fieldset key={at} class="refer" aria-label={need || PARTS.referTo}>
          <TextField
            label={PARTS.need}
            place={`${at}.need`}
            value={need}
            most={200}
            onInput={(text) => model.change('referTo', i, { need: text, to }, 'need')}
          />
          <TextField
            label={PARTS.to}
            place={`${at}.to`}
            value={to}
            most={200}
            onInput={(text) => model.change('referTo', i, { need, to: text }, 'to')}
          />
          <RemoveButton onPress={() => model.change('referTo', i, undefined)} what={need} />
        </fieldset>
      )
    })}
    <Button tone="ghost" onPress={model.addReferral}>
      {PARTS.addReferral}
    </Button>
  </>
)
