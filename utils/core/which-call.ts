import type { Call } from './call'
import type { CallId } from './ids'
import type { CallSignal } from './signal'
import type { Millis } from './time'

export type WhichCall = { is: 'this'; call: CallId } | { is: 'new' } | { is: 'none' }

/** Two sources tell of one call when they begin this close together. */
const ONE_BEGINNING: Millis = 15_000

/** Which live call a signal tells of. Two sources that tell of one call are one call (DESIGN §3). */
export function whichCall(calls: readonly Call[], signal: CallSignal): WhichCall {
  const keyed = calls.find((call) => isKeyOf(call, signal))
  if (keyed) return { is: 'this', call: keyed.id }
  const live = calls.filter((call) => call.phase !== 'ended' && !isAnother(call, signal))
  if (signal.phase === 'ringing' || signal.phase === 'connected') {
    const begun = live.find((call) => maySameBeginning(call, signal))
    return begun ? { is: 'this', call: begun.id } : { is: 'new' }
  }
  const current = currentCall(live)
  return current ? { is: 'this', call: current.id } : { is: 'none' }
}

/** The call the agent is talking on: connected before ringing before held. */
export function currentCall<C extends Pick<Call, 'phase' | 'startedAt'>>(calls: readonly C[]): C | undefined {
  const order = ['connected', 'transferring', 'ringing', 'held', 'ended']
  return [...calls].sort((a, b) => order.indexOf(a.phase) - order.indexOf(b.phase) || b.startedAt - a.startedAt)[0]
}

const isKeyOf = (call: Call, { callKey, chainKey }: CallSignal) =>
  (callKey !== undefined && call.keys.calls.includes(callKey)) ||
  (chainKey !== undefined && call.keys.chain === chainKey && call.phase !== 'ended')

/** Who numbers calls and gives this one another number tells of another call. */
const isAnother = ({ keys }: Call, { callKey }: CallSignal) =>
  callKey !== undefined && keys.calls.some((key) => tellerOf(key) === tellerOf(callKey))

const tellerOf = (key: string) => key.slice(0, key.indexOf(':'))

function maySameBeginning(call: Call, signal: CallSignal): boolean {
  if (call.phase === 'ringing') return true
  if (call.phase !== 'connected') return false
  // A second call would have rung first: "connected" out of nowhere is the one that was going on when we came.
  if (signal.source === 'vendor' && signal.phase === 'connected') return true
  return signal.at - (call.connectedAt ?? call.startedAt) < ONE_BEGINNING
}
