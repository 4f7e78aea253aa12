import { callerName } from '../../utils/view/call-view'
import type { Live } from '../../utils/view/live'
import { Kbd } from '../parts/Kbd'
import { Clock } from './Clock'
import * as words from './words'

/** A call on hold and a consult are two callers: which one is shown, and how the other is doing. */
export function TwoCalls({ live }: { live: Live }) {
  const calls = live.calls.value
  if (calls.length < 2) return null
  return (
    <nav class="calls" aria-label={words.calls.title}>
      {calls.map((call) => {
        const shown = call.id === live.call.value?.id
        return (
          <button
            key={call.id}
            type="button"
            class="call"
            aria-pressed={shown}
            aria-keyshortcuts={shown ? undefined : 's'}
            onClick={() => live.show(call.id)}
          >
            <span class="dot" data-phase={call.phase} />
            <span class="call-name">{callerName(call) ?? words.header.nobody}</span>
            <span class="call-state">
              {words.phase[call.phase]} <Clock live={live} call={call} />
            </span>
            {!shown && <Kbd keys="S" />}
          </button>
        )
      })}
    </nav>
  )
}
