import { OUTCOMES } from '../../../utils/core/wrapup'
import { FEW, type Insights } from '../../../utils/view/review/insights'
import { OUTCOME, REASON } from '../../../utils/words/names'
import { TableHead } from '../../parts/TableHead'
import { CALLERS } from './words'

/** What came of each reason. A table that is its own picture: the deeper the cell, the larger its share of the row. */
export const OutcomeTable = ({ insights: { reasons } }: { insights: Insights }) => (
  <figure class="chart">
    <figcaption>
      <h2>{CALLERS.outcomes.title}</h2>
      <p class="soft">{CALLERS.outcomes.why}</p>
    </figcaption>
    <div class="chart-table">
      <table class="table matrix">
        <TableHead columns={[CALLERS.reason, CALLERS.all, ...OUTCOMES.map((outcome) => OUTCOME[outcome])]} />
        <tbody>
          {reasons.map(({ reason, total, outcomes }) => (
            <tr key={reason}>
              <th scope="row">{REASON[reason]}</th>
              <td>{total}</td>
              {OUTCOMES.map((outcome) => {
                const count = outcomes.get(outcome) ?? 0
                return (
                  <td key={outcome} class="share" style={{ '--share': count / total }}>
                    {count > 0 && count}
                    {count > 0 && total >= FEW && <small> {CALLERS.ofAll(count, total)}</small>}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    {reasons.some(({ total }) => total < FEW) && <p class="soft small">{CALLERS.sharesFrom(FEW)}</p>}
  </figure>
)
