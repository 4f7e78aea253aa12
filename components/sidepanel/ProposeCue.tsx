import { useSignal } from '@preact/signals'
import type { MyMarksModel } from '../../utils/view/sidepanel/my-marks'
import { Button } from '../parts/Button'
import { Field } from '../parts/Field'
import { useOneAtATime } from '../parts/use-one-at-a-time'
import { MARKS } from './words'

/** A cue nobody has written yet, from somebody who takes the calls. */
export function ProposeCue({ model }: { model: MyMarksModel }) {
  const say = useSignal('')
  const why = useSignal('')
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
        propose()
      }}
    >
      <h2>{MARKS.propose}</h2>
      <Field id="propose-say" label={MARKS.say}>
        <input
          id="propose-say"
          class="input"
          maxLength={160}
          value={say.value}
          onInput={(event) => {
            say.value = event.currentTarget.value
          }}
        />
      </Field>
      <Field id="propose-why" label={MARKS.why} hint={MARKS.commentHow}>
        <textarea
          id="propose-why"
          class="input"
          rows={2}
          maxLength={400}
          value={why.value}
          onInput={(event) => {
            why.value = event.currentTarget.value
          }}
        />
      </Field>
      <Button onPress={propose} disabled={say.value.trim() === ''}>
        {MARKS.proposed}
      </Button>
    </form>
  )
}
