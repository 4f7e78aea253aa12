import { callClock } from '../../utils/view/call-view'
import type { CallView, Live } from '../../utils/view/live'
import { ActionButton, ActionRow } from './ActionButton'
import { leavingActions } from './actions'
import * as words from './words'

/** Whether they want to leave, in which words and when (by the call's clock), and the agent's three keys, which outrank all of it. */
export function Leaving({ live, call }: { live: Live; call: CallView }) {
  const { level, words: heard, since } = call.leaving
  const [leaving, clear, just] = leavingActions(live, call)
  return (
    <section class="card leaving" data-level={level}>
      <div class="leaving-head">
        <h2 class="card-title">{words.leavingTitle(level, call.reason.reason)}</h2>
        <ActionButton action={just} />
      </div>
      {level !== 'no' && (
        <p class="leaving-heard">
          <span class="quote" title={heard}>
            {heard ? `“${heard}”` : words.leaving.byMark}
          </span>
          {since !== undefined && <span class="soft">{callClock(call, since)}</span>}
        </p>
      )}
      {call.release && <p class="ended">{words.leaving.ended(words.release[call.release.release])}</p>}
      <ActionRow actions={[leaving, clear]} />
    </section>
  )
}
