import { useState } from 'preact/hooks'
import { callsAgain } from '../../../utils/core/person-to-call'
import { OUTCOMES } from '../../../utils/core/wrapup'
import type { PeopleModel } from '../../../utils/view/review/people'
import { fromLocalField, toLocalField } from '../../../utils/view/when'
import { OUTCOME } from '../../../utils/words/names'
import { Button } from '../../parts/Button'
import { Field } from '../../parts/Field'
import { useOneAtATime } from '../../parts/use-one-at-a-time'
import { PEOPLE } from './words'

const RESULTS = ['not-reached', ...OUTCOMES] as const
type Result = (typeof RESULTS)[number]
const AN_HOUR = 60 * 60_000

/** What came of the call-back, what was learnt, and what follows: the part that makes the next call better. */
export function FinishForm({ id, people }: { id: string; people: PeopleModel }) {
  const [result, setResult] = useState<Result>('stayed')
  const [learnt, setLearnt] = useState('')
  const [what, setWhat] = useState('')
  const [due, setDue] = useState(() => toLocalField(people.looked.value + AN_HOUR))
  const dueAt = fromLocalField(due)
  const step = what.trim() || (callsAgain(result) ? PEOPLE.callAgain : '')
  const ready = step === '' || dueAt !== undefined
  const save = useOneAtATime(async () => {
    if (!ready) return
    await people.finish(id, {
      outcome: result,
      learnt,
      ...(step && dueAt !== undefined && { next: { what: step, due: dueAt } }),
    })
  })
  return (
    <form
      class="person-finish"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Field id={`result-${id}`} label={PEOPLE.result}>
        <select
          id={`result-${id}`}
          class="input"
          value={result}
          onChange={(event) => setResult(RESULTS.find((name) => name === event.currentTarget.value) ?? 'unknown')}
        >
          {RESULTS.map((name) => (
            <option key={name} value={name}>
              {name === 'not-reached' ? PEOPLE.notReached : OUTCOME[name]}
            </option>
          ))}
        </select>
      </Field>
      <Field id={`learnt-${id}`} label={PEOPLE.learnt} hint={PEOPLE.learntHint}>
        <input
          id={`learnt-${id}`}
          class="input"
          value={learnt}
          onInput={(event) => setLearnt(event.currentTarget.value)}
        />
      </Field>
      <Field id={`next-${id}`} label={PEOPLE.next} hint={PEOPLE.nextHint}>
        <input
          id={`next-${id}`}
          class="input"
          placeholder={callsAgain(result) ? PEOPLE.callAgain : PEOPLE.nothingNext}
          value={what}
          onInput={(event) => setWhat(event.currentTarget.value)}
        />
      </Field>
      {step !== '' && (
        <Field id={`next-due-${id}`} label={PEOPLE.fields.due}>
          <input
            id={`next-due-${id}`}
            class="input"
            type="datetime-local"
            value={due}
            onInput={(event) => setDue(event.currentTarget.value)}
          />
        </Field>
      )}
      <Button tone="primary" disabled={!ready} onPress={save}>
        {PEOPLE.save}
      </Button>
    </form>
  )
}
