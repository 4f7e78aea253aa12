import { useSignal } from '@preact/signals'
import type { MyMarksModel } from '../../utils/view/sidepanel/my-marks'
import { Button } from '../parts/Button'
import { TextBox } from '../parts/TextBox'
import { useOneAtATime } from '../parts/use-one-at-a-time'
import { MARKS } from './words'

/** A cue nobody has written yet, from somebody who takes the calls. */
export function ProposeCue({ model }: { model: MyMarksModel }) {
  const say = useSignal('')
  const why = useSignal('')
  const empty = say.value.trim() === ''
  const propose = useOneAtATime(async () => {
    await model.propose(say.value, why.value)
    if (model.refused.value) return
    say.value = ''
    why.value = ''
  })
  return (
    <form
      class="propose"
      onSubmit={(event) => {
        event.preventDefault()
        if (!empty) propose()
      }}
    >
      <h2>{MARKS.propose}</h2>
      <TextBox id="propose-say" label={MARKS.say} text={say} most={160} />
      <TextBox id="propose-why" label={MARKS.why} hint={MARKS.commentHow} text={why} most={400} rows={2} />
      <Button onPress={propose} disabled={empty}>
        {MARKS.proposed}
      </Button>
    </form>
  )
}
