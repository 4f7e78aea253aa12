import type { CallView, Live } from '../../utils/view/live'
import { ActionRow } from './ActionButton'
import { stateActions } from './actions'
import * as words from './words'

/** A guessed state asks to be confirmed or corrected with one key; a sure one only when the agent wants to. */
export function StateFix({ live, call }: { live: Live; call: CallView }) {
  if (!call.guessed && live.fixing.value !== call.id) return null
  return (
    <section class="strip" aria-label={words.state.fix}>
      <p>
        <strong>{words.state.asks(call.phase)}</strong>{' '}
        <span class="soft">{call.guessed && words.state.from(call.stateFrom)}</span>
      </p>
      <ActionRow actions={stateActions(live, call)} />
    </section>
  )
}
