import type { Grain } from '../../../utils/view/review/buckets'
import { sum } from '../../../utils/view/review/insights'
import type { Span } from '../../../utils/view/review/timeline'
import { bucketName } from './bucket-name'
import { Chart } from './Chart'
import { namesWithRoom, type Scale, scaleTo } from './scale'
import { CALLERS } from './words'

const HEIGHT = 112
/** For half a digit above the highest line, and for the names of the days below. */
const ABOVE = 8
const BELOW = 20
const NAMES = 7

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

/** Counts over time: columns, one on the other, over a line of days and beside a scale. */
export function Trend({ buckets, grain, trend, series }: TrendProps) {
  const scale = scaleTo(Math.max(0, ...buckets.map((_, i) => sum(series.map(({ counts }) => counts[i] ?? 0)))))
  const up = (count: number) => (count / scale.top) * HEIGHT
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
        <small class="soft">{CALLERS.per[grain]}</small>
      </p>
      <div class="columns-plot">
        <Axis scale={scale} up={up} />
        <svg class="columns" role="presentation" width="100%" height={ABOVE + HEIGHT + BELOW}>
          {scale.ticks.map((tick) => (
            <line key={tick} x1="0" x2="100%" y1={ABOVE + HEIGHT - up(tick)} y2={ABOVE + HEIGHT - up(tick)} />
          ))}
          {buckets.map(({ from }, i) => (
            <Column
              key={from}
              x={((i + 0.15) / buckets.length) * 100}
              width={70 / buckets.length}
              heights={series.map(({ counts }) => up(counts[i] ?? 0))}
            />
          ))}
          {namesWithRoom(buckets.length, NAMES).map((i) => (
            <text key={i} x={`${((i + 0.5) / buckets.length) * 100}%`} y={ABOVE + HEIGHT + 15}>
              {buckets[i] && bucketName(buckets[i], grain)}
            </text>
          ))}
        </svg>
      </div>
    </Chart>
  )
}

const Axis = ({ scale, up }: { scale: Scale; up: (count: number) => number }) => (
  <svg class="columns-axis" role="presentation" height={ABOVE + HEIGHT + BELOW}>
    {scale.ticks.map((tick) => (
      <text key={tick} x="100%" y={ABOVE + HEIGHT - up(tick) + 4}>
        {tick}
      </text>
    ))}
  </svg>
)

function Column({ x, width, heights }: { x: number; width: number; heights: number[] }) {
  return (
    <g>
      {heights.map((height, n) => (
        <rect
          // A series keeps its place.
          key={`s${n.toString()}`}
          data-series={n}
          x={`${x}%`}
          width={`${width}%`}
          y={ABOVE + HEIGHT - sum(heights.slice(0, n + 1))}
          height={height}
        />
      ))}
    </g>
  )
}
