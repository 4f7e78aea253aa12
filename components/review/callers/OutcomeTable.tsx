import { OUTCOMES } from '../../../utils/core/wrapup'
import type { Insights } from '../../../utils/view/review/insights'
import { OUTCOME, REASON } from '../../../utils/words/names'
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
        <thead>
          <tr>
            <th scope="col">{CALLERS.reason}</th>
            {OUTCOMES.map((outcome) => (
              <th key={outcome} scope="col">
                {OUTCOME[outcome]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {reasons.map(({ reason, total, outcomes }) => (
            <tr key={reason}>
              <th scope="row">{REASON[reason]}</th>
              {OUTCOMES.map((outcome) => {
                const count = outcomes.get(outcome) ?? 0
                return (
                  <td key={outcome} style={{ '--share': count / total }}>
                    {count > 0 && `${count} ${CALLERS.ofAll(count, total)}`}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </figure>
)
