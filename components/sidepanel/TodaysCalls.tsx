import type { CallSummary } from '../../utils/core/record'
import { formatClock } from '../../utils/core/time'
import type { Access } from '../../utils/view/access'
import type { SidePanelModel } from '../../utils/view/sidepanel/sidepanel'
import { clockTime } from '../../utils/view/when'
import { OUTCOME, REASON } from '../../utils/words/names'
import { FlagChip } from '../review/FlagChip'
import { WORDS } from './words'

export interface TodaysCallsProps {
  model: SidePanelModel
  /** To the review page; undefined until it is known. */
  access: Access | undefined
}

/** Today's calls of this browser; each opens on the review page where that is open, and says whose it is where it is not. */
export function TodaysCalls({ model, access }: TodaysCallsProps) {
  const calls = model.today.value
  return (
    <section>
      <h2>{WORDS.today}</h2>
      {calls.length === 0 && <p class="soft">{WORDS.noCalls}</p>}
      {calls.length > 0 && access && access !== 'open' && <p class="soft">{WORDS.opensFor[access.lockedBy]}</p>}
      <ul class="today">
        {calls.map((call) => (
          <li key={call.id}>
            {access === 'open' ? (
              <button type="button" onClick={() => model.openCall(call.id)}>
                <span class="for-ears">{WORDS.openCall(clockTime(call.startedAt))}</span>
                <span aria-hidden="true">{line(call)}</span>
              </button>
            ) : (
              <span class="closed-call">{line(call)}</span>
            )}
            <span class="row-flags">
              {call.flags.map((flag) => (
                <FlagChip key={`${flag.name}-${flag.at}`} flag={flag} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const line = ({ startedAt, reason, outcome, duration }: CallSummary) =>
  [
    clockTime(startedAt),
    reason === 'unknown' ? WORDS.noReason : REASON[reason],
    OUTCOME[outcome],
    formatClock(duration),
  ].join(' · ')
