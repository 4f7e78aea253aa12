import type { CallerField } from '../core/caller-field'
import type { ControlJudged } from '../core/control'
import type { Cue, CueFeedback } from '../core/cue'
import type { AgentMark, PauseChoice, PressOutcome } from '../core/event'
import type { Flag } from '../core/flag'
import type { Speaker } from '../core/heard'
import type { CallId, CueId, EventId } from '../core/ids'
import type { Reason, Release } from '../core/reason'
import type { PassReason } from '../core/snapshot'
import type { PausingStep, StepEvidence, StepName } from '../core/step'
import type { Millis } from '../core/time'
import type { WrapUp } from '../core/wrapup'

/** What a page's script saw. Raw text: the desk normalises and judges (DESIGN §7). */
export type Report = { id: EventId; at: Millis; callId?: CallId } & ReportBody
export type ReportBody =
  | { kind: 'press'; control: ControlJudged; outcome?: PressOutcome; why?: string; panel?: string }
  | { kind: 'pause-choice'; choice: PauseChoice }
  | { kind: 'words'; lines: CaptionLine[] }
  | { kind: 'record'; pairs: LabelledText[] }
  | {
      kind: 'state'
      says: 'connected' | 'held' | 'ended' | 'transferring' | 'transferred'
      sure: boolean
      from: string
    }
  | { kind: 'page'; page: 'cancel-page' }
  | { kind: 'typed'; text: string }
  | { kind: 'filled'; field: CallerField }

export interface CaptionLine {
  utterance: string
  speaker: Speaker
  text: string
  final: boolean
}
export interface LabelledText {
  label: string
  text: string
}

/** What the field asks for, as the page describes it: never its value. */
export interface FieldDescription {
  label: string
  name: string
  placeholder: string
  autocomplete: string
  type: string
  pattern: string
  /** Whether the focus came from a trusted press or Tab, and the field is visible and topmost at its centre. */
  focusedBy: 'agent' | 'script'
  visible: 'topmost' | 'hidden-or-covered'
}
export type FillOffer = { offer: 'none' } | { offer: 'fill'; field: CallerField; preview: string; askFirst: boolean }

/** What the agent does in overlay, popup or side panel. */
export type AgentIntent =
  | { do: 'mark'; mark: AgentMark }
  | { do: 'step'; step: StepName; state: 'heard' | 'open' }
  | { do: 'correct-state'; to: 'connected' | 'held' | 'ended' }
  | { do: 'start-call' }
  | { do: 'cue-feedback'; cue: CueId; feedback: CueFeedback }
  | { do: 'is-this-the-caller'; field: CallerField; answer: 'yes' | 'no' }
  | { do: 'cancel-page-question'; answer: 'yes' | 'no' }
  | { do: 'was-that-hang-up'; answer: 'yes' | 'no' }
  | { do: 'show-facts-here' }
  | { do: 'wrapup'; wrapup: Partial<WrapUp> }
  | { do: 'finish-wrapup' }
  | { do: 'write-note' }
  | { do: 'call-back'; when: string }
  | { do: 'place-overlay'; x: number; y: number }
  | { do: 'size-overlay'; size: OverlaySize }
export type OverlaySize = 'pill' | 'panel' | 'wrapup'

/** What the overlay in a tab shows. Pushed whole, at once, on every change; a fold over the call's log. */
export interface LiveView {
  now: Millis
  /** `no-facts-yet`: this origin has had no part in the agent's calls, so the caller's facts wait until asked for. */
  facts: 'shown' | 'no-facts-yet'
  calls: CallView[]
  /** Plain sentence when something keeps Earshot from keeping what happens ("The disk is full …"). */
  trouble?: string
}
export interface CallView {
  id: CallId
  phase: 'ringing' | 'connected' | 'held' | 'transferring' | 'wrapup'
  /** Guessed states say so and are corrected with one key. */
  guessed: boolean
  stateFrom: string
  startedAt: Millis
  connectedAt?: Millis
  endedAt?: Millis
  current: boolean
  hearing: 'words' | 'nothing'
  caller: CallerCard
  cue?: Cue
  steps: StepView[]
  leaving: { level: 'no' | 'maybe' | 'sure'; words?: string; since?: Millis; from?: 'words' | 'mark' }
  reason: { reason: Reason; words?: string }
  release?: { release: Release; words?: string }
  guard: { state: 'would-pause'; open: PausingStep[] } | { state: 'passes'; why: PassReason }
  question?: Question
  wrapup?: WrapUp
  secondChance?: { why: string }
  flags: Flag[]
}
export type Question =
  | { ask: 'cancel-page' }
  | { ask: 'was-that-hang-up' }
  | { ask: 'is-this-the-caller'; field: CallerField; have: string; seen: string }
export interface CallerCard {
  facts: FactView[]
  verified?: { at: Millis; how: string }
}
export interface FactView {
  field: CallerField
  value: string
  from: string
  seenAt: Millis
  sure: boolean
}
export interface StepView {
  step: StepName
  state: 'heard' | 'open'
  how?: StepEvidence
  words?: string
}
