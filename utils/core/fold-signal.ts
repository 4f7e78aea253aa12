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

export function foldSignal(call: Call, signal: CallSignal): Call {
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
    keys: { call: call.keys.call ?? signal.callKey, chain: call.keys.chain ?? signal.chainKey },
    holds: holdsAfter(call, phase, signal.at),
    connectedAt: call.connectedAt ?? (phase === 'ringing' || phase === 'ended' ? undefined : signal.at),
    endedAt: phase === 'ended' ? (call.endedAt ?? signal.at) : undefined,
    endedBy: phase === 'ended' ? (call.endedBy ?? signal.endedBy) : undefined,
  }
  if (signal.phase === 'transferred') return release(moved, 'transfer', signal.at)
  if (phase === 'ended' && signal.endedBy === 'caller') return release(moved, 'caller-hung-up', signal.at)
  return moved
}

function mayMove(call: Call, signal: CallSignal): boolean {
  if (signal.source === 'agent') return true
  const beginsOrEnds = PHASE[signal.phase] === 'ended' || signal.phase === 'ringing' || signal.phase === 'connected'
  // The agent's correction outranks what pages infer; a later sure press is the agent's own newer word.
  if (call.corrected && !(signal.source === 'press' && signal.sure)) return signal.source === 'vendor' && beginsOrEnds
  if (call.phase === 'ended') return false
  if (signal.phase === 'ringing') return call.phase === 'ringing'
  // A vendor that told us of the connection tells of its end as well; a looser source must not end the call for it.
  return !(call.phaseFrom === 'vendor' && call.phase !== 'ringing' && beginsOrEnds && signal.source !== 'vendor')
}

function holdsAfter(call: Call, phase: CallPhase, at: number): Call['holds'] {
  const last = call.holds.at(-1)
  const holding = last !== undefined && last.to === undefined
  if (phase === 'held') return holding ? call.holds : [...call.holds, { from: at }]
  return holding ? [...call.holds.slice(0, -1), { from: last.from, to: at }] : call.holds
}
