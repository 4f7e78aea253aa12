import type { Call } from './call'
import { mayBeRemoved } from './reason'
import type { Guard } from './rule'
import type { PassReason, Verdict } from './snapshot'
import { PAUSING_STEPS, type PausingStep } from './step'
import type { Seconds } from './time'

export type GuardMode = 'off' | 'remind' | 'pause'

/** What the company has set. Nothing in it can make a pause last, repeat, or survive a release: that is fixed here. */
export interface GuardPolicy {
  /** `remind` shows the cue *closing too early* and never pauses; `off` does neither. */
  mode: GuardMode
  pauseSeconds: Seconds
  /** What the agent needs, whatever is set (WCAG 2.2.1). */
  ownPauseSeconds?: Seconds
  /** Another mode for calls of a queue, by its name. */
  queues?: Readonly<Record<string, GuardMode>>
  /** Which calls the rule set wants paused, inside the law: it can only make them fewer. Absent = all the law allows. */
  guards?: readonly Guard[]
}

export const openSteps = (call: Call): PausingStep[] => PAUSING_STEPS.filter((step) => !call.steps[step])

/** By the call's queue, where the company has set one. */
export const modeFor = ({ queue }: Pick<Call, 'queue'>, { mode, queues }: GuardPolicy): GuardMode =>
  queues?.[queue ?? ''] ?? mode

/** The desk's half of the guard's law (DESIGN §4): *pause* only if every clause holds, else why not. */
export function verdictOf(call: Call, policy: GuardPolicy): Verdict {
  const why = whyPass(call, policy)
  return why ? { say: 'pass', why } : { say: 'pause', open: guardedSteps(call, policy) }
}

function whyPass(call: Call, policy: GuardPolicy): PassReason | undefined {
  // First, since the frames read from it whether a call is on: a ringing Answer button is judged by that.
  if (call.phase === 'ringing') return 'not-connected'
  if (call.phase === 'ended') return 'call-over'
  if (modeFor(call, policy) !== 'pause') return 'switched-off'
  if (call.releases.length > 0) return 'released'
  if (call.pause) return 'paused-once-already'
  if (call.phase === 'held') return 'on-hold'
  if (call.phase === 'transferring') return 'transfer-under-way'
  if (!call.phaseSure) return 'state-guessed'
  if (call.leaving.level === 'no') return 'not-leaving'
  if (call.leaving.level === 'maybe') return 'not-sure-leaving'
  if (!mayBeRemoved(call.reason.reason)) return 'reason-not-ours-to-mend'
  if (openSteps(call).length === 0) return 'nothing-open'
  if (guardedSteps(call, policy).length === 0) return 'not-guarded'
  return undefined
}

/** Open steps that some guard of the set asks for, for this reason and queue. */
function guardedSteps(call: Call, { guards }: GuardPolicy): PausingStep[] {
  const asking = guards && guardsOf(call, guards)
  return openSteps(call).filter((step) => asking?.some(({ steps }) => steps.includes(step)) !== false)
}

const guardsOf = (call: Call, guards: readonly Guard[]) =>
  guards.filter(
    ({ reasons, queues }) => reasons.includes(call.reason.reason) && queues?.includes(call.queue ?? '') !== false,
  )

/** How long a pause of this call waits: the longest of the guards that ask for it, else what is set for all; never less than the agent needs. */
export function pauseSecondsOf(call: Call, policy: GuardPolicy): Seconds {
  const asking = guardsOf(call, policy.guards ?? []).filter(({ steps }) => steps.some((step) => !call.steps[step]))
  const longest = Math.max(0, ...asking.map(({ seconds = 0 }) => seconds))
  return Math.max(longest || policy.pauseSeconds, policy.ownPauseSeconds ?? 0)
}

/** A caller who wants to leave for a reason we can remove, and nothing forbids to ask: worth a call-back if it ended early. */
export const saveable = (call: Call): boolean =>
  call.leaving.level === 'sure' && mayBeRemoved(call.reason.reason) && call.releases.length === 0
