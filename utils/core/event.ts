import type { CallerField } from './caller-field'
import type { Cue, CueFeedback } from './cue'
import type { Heard, Speaker } from './heard'
import type { CueId, EventId } from './ids'
import type { RulesMark } from './rules-mark'
import type { CallSignal } from './signal'
import type { PagePlace } from './site-knowledge'
import type { StepName } from './step'
import type { Millis } from './time'
import type { Traits } from './traits'
import type { WrapUp } from './wrapup'

export type AgentMark =
  | 'leaving'
  | 'not-leaving'
  | 'just-cancel'
  | 'listen-to-this'
  | 'need-help'
  | 'this-worked'
  | 'verified'
export type PressOutcome = 'paused' | 'passed'
export type PauseChoice = 'back' | 'end-now' | 'pressed-again' | 'expired' | 'not-painted' | 'call-over'
/** How a fact came to be known, without its value: the log keeps a keyed hash only. */
export interface FactTrace {
  field: CallerField
  source: FactSource
  sure: boolean
  hash: string
}
export type FactSource = 'vendor' | 'ringing-panel' | 'record' | 'typed' | 'spoken' | 'handover' | 'agent'

export type EventBody =
  /** Which rules the call goes by: its first line. A second one says that those were gone after a worker's death. */
  | { type: 'rules'; rules: RulesMark }
  | { type: 'signal'; signal: CallSignal }
  | { type: 'fact'; fact: FactTrace }
  | { type: 'fact-conflict'; field: CallerField }
  | { type: 'fact-used'; field: CallerField; how: 'filled' | 'shown-instead-of-asking' }
  | { type: 'words'; speaker: Speaker; text: string; utterance: string }
  | { type: 'heard'; heard: Heard }
  | { type: 'page'; page: 'cancel-page' }
  | { type: 'mark'; mark: AgentMark }
  | { type: 'step'; step: StepName; state: 'heard' | 'open' }
  | { type: 'cue'; cue: Cue }
  | { type: 'cue-gone'; cue: CueId; why: 'expired' | 'withdrawn' | 'replaced' | 'moment-over' }
  | { type: 'cue-feedback'; cue: CueId; feedback: CueFeedback }
  | { type: 'press'; outcome: PressOutcome; why: string }
  | { type: 'pause-choice'; choice: PauseChoice }
  /** `control`: what was pressed and where, as far as it may be known again; only with *ask*. */
  | { type: 'was-that-hang-up'; answer: 'ask' | 'yes' | 'no'; control?: PressedThere }
  | { type: 'wrapup'; wrapup: Partial<WrapUp> }

export interface PressedThere {
  host: string
  like: Traits
  on?: PagePlace
}

/** One line of a call's log. Everything shown of a call is a fold over these (DESIGN §1). */
export type CallEvent = EventBody & { id: EventId; at: Millis }
