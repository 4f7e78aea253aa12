import type { Grain } from '../../../utils/view/review/buckets'
import { sum } from '../../../utils/view/review/insights'
import type { Span } from '../../../utils/view/review/timeline'
import { bucketName } from './bucket-name'
import { Chart } from './Chart'
import { CALLERS } from './words'

const HEIGHT = 96

export interface Series {
  name: string
  counts: readonly number[]
}
export interface TrendProps {
  buckets: readonly Span[]
  grain: Grain
  trend: keyof typeof CALLERS.trends
  /** From the bottom up; the first is the good one where there are two. */
  series: readonly Series[]
}

/** Counts over time: columns, one on the other. */
export function Trend({ buckets, grain, trend, series }: TrendProps) {
  const highest = Math.max(1, ...buckets.map((_, i) => sum(series.map(({ counts }) => counts[i] ?? 0))))
  return (
    <Chart
      {...CALLERS.trends[trend]}
      columns={[CALLERS.when, ...series.map(({ name }) => name)]}
      rows={buckets.map((bucket, i) => [bucketName(bucket, grain), ...series.map(({ counts }) => counts[i] ?? 0)])}
    >
      <p class="legend">
        {series.map(({ name, counts }, n) => (
          <span key={name} data-series={n}>
            {name}: <strong>{sum(counts)}</strong>
          </span>
        ))}
      </p>
      <svg class="columns" role="presentation" width="100%" height={HEIGHT}>
        {buckets.map(({ from }, i) => (
          <Column
            key={from}
            x={(i / buckets.length) * 100}
            width={70 / buckets.length}
            heights={series.map(({ counts }) => ((counts[i] ?? 0) / highest) * HEIGHT)}
          />
        ))}
      </svg>
      <p class="columns-ends soft">
        {[buckets[0], buckets.at(-1)].map(
          (bucket) => bucket && <span key={bucket.from}>{bucketName(bucket, grain)}</span>,
        )}
      </p>
    </Chart>
  )
}

function Column({ x, width, heights }: { x: number; width: number; heights: number[] }) {
  return (
    <g>
      <rect class="base" x={`${x}%`} y={HEIGHT - 1} width={`${width}%`} height="1" />
      {heights.map((height, n) => (
        <rect
          // A series keeps its place.
          key={`s${n.toString()}`}
          data-series={n}
          x={`${x}%`}
          width={`${width}%`}
          y={HEIGHT - sum(heights.slice(0, n + 1))}
          height={height}
        />
      ))}
    </g>
  )
}
