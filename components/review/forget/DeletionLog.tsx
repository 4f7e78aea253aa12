import type { Deletion } from '../../../utils/view/review/forget'
import { dayAndTime } from '../../../utils/view/when'
import { TableHead } from '../../parts/TableHead'
import { FORGET } from './words'

/** That deleting happens, by retention and by wish; nothing of what was deleted. */
export function DeletionLog({ log }: { log: readonly Deletion[] }) {
  if (log.length === 0) return null
  const [latest] = log
  return (
    <section>
      <h3>{FORGET.log}</h3>
      <table class="table">
        <TableHead columns={FORGET.logColumns} />
        <tbody>
          {log.map(({ at, why, records, words, people, papers, setAside }) => (
            <tr key={`${at}-${why}`}>
              <th scope="row">{dayAndTime(at, latest?.at ?? at)}</th>
              <td>{FORGET.whys[why]}</td>
              <td>{records}</td>
              <td>{words}</td>
              <td>{people}</td>
              <td>{papers ?? 0}</td>
              <td>{setAside}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
