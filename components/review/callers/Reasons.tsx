import type { Grain } from '../../../utils/view/review/buckets'
import type { Insights } from '../../../utils/view/review/insights'
import { REASON } from '../../../utils/words/names'
import { bucketName } from './bucket-name'
import { Chart } from './Chart'
import { Spark } from './Spark'
import { CALLERS } from './words'

/** Why they call and leave, the most frequent first, each with its way over time. */
export function Reasons({ insights, grain }: { insights: Insights; grain: Grain }) {
  const { reasons, buckets } = insights
  const most = Math.max(1, ...reasons.map(({ total }) => total))
  const highest = Math.max(1, ...reasons.flatMap(({ perBucket }) => perBucket))
  return (
    <Chart
      title={CALLERS.reasons.title}
      why={CALLERS.reasons.why(highest, CALLERS.per[grain])}
      columns={[CALLERS.reason, CALLERS.all, ...buckets.map((bucket) => bucketName(bucket, grain))]}
      rows={reasons.map(({ reason, total, perBucket }) => [REASON[reason], total, ...perBucket])}
    >
      <ul class="reasons">
        {reasons.map(({ reason, total, perBucket }) => (
          <li key={reason}>
            <span>{REASON[reason]}</span>
            <svg class="bar" role="presentation" height="16" width="100%">
              <rect width={`${(total / most) * 100}%`} height="16" rx="3" />
            </svg>
            <strong>{total}</strong>
            <Spark values={perBucket} highest={highest} />
          </li>
        ))}
      </ul>
    </Chart>
  )
}
