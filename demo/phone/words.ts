import type { LineState } from './line'

/** What the agent reads for each state of the line. */
export const stateWords: Record<LineState, string> = {
  elsewhere: 'Phone is open in another tab',
  offline: 'Connecting…',
  ready: 'Available',
  ringing: 'Incoming call',
  connected: 'On call',
  held: 'On hold',
  consulting: 'Talking to Second line',
  transferring: 'Transferring…',
  ended: 'Available',
}
