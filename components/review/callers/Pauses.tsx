import type { Insights } from '../../../utils/view/review/insights'
import { CHOICE, OVERRIDE } from '../../parts/names'
import { CALLERS } from './words'

/** Held hang-ups and what came of them. They count on the guard, not on whoever pressed. */
export function Pauses({ insights: { pauses } }: { insights: Insights }) {
  const choices = [...pauses.choices].sort(([, a], [, b]) => b - a)
  return (
    <figure class="chart">
      <figcaption>
        <h2>{CALLERS.pauses.title(pauses.total)}</h2>
        <p class="soft">{CALLERS.pauses.why}</p>
      </figcaption>
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
    </figure>
  )
}
