import { callerName } from '../../utils/view/call-view'
import type { CallView, Live } from '../../utils/view/live'
import { Kbd } from '../parts/Kbd'
import { Mark } from '../parts/Mark'
import { Clock } from './Clock'
import { DragHandle } from './DragHandle'
import * as words from './words'

/** Collapsed by the agent, or on a site that has had no part in their calls: there it holds no fact until opened. */
export function Pill({ live, call }: { live: Live; call: CallView }) {
  const open = live.view.value?.facts === 'shown'
  return (
    <main class="pill">
      <button
        type="button"
        class="pill-open"
        aria-label={open ? words.header.open : undefined}
        onClick={() => live.expand()}
      >
        <Mark size={20} />
        <span class="name">{open ? (callerName(call) ?? words.pill.call) : words.pill.show}</span>
        {open && live.cue.value && <span class="waiting" role="img" aria-label={words.pill.cue} />}
        <Kbd keys={open ? 'Enter' : 'F'} />
      </button>
      <Clock live={live} call={call} />
      <DragHandle live={live} />
    </main>
  )
}
