import { useState } from 'preact/hooks'
import type { CallBackKind } from '../../../utils/core/person-to-call'
import { KINDS, type PeopleModel } from '../../../utils/view/review/people'
import { fromLocalField, toLocalField } from '../../../utils/view/when'
import { Button } from '../../parts/Button'
import { Field } from '../../parts/Field'
import { useOneAtATime } from '../../parts/use-one-at-a-time'
import { PEOPLE } from './words'

const EMPTY = { name: '', number: '', why: '', promised: '' }
const TEXTS = ['name', 'number', 'why', 'promised'] as const
const IN_TWO_HOURS = 2 * 60 * 60_000

/** A person added by hand: somebody we let down, or somebody with whom nothing is wrong. */
export function AddPerson({ people }: { people: PeopleModel }) {
  const begun = people.begun.value
  const [person, setPerson] = useState({ ...EMPTY, why: begun?.why ?? '', promised: begun?.promised ?? '' })
  const [kind, setKind] = useState<CallBackKind>(begun?.kind ?? 'let-down')
  const [due, setDue] = useState(() => toLocalField(people.looked.value + IN_TWO_HOURS))
  const dueAt = fromLocalField(due)
  const ready = person.name.trim() !== '' && person.why.trim() !== '' && dueAt !== undefined
  const add = useOneAtATime(async () => {
    if (dueAt === undefined) return
    const { promised, ...rest } = person
    const outcome = await people.add({
      ...rest,
      kind,
      due: dueAt,
      ...(promised && { promised }),
      ...(begun && { call: begun.call }),
    })
    if (outcome !== 'kept') return
    people.begun.value = undefined
    setPerson(EMPTY)
  })
  return (
    <details class="add-person" open={begun !== undefined}>
      <summary>{begun ? PEOPLE.addFrom : PEOPLE.add}</summary>
      <Field id="add-kind" label={PEOPLE.kind}>
        <select
          id="add-kind"
          class="input"
          value={kind}
          onChange={(event) => setKind(KINDS.find((name) => name === event.currentTarget.value) ?? 'let-down')}
        >
          {KINDS.map((name) => (
            <option key={name} value={name}>
              {PEOPLE.kinds[name].title}
            </option>
          ))}
        </select>
      </Field>
      {TEXTS.map((field) => (
        <Field key={field} id={`add-${field}`} label={PEOPLE.fields[field]}>
          <input
            id={`add-${field}`}
            class="input"
            value={person[field]}
            onInput={(event) => setPerson({ ...person, [field]: event.currentTarget.value })}
          />
        </Field>
      ))}
      <Field id="add-due" label={PEOPLE.fields.due}>
        <input
          id="add-due"
          class="input"
          type="datetime-local"
          value={due}
          onInput={(event) => setDue(event.currentTarget.value)}
        />
      </Field>
      <Button disabled={!ready} onPress={add}>
        {PEOPLE.addIt}
      </Button>
    </details>
  )
}
