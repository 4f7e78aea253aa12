import type { Call } from './call'
import { type CallerField, IDENTIFYING, tellsWho } from './caller-field'
import { cuedBy, type RuleCued } from './cue-fate'
import type { PauseChoice } from './event'
import type { Flag } from './flag'
import { flagsOf } from './flags'
import type { CallId } from './ids'
import type { Reason, Release } from './reason'
import type { Millis } from './time'
import type { Outcome, OverrideReason, WrapUp } from './wrapup'
import { wrapUpOf } from './wrapup-fill'

/** What lists and counts need of a finished call. Nothing in it tells who the caller was. */
export interface CallSummary {
  id: CallId
  startedAt: Millis
  endedAt: Millis
  /** From the connection to the end; 0 for a call nobody answered. */
  duration: Millis
  reason: Reason
  /** Redacted; emptied when the call's words are due (DESIGN §5). */
  callersWords: string
  outcome: Outcome
  /** The first one: it is what switched the guard off. */
  release?: Release
  flags: Flag[]
  /** `open`: the steps not heard when it was held. */
  pause?: { choice?: PauseChoice; override?: OverrideReason; open?: string }
  /** Every cue of the call, by its rule. */
  cues: RuleCued[]
  /** How often a known fact was filled in or shown instead of asked for again. */
  reused: number
  /** Whole years with the company, where a record on screen told it. */
  years?: number
  /** The queue the call came in by, where the phone told it. */
  queue?: string
  ruleSetVersion: number
  seen: 'seen' | 'unseen'
  nextStep?: WrapUp['nextStep']
  words: 'kept' | 'none'
  /** Keyed hashes of the facts that tell one person from another: to find the calls of a caller who wants to be forgotten. */
  callerHashes: string[]
  /** Those of facts that several people may share, a name or a postcode: they find a call, and never keep one out. */
  sharedHashes?: string[]
}

export interface RecordTerms {
  ruleSetVersion: number
  /** 0 = the words of a call that nobody flagged are never kept. */
  keepWordsDays: number
  /** The end of a call whose end nobody told: the last thing known of it. */
  lastKnownAt: Millis
  years?: number
}

export function summaryOf(call: Call, terms: RecordTerms): CallSummary {
  const { ruleSetVersion, keepWordsDays, lastKnownAt, years } = terms
  const { reason, callersWords, outcome, nextStep, override } = wrapUpOf(call)
  const flags = flagsOf(call)
  const endedAt = call.endedAt ?? lastKnownAt
  const words = call.hearsWords && (keepWordsDays > 0 || flags.length > 0) ? 'kept' : 'none'
  return {
    id: call.id,
    startedAt: call.startedAt,
    endedAt,
    // A clock set back in mid-call makes no negative length.
    duration: call.connectedAt === undefined ? 0 : Math.max(0, endedAt - call.connectedAt),
    reason,
    callersWords: words === 'kept' ? callersWords : '',
    outcome,
    ...(call.releases[0] && { release: call.releases[0].release }),
    flags,
    ...(call.pause && { pause: { choice: call.pause.choice, override, open: call.pause.open } }),
    cues: cuedBy(call.cues),
    reused: call.factsUsed.length,
    ...(years !== undefined && { years }),
    ...(call.queue && { queue: call.queue }),
    ruleSetVersion,
    seen: 'unseen',
    ...(nextStep && { nextStep }),
    words,
    callerHashes: hashesOf(call, (field) => IDENTIFYING.has(field)),
    sharedHashes: hashesOf(call, (field) => tellsWho(field) && !IDENTIFYING.has(field)),
  }
}

const hashesOf = (call: Call, wanted: (field: CallerField) => boolean): string[] =>
  Object.values(call.facts)
    .flatMap((fact) => (fact && wanted(fact.field) ? [fact.hash] : []))
    .sort()
