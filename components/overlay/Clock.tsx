import { callClock } from '../../utils/view/call-view'
import type { CallView, Live } from '../../utils/view/live'
import * as words from './words'

/** The only thing that moves by itself: it alone repaints, once a second. */
export const Clock = ({ live, call }: { live: Live; call: CallView }) => (
  <span class="clock" role="timer" aria-live="off" aria-label={words.header.clock}>
    {callClock(call, live.now.value)}
  </span>
)
