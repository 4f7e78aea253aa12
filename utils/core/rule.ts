import type { CallerField } from './caller-field'
import type { FactSource } from './event'
import type { FlagName } from './flag'
import type { ActName, Sureness } from './heard'
import type { RuleId } from './ids'
import type { Reason, Release } from './reason'
import type { PausingStep, StepName } from './step'
import type { Millis, Seconds } from './time'

export const RULES_FORMAT = 'prompt-rules/1'

/** A rule set is data a team lead can read: what to listen for, what to say then, and why. Never code. */
export interface RuleSet {
  format: typeof RULES_FORMAT
  name: string
  title: string
  version: number
  /** Of the phrases and of the cue texts, unless a rule says otherwise. */
  language: string
  /** Word lists for `@name` in phrases; they replace the language's own list of that name. */
  lists: Record<string, string[]>
  rules: PromptRule[]
  guards: Guard[]
  savePaths: SavePath[]
  /** Where else a caller may be served better. */
  referTo: Referral[]
}

export interface PromptRule {
  id: RuleId
  title: string
  status: RuleStatus
  when: Condition
  /** One line to say or do, short enough for a glance. `{field}`, `{from}`, `{since}` tell of the fact that was asked for. */
  say: string
  why: string
  /** Higher first, 0–1000. */
  priority: number
  /** May show while the caller speaks. */
  critical?: boolean
  coolDown: Seconds
  mostPerCall: number
  /** How long after its moment a cue still helps. */
  expires: Seconds
  languages?: string[]
  queues?: string[]
  flag?: RuleFlag
  /** Who answers for it, and the words it is found by. Nothing acts on them. */
  owner?: string
  tags?: string[]
}
export type RuleStatus = 'draft' | 'active' | 'retired'
export interface RuleFlag {
  name: FlagName
  good: boolean
  why: string
}

export type By = 'caller' | 'agent' | 'anyone'

/**
 * *Moments* happen at a time (said, heard, sequence, missing, count); *states* hold or not (call, not).
 * A rule fires on the latest moment it rests on, while all the rest holds; a rule of states alone fires when they begin to hold.
 */
export type Condition =
  | Said
  | HeardAct
  | Sequence
  | Missing
  | Count
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { call: CallState }
/** What may stand inside sequence, missing and count. */
export type Moment = Said | HeardAct | { any: Moment[] }

/** Any of these phrases. */
export interface Said {
  said: string[]
  by: By
  near?: Nearby
  notNear?: Nearby
  /** Only in words that no longer change. */
  final?: boolean
  /** Within the first seconds of the call, or the last seconds until now. */
  first?: Seconds
  last?: Seconds
}
export interface Nearby {
  phrases: string[]
  within: number
  where: 'before' | 'after' | 'around'
}
/** A listener result (Act). */
export interface HeardAct {
  heard: ActName
  /** `sure` only; without it a *maybe* is enough. */
  level?: Sureness
  field?: CallerField
  /** The field asked for is already known. */
  known?: boolean
  reason?: Reason[]
  release?: Release[]
  for?: 'our-fault' | 'their-choice' | 'unclear'
  dearer?: 'dearer' | 'not-dearer' | 'unclear'
}
/** The first, and then the second within so many seconds. */
export interface Sequence {
  sequence: [Moment, Moment]
  within: Seconds
}
/** Fires when nothing of `missing` was heard within so many seconds after `after`. */
export interface Missing {
  missing: Moment
  after: Moment
  within: Seconds
}
export interface Count {
  count: Moment
  times: number
  within?: Seconds
}
/** All that is named must hold. */
export interface CallState {
  leaving?: Leaving[]
  reason?: Reason[]
  released?: boolean
  onHold?: boolean
  heldFor?: Seconds
  queue?: string[]
  transferred?: boolean
  knows?: CallerField
  verified?: boolean
  waited?: Seconds
  seconds?: Seconds
  stepHeard?: StepName
  stepOpen?: StepName
  page?: 'cancel-page'
}
export type Leaving = 'no' | 'maybe' | 'sure'

/** What the rules may know of the call besides its words. Filled from the fold of its events. */
export interface CallFacts {
  connectedAt?: Millis
  leaving: Leaving
  reason: Reason
  release?: Release
  heldSince?: Millis
  queue?: string
  transferred: boolean
  known: Partial<Record<CallerField, { from: FactSource; since: Millis }>>
  verified: boolean
  /** Time in the queue, as the phone told it. */
  waited?: Seconds
  stepsHeard: readonly StepName[]
  page?: 'cancel-page'
}

/** Which calls a company wants paused, inside the law of the guard. What the law fixes has one possible value here. */
export interface Guard {
  id: RuleId
  title: string
  why: string
  queues?: string[]
  reasons: Reason[]
  steps: PausingStep[]
  /** How long its pause waits; absent = as the company set it for all. */
  seconds?: Seconds
  pauses: 1
  offers: 0 | 1
  /** Never empty; the law's own releases hold besides. */
  releases: Release[]
}

/** What may be done about a reason. Offers stand cheapest for the caller first; one of them is offered, once. */
export interface SavePath {
  reason: Reason
  ask: string
  offers: Offer[]
  close: string
}
export interface Offer {
  kind: 'right-size' | 'pause' | 'fix' | 'move' | 'correct-bill' | 'match' | 'refer' | 'leave-well'
  say: string
  /** What the caller would pay, in percent of today's price: 0–100, never more. */
  cost: number
}
export interface Referral {
  need: string
  to: string
}

declare const brand: unique symbol
export type HitId = string & { readonly [brand]: 'HitId' }

/** A rule that fired: which, on what words, when, and until when it matters. */
export interface RuleHit {
  id: HitId
  rule: RuleId
  version: number
  text: string
  why: string
  priority: number
  critical: boolean
  /** The phrase or the act that was heard; none for a rule of states. */
  because?: string
  words: string
  at: Millis
  expiresAt: Millis
  flag?: RuleFlag
}
/** `withdrawn`: the words were revised. `moment-over`: what the cue asked for came, or its ground is gone. */
export interface Withdrawal {
  hit: HitId
  why: 'withdrawn' | 'moment-over'
}
export interface Outcome {
  hits: RuleHit[]
  withdrawn: Withdrawal[]
}
