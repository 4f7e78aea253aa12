import { PAUSING_STEPS } from '../../../utils/core/step'
import type { Insights } from '../../../utils/view/review/insights'
import { CHOICE, OVERRIDE, STEP } from '../../../utils/words/names'
import { Chart } from './Chart'
import { CALLERS } from './words'

/** Held hang-ups, by what held them and what came of them. They count on the guard's rule, not on whoever pressed. */
export function Pauses({ insights: { pauses } }: { insights: Insights }) {
  const choices = [...pauses.choices].sort(([, a], [, b]) => b - a)
  const byOpen = [...pauses.byOpen].sort(([, a], [, b]) => b.total - a.total)
  return (
    <Chart
      title={CALLERS.pauses.title(pauses.total)}
      why={CALLERS.pauses.why}
      columns={CALLERS.pauses.columns}
      rows={byOpen.map(([open, { total, endedAnyway, overridden }]) => [namesOf(open), total, endedAnyway, overridden])}
    >
      <ul class="reasons pauses">
        {choices.map(([choice, n]) => (
          <li key={choice}>
            <span>{choice === 'none' ? CALLERS.pauses.none : CHOICE[choice]}</span>
            <svg class="bar" role="presentation" height="16" width="100%">
              <rect width={`${(n / pauses.total) * 100}%`} height="16" rx="3" />
            </svg>
            <strong>{n}</strong>
          </li>
        ))}
      </ul>
      {pauses.overrides.size > 0 && (
        <p>
          {CALLERS.pauses.overrides} {[...pauses.overrides].map(([why, n]) => `${OVERRIDE[why]} (${n})`).join(', ')}
        </p>
      )}
    </Chart>
  )
}

/** "why, said-back" in words. */
function namesOf(open: string): string {
  const steps = PAUSING_STEPS.filter((step) => open.split(/[\s,]+/).includes(step))
  return steps.length > 0 ? steps.map((step) => STEP[step]).join(' · ') : CALLERS.pauses.notNoted
}
