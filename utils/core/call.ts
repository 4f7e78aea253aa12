import type { CallerField } from './caller-field'
import type { Cue, CueFeedback } from './cue'
import type { AgentMark, CallEvent, FactTrace, PauseChoice, PressedThere } from './event'
import { foldAgent } from './fold-agent'
import { foldHeard } from './fold-heard'
import { foldSignal } from './fold-signal'
import type { Heard, Sureness } from './heard'
import type { CallId } from './ids'
import type { Reason, Release } from './reason'
import type { CallSignal, SignalSource } from './signal'
import type { StepHeard, StepName } from './step'
import type { Millis, Seconds } from './time'
import type { WrapUp } from './wrapup'

export type CallPhase = 'ringing' | 'connected' | 'held' | 'transferring' | 'ended'

/** A call is a fold over its log: replayed, tested, explained and judged again by tomorrow's rules. */
export interface Call {
  id: CallId
  startedAt: Millis
  phase: CallPhase
  phaseSure: boolean
  phaseFrom: SignalSource
  /** The agent corrected the state: stands until a vendor message begins or ends a call. */
  corrected: boolean
  direction?: CallSignal['direction']
  queue?: string
  /** Time in the queue. */
  waited?: Seconds
  /** Every key a source has told this call by. */
  keys: { calls: readonly string[]; chain?: string }
  connectedAt?: Millis
  endedAt?: Millis
  endedBy?: CallSignal['endedBy']
  holds: { from: Millis; to?: Millis }[]
  /** What is known, since when: an identity question later than this asks twice. */
  facts: Partial<Record<CallerField, FactTrace & { at: Millis }>>
  /** Fields in which the record on screen spoke of somebody else. */
  conflicts: CallerField[]
  factsUsed: { field: CallerField; how: 'filled' | 'shown-instead-of-asking'; at: Millis }[]
  verified?: { at: Millis }
  hearsWords: boolean
  leaving: Leaving
  reason: { reason: Reason; sure: Sureness; words?: string; at?: Millis }
  releases: { release: Release; words?: string; at: Millis }[]
  steps: Partial<Record<StepName, StepHeard>>
  /** Steps the agent opened again by hand; words alone no longer tick them. */
  reopened: StepName[]
  /** Everything the listener understood, in order: flags and the review page read it. */
  heard: Heard[]
  cancelPage: 'not-seen' | 'asked' | 'answered'
  cues: CueShown[]
  marks: { mark: AgentMark; at: Millis }[]
  /** `open`: what had not been heard when it was held. */
  pause?: { at: Millis; open: string; choice?: PauseChoice; chosenAt?: Millis }
  /** The last press of a hang-up that passed: who ended it, and whether we must ask. */
  lastHangUp?: { at: Millis; why: string }
  askHangUp: 'no' | 'ask' | 'answered'
  /** The last press that may have been the hang-up: what was pressed, as far as it is known, and when. */
  askedOf?: PressedThere
  askedAt?: Millis
  wrapup: Partial<WrapUp>
}

export interface Leaving {
  level: 'no' | 'maybe' | 'sure'
  from?: 'words' | 'mark'
  words?: string
  since?: Millis
  /** Where the weaker signs came from: two different ones together are sure (DESIGN §4). */
  signs: string[]
}

export interface CueShown {
  cue: Cue
  gone?: { at: Millis; why: string }
  feedback?: CueFeedback
}

export const newCall = (id: CallId, at: Millis): Call => ({
  id,
  startedAt: at,
  phase: 'ringing',
  phaseSure: false,
  phaseFrom: 'agent',
  corrected: false,
  keys: { calls: [] },
  holds: [],
  facts: {},
  conflicts: [],
  factsUsed: [],
  hearsWords: false,
  leaving: { level: 'no', signs: [] },
  reason: { reason: 'unknown', sure: 'maybe' },
  releases: [],
  steps: {},
  reopened: [],
  heard: [],
  cancelPage: 'not-seen',
  cues: [],
  marks: [],
  askHangUp: 'no',
  wrapup: {},
})

export const foldCall = (id: CallId, events: readonly CallEvent[]): Call | undefined => {
  const [first] = events
  return first && events.reduce(nextCall, newCall(id, first.at))
}

/** One event further. Unknown types change nothing: a record of a newer Earshot still opens. */
export function nextCall(call: Call, event: CallEvent): Call {
  switch (event.type) {
    case 'signal':
      return foldSignal(call, event.signal)
    case 'heard':
      return foldHeard(call, event.heard)
    case 'words':
      return call.hearsWords ? call : { ...call, hearsWords: true }
    case 'fact':
      return knows(call, event.fact, event.at)
    case 'fact-conflict':
      return { ...call, conflicts: [...call.conflicts, event.field] }
    case 'fact-used':
      return { ...call, factsUsed: [...call.factsUsed, { field: event.field, how: event.how, at: event.at }] }
    case 'cue':
      return { ...call, cues: [...call.cues, { cue: event.cue }] }
    case 'cue-gone':
      return withCue(call, event.cue, { gone: { at: event.at, why: event.why } })
    case 'cue-feedback':
      return withCue(call, event.cue, { feedback: event.feedback })
    default:
      return foldAgent(call, event)
  }
}

function knows(call: Call, fact: FactTrace, at: Millis): Call {
  const since = call.facts[fact.field]?.at ?? at
  return { ...call, facts: { ...call.facts, [fact.field]: { ...fact, at: since } } }
}

const withCue = (call: Call, id: string, change: Partial<CueShown>): Call => ({
  ...call,
  cues: call.cues.map((shown) => (shown.cue.id === id ? { ...shown, ...change } : shown)),
})
