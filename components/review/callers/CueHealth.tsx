import type { CueFate } from '../../../utils/core/cue-fate'
import type { RuleId } from '../../../utils/core/ids'
import type { Insights, RuleTold } from '../../../utils/view/review/insights'
import { Chart } from './Chart'
import { CALLERS } from './words'

/** From what helped to what did not; what was taken back with the words is no judgement of the rule. */
const SHARES: readonly { name: keyof typeof CALLERS.cues.shares; of: readonly CueFate[] }[] = [
  { name: 'helped', of: ['helped', 'over'] },
  { name: 'ignored', of: ['expired', 'shown'] },
  { name: 'late', of: ['late'] },
  { name: 'wrong', of: ['wrong'] },
]

/** How the cues of each rule fared. It judges the rule: who followed it is not kept. */
export function CueHealth({
  insights: { rules },
  titles,
}: {
  insights: Insights
  titles: ReadonlyMap<RuleId, string>
}) {
  if (rules.length === 0) return null
  const most = Math.max(...rules.map(({ total }) => total))
  const title = (rule: RuleId) => titles.get(rule) ?? rule
  return (
    <Chart
      {...CALLERS.cues.head}
      columns={[CALLERS.cues.rule, CALLERS.all, ...SHARES.map(({ name }) => CALLERS.cues.shares[name])]}
      rows={rules.map((told) => [title(told.rule), told.total, ...SHARES.map(({ of }) => countOf(told, of))])}
    >
      <p class="legend">
        {SHARES.map(({ name }) => (
          <span key={name} data-share={name}>
            {CALLERS.cues.shares[name]}
          </span>
        ))}
      </p>
      <ul class="reasons cue-health">
        {rules.map((told) => (
          <li key={told.rule}>
            <span>{title(told.rule)}</span>
            <Bar told={told} most={most} />
            <strong>{told.total}</strong>
          </li>
        ))}
      </ul>
    </Chart>
  )
}

function Bar({ told, most }: { told: RuleTold; most: number }) {
  let x = 0
  return (
    <svg class="bar" role="presentation" height="16" width="100%">
      {SHARES.map(({ name, of }) => {
        const width = (countOf(told, of) / most) * 100
        const from = x
        x += width
        return <rect key={name} data-share={name} x={`${from}%`} width={`${width}%`} height="16" />
      })}
    </svg>
  )
}

const countOf = ({ fates }: RuleTold, of: readonly CueFate[]) =>
  of.reduce((sum, fate) => sum + (fates.get(fate) ?? 0), 0)
