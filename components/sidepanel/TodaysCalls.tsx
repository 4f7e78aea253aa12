import { formatClock } from '../../utils/core/time'
import type { SidePanelModel } from '../../utils/view/sidepanel/sidepanel'
import { clockTime } from '../../utils/view/when'
import { OUTCOME, REASON } from '../../utils/words/names'
import { FlagChip } from '../review/FlagChip'
import { WORDS } from './words'

/** Today's calls of this browser; each opens on the review page. */
export function TodaysCalls({ model }: { model: SidePanelModel }) {
  const calls = model.today.value
  return (
    <section>
      <h2>{WORDS.today}</h2>
      {calls.length === 0 && <p class="soft">{WORDS.noCalls}</p>}
      <ul class="today">
        {calls.map(({ id, startedAt, reason, outcome, duration, flags }) => (
          <li key={id}>
            <button type="button" onClick={() => model.openCall(id)}>
              <span class="for-ears">{WORDS.openCall(clockTime(startedAt))}</span>
              <span aria-hidden="true">
                {clockTime(startedAt)} · {reason === 'unknown' ? WORDS.noReason : REASON[reason]} · {OUTCOME[outcome]} ·{' '}
                {formatClock(duration)}
              </span>
            </button>
            <span class="row-flags">
              {flags.map((flag) => (
                <FlagChip key={`${flag.name}-${flag.at}`} flag={flag} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
