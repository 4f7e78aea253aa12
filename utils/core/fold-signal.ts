import type { Call, CallPhase } from './call'
import { release } from './fold-release'
import type { CallSignal } from './signal'

/**
 *              answer/connected          hold
 *   ringing ─────────────────► connected ─────► held
 *      │                        │  ▲  │ ▲  resume │
 *      │ decline, ring off      │  └──┼─┴─────────┘
 *      ▼                        ▼     ▼ transfer
 *    ended ◄──────────────── ended ◄─ transferring (completed; given up = resumed)
 *
 * The agent's correction goes anywhere, ended → connected included.
 */
const PHASE: Record<CallSignal['phase'], CallPhase> = {
  ringing: 'ringing',
  connected: 'connected',
  resumed: 'connected',
  held: 'held',
  transferring: 'transferring',
  transferred: 'ended',
  ended: 'ended',
  wrapup: 'ended',
}

export function foldSignal(told: Call, signal: CallSignal): Call {
  const call = withKeys(told, signal)
  if (!mayMove(call, signal)) return call
  const phase = PHASE[signal.phase]
  if (phase === call.phase && call.phaseSure && !signal.sure) return call
  const moved: Call = {
    ...call,
    phase,
    phaseSure: signal.sure,
    phaseFrom: signal.source,
    corrected: signal.source === 'agent',
    direction: call.direction ?? signal.direction,
    queue: call.queue ?? signal.queue,
    waited: call.waited ?? signal.waited,
    holds: holdsAfter(call, phase, signal.at),
    connectedAt: connectedAfter(call, phase, signal),
    endedAt: phase === 'ended' ? (call.endedAt ?? signal.at) : undefined,
    endedBy: phase === 'ended' ? (call.endedBy ?? signal.endedBy) : undefined,
  }
  if (signal.phase === 'transferred') return release(moved, 'transfer', signal.at)
  if (phase === 'ended' && signal.endedBy === 'caller') return release(moved, 'caller-hung-up', signal.at)
  return moved
}

/** A call keeps every key it was ever told by, also from a signal that does not move it. */
function withKeys(call: Call, { callKey, chainKey }: CallSignal): Call {
  const isNew = callKey !== undefined && !call.keys.calls.includes(callKey)
  if (!isNew && (chainKey === undefined || call.keys.chain !== undefined)) return call
  const calls = isNew ? [...call.keys.calls, callKey] : call.keys.calls
  return { ...call, keys: { calls, chain: call.keys.chain ?? chainKey } }
}

/** A connection that was only guessed (a number was dialled) begins when a vendor says that somebody answered. */
function connectedAfter(call: Call, phase: CallPhase, { source, sure, at }: CallSignal): Call['connectedAt'] {
  if (phase === 'ringing') return undefined
  const wasGuessed = call.phase === 'connected' && !call.phaseSure
  if (phase === 'connected' && wasGuessed && sure && source === 'vendor') return at
  return call.connectedAt ?? (phase === 'ended' ? undefined : at)
}

function mayMove(call: Call, signal: CallSignal): boolean {
  if (signal.source === 'agent') return true
  const beginsOrEnds = PHASE[signal.phase] === 'ended' || signal.phase === 'ringing' || signal.phase === 'connected'
  // The agent's correction outranks what pages infer; a later sure press is the agent's own newer word.
  if (call.corrected && !(signal.source === 'press' && signal.sure)) return signal.source === 'vendor' && beginsOrEnds
  // A guessed end (a button gone, a tab closed) is taken back by a page that surely shows the call.
  if (call.phase === 'ended')
    return !call.phaseSure && signal.sure && signal.source === 'page' && signal.phase === 'connected'
  // Dialling is guessed to be connected; a vendor knows that it still rings.
  const guessed = call.phase === 'connected' && !call.phaseSure && signal.source === 'vendor'
  if (signal.phase === 'ringing') return call.phase === 'ringing' || guessed
  // A vendor that told us of the connection tells of its end as well; a looser source must not end the call for it.
  return !(call.phaseFrom === 'vendor' && call.phase !== 'ringing' && beginsOrEnds && signal.source !== 'vendor')
}

function holdsAfter(call: Call, phase: CallPhase, at: number): Call['holds'] {
  const last = call.holds.at(-1)
  const holding = last !== undefined && last.to === undefined
  if (phase === 'held') return holding ? call.holds : [...call.holds, { from: at }]
  return holding ? [...call.holds.slice(0, -1), { from: last.from, to: at }] : call.holds
}
