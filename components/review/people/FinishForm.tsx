import { useState } from 'preact/hooks'
import { OUTCOMES } from '../../../utils/core/wrapup'
import type { PeopleModel } from '../../../utils/view/review/people'
import { Button } from '../../parts/Button'
import { Field } from '../../parts/Field'
import { OUTCOME } from '../../parts/names'
import { PEOPLE } from './words'

const RESULTS = ['not-reached', ...OUTCOMES] as const
type Result = (typeof RESULTS)[number]

/** What came of the call-back, and what was learnt: the part that makes the next call better. */
export function FinishForm({ id, people }: { id: string; people: PeopleModel }) {
  const [result, setResult] = useState<Result>('stayed')
  const [learnt, setLearnt] = useState('')
  return (
    <form
      class="person-finish"
      onSubmit={(event) => {
        event.preventDefault()
        void people.finish(id, result, learnt)
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
      <Button tone="primary" onPress={() => people.finish(id, result, learnt)}>
        {PEOPLE.save}
      </Button>
    </form>
  )
}
