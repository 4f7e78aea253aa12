import type { PeopleModel } from '../../../utils/view/review/people'
import { dayAndTime } from '../../../utils/view/when'
import { OUTCOME } from '../../../utils/words/names'
import { TableHead } from '../../parts/TableHead'
import { PEOPLE } from './words'

/** The finished ones, for what they taught. */
export function DoneList({ people }: { people: PeopleModel }) {
  const done = people.done.value
  if (done.length === 0) return null
  return (
    <section>
      <h2>{PEOPLE.done}</h2>
      <table class="table done">
        <TableHead columns={PEOPLE.doneColumns} />
        <tbody>
          {done.map(({ id, name, why, done: end }) =>
            end ? (
              <tr key={id}>
                <th scope="row">{name || PEOPLE.noName}</th>
                <td>{why}</td>
                <td>{end.outcome === 'not-reached' ? PEOPLE.notReached : OUTCOME[end.outcome]}</td>
                <td>{end.learnt || PEOPLE.nothingLearnt}</td>
                <td>{end.next || PEOPLE.nothingLearnt}</td>
                <td>{dayAndTime(end.at, people.looked.value)}</td>
              </tr>
            ) : null,
          )}
        </tbody>
      </table>
    </section>
  )
}
