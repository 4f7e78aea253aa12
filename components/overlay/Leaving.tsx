import type { CallView, Live } from '../../utils/view/live'
import { timeOfDay } from '../../utils/view/time'
import { ActionRow } from './ActionButton'
import { leavingActions } from './actions'
import * as words from './words'

/** Whether they want to leave, in which words it was heard, and the agent's three keys, which outrank all of it. */
export function Leaving({ live, call }: { live: Live; call: CallView }) {
  const { level, words: heard, since, from } = call.leaving
  return (
    <section class="card leaving" data-level={level}>
      <h2 class="card-title">
        {words.leaving[level]}
        {since !== undefined && level !== 'no' && <span class="soft">{words.leaving.since(timeOfDay(since))}</span>}
      </h2>
      {level !== 'no' && (heard || from === 'mark') && (
        <p class="quote">{heard ? `“${heard}”` : words.leaving.byMark}</p>
      )}
      {call.reason.reason !== 'unknown' && (
        <p class="soft">{words.reasonLine(call.reason.reason, call.reason.words)}</p>
      )}
      {call.release && <p class="ended">{words.leaving.ended(words.release[call.release.release])}</p>}
      <ActionRow actions={leavingActions(live, call)} />
    </section>
  )
}
