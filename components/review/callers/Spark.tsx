const WIDTH = 160
const HEIGHT = 24

/** A small line of counts over time, all on one scale. The table behind the chart has the numbers. */
export function Spark({ values, highest }: { values: readonly number[]; highest: number }) {
  const x = (i: number) => 2 + (i / Math.max(1, values.length - 1)) * (WIDTH - 4)
  const y = (value: number) => HEIGHT - 3 - (value / highest) * (HEIGHT - 6)
  const last = values.at(-1) ?? 0
  return (
    <svg class="spark" role="presentation" width={WIDTH} height={HEIGHT}>
      <polyline points={values.map((value, i) => `${x(i).toFixed(1)},${y(value).toFixed(1)}`).join(' ')} />
      <circle cx={x(values.length - 1)} cy={y(last)} r="2.5" />
    </svg>
  )
}
