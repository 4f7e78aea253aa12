import type { OpenRuleModel } from '../../../utils/view/rules/edit/open-rule'
import { EDIT } from '../../../utils/words/rules'
import { Button } from '../../parts/Button'

/** The rule as it is written: every right letter acts on the sentence, and every change of the sentence stands here. */
export function RawEdit({ model }: { model: OpenRuleModel }) {
  const typed = model.typed.value
  const wrong = (typed?.faults.length ?? 0) > 0
  return (
    <div class="raw-edit">
      <p class="soft">{EDIT.rawHint}</p>
      <textarea
        class="input"
        aria-label={EDIT.asWritten}
        aria-invalid={wrong}
        rows={26}
        spellcheck={false}
        value={model.json.value}
        onInput={(event) => model.typeJson(event.currentTarget.value)}
      />
      {wrong && <Button onPress={model.tidyJson}>{EDIT.tidy}</Button>}
    </div>
  )
}
