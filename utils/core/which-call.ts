import type { Call } from './call'
import type { CallId } from './ids'
import type { CallSignal } from './signal'
import type { Millis } from './time'

export type WhichCall = { is: 'this'; call: CallId } | { is: 'new' } | { is: 'none' }

/** Two sources tell of one call when they begin this close together. */
const ONE_BEGINNING: Millis = 15_000

/** Which live call a signal tells of. Two sources that tell of one call are one call (DESIGN §3). */
export function whichCall(calls: readonly Call[], signal: CallSignal): WhichCall {
  const live = calls.filter((call) => call.phase !== 'ended')
  const keyed = calls.find((call) => isKeyOf(call, signal))
  if (keyed) return { is: 'this', call: keyed.id }
  const current = currentCall(live)
  if (signal.phase === 'ringing' || signal.phase === 'connected') {
    const begun = live.find((call) => maySameBeginning(call, signal))
    return begun ? { is: 'this', call: begun.id } : { is: 'new' }
  }
  return current ? { is: 'this', call: current.id } : { is: 'none' }
}

/** The call the agent is talking on: connected before ringing before held. */
export function currentCall<C extends Pick<Call, 'phase' | 'startedAt'>>(calls: readonly C[]): C | undefined {
  const order = ['connected', 'transferring', 'ringing', 'held', 'ended']
  return [...calls].sort((a, b) => order.indexOf(a.phase) - order.indexOf(b.phase) || b.startedAt - a.startedAt)[0]
}

const isKeyOf = (call: Call, { callKey, chainKey }: CallSignal) =>
  (callKey !== undefined && call.keys.call === callKey) || (chainKey !== undefined && call.keys.chain === chainKey)

function maySameBeginning(call: Call, signal: CallSignal): boolean {
  if (signal.callKey && call.keys.call && signal.source === call.phaseFrom) return false
  if (call.phase === 'ringing') return true
  return call.phase === 'connected' && signal.at - (call.connectedAt ?? call.startedAt) < ONE_BEGINNING
}
