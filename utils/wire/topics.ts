import type { CallWords } from '../core/call-words'
import type { CallerField } from '../core/caller-field'
import type { ControlJudged, ControlKind } from '../core/control'
import type { Cue, CueFeedback } from '../core/cue'
import type { AgentMark, PauseChoice, PressOutcome } from '../core/event'
import type { Flag } from '../core/flag'
import type { Speaker } from '../core/heard'
import type { CallId, CueId, EventId } from '../core/ids'
import type { KnownHere } from '../core/known-here'
import type { Reason, Release } from '../core/reason'
import type { PagePlace } from '../core/site-knowledge'
import type { PassReason } from '../core/snapshot'
import type { PausingStep, StepEvidence, StepName } from '../core/step'
import type { Millis, Seconds } from '../core/time'
import type { Traits } from '../core/traits'
import type { Dropped, VendorName } from '../core/vendor-origins'
import type { WrapUp } from '../core/wrapup'

/** What a page's script saw. Raw text: the desk normalises and judges (DESIGN §7). */
export type Report = { id: EventId; at: Millis; callId?: CallId } & ReportBody
export type ReportBody =
  /** `like`: what a hang-up nobody is sure of would be known by again. It is read later, so `at` says when the press was. */
  | {
      kind: 'press'
      at?: Millis
      control: ControlJudged
      outcome?: PressOutcome
      why?: string
      panel?: string
      like?: Traits
    }
  | { kind: 'pause-choice'; choice: PauseChoice }
  | { kind: 'words'; lines: CaptionLine[] }
  | { kind: 'record'; pairs: LabelledText[] }
  | {
      kind: 'state'
      says: 'connected' | 'held' | 'ended' | 'transferring' | 'transferred'
      sure: boolean
      from: string
    }
  /** `data`: the message as JSON text, at most 64 K characters. `dropped`: messages not passed on since the last, by why. */
  | { kind: 'vendor'; vendor: VendorName; origin: string; data: string; dropped?: Dropped }
  | { kind: 'page'; page: 'cancel-page' }
  | { kind: 'typed'; text: string }
  /** Ids of what was taught of this page: found on it, or looked for in vain. */
  | { kind: 'site'; found: string[]; missed: string[] }
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
  /** px moved since the last one: a frame cannot know where on the page it stands. */
  | { do: 'place-overlay'; x: number; y: number }
  /** `height`: what the content needs, px; absent before it is measured. */
  | { do: 'size-overlay'; size: OverlaySize; height?: number }
export type OverlaySize = 'pill' | 'panel' | 'wrapup'

/** What the overlay in a tab shows. Pushed whole, at once, on every change; a fold over the call's log. */
export interface LiveView {
  now: Millis
  /** `no-facts-yet`: this origin has had no part in the agent's calls, so the caller's facts wait until asked for. */
  facts: 'shown' | 'no-facts-yet'
  /** Whether a field for notes has had the keyboard here: where *write into the CRM's note* writes. */
  noteField: 'known' | 'none'
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
  /** The host whose captions they are. */
  wordsFrom?: string
  caller: CallerCard
  cue?: Cue
  steps: StepView[]
  leaving: { level: 'no' | 'maybe' | 'sure'; words?: string; since?: Millis; from?: 'words' | 'mark' }
  reason: { reason: Reason; words?: string }
  release?: { release: Release; words?: string }
  guard: { state: 'would-pause'; open: PausingStep[] } | { state: 'passes'; why: PassReason }
  question?: Question
  /** How the agent left the pause card, once there was one: an override is asked about in one tap. */
  pause?: PauseChoice
  wrapup?: WrapUp
  /** Steps that were open when it ended. */
  secondChance?: { open: PausingStep[] }
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

/**
 * What a content script asks of the desk. Every answer is `{ ok: true, … }` or `{ ok: false, refused }`;
 * no answer at all means that the worker died: `report` is sent again, the others count as refused.
 */
export interface PageTopics {
  /** `kept`: in the log, or already there. What is not named is sent again; a refused batch is dropped by its sender. */
  report: { ask: { reports: Report[] }; answer: { kept: EventId[] } }
  /** The live part of a frame begins, or saw the snapshot change to another call. Refused = no call is live: it stops itself. */
  hello: { ask: { frame: 'top' | 'inner' }; answer: { terms: LiveTerms } }
  /** This frame shows something: it wants the assist part. The desk runs it there. */
  assist: { ask: Record<never, never>; answer: Record<never, never> }
  'fill-ask': { ask: { field: FieldDescription }; answer: { offer: FillOffer } }
  /** The agent took the offer: only now the value leaves the desk. `undo` of a fill is not told. */
  'fill-take': { ask: { field: CallerField }; answer: { value: string } }
  /** Passed on, unread, to one frame of the same tab as `{ topic: 'relay', from: <frameId>, word }`; the answer is that frame's. */
  relay: { ask: { to: 'top' | number; word: FrameWord }; answer: Record<never, never> }
  /** The picker has come into this frame. Refused = nobody is picking in this tab. */
  picking: { ask: Record<never, never>; answer: { wanted: Wanted } }
  /** The agent has seen what it means, and keeps it. */
  picked: { ask: { like: Traits; on: PagePlace }; answer: Record<never, never> }
  'picking-over': { ask: Record<never, never>; answer: Record<never, never> }
  /** A vendor's softphone has loaded in this frame: the frames around it are to hear what it says. */
  'softphone-here': { ask: Record<never, never>; answer: Record<never, never> }
}
export type PageTopic = keyof PageTopics

/** What the agent points at, to teach it. */
export type Wanted =
  | { what: 'control'; kind: ControlKind }
  | { what: 'caller-field'; field: CallerField }
  | { what: 'caption-pane' }
export type PageAnswer<T extends PageTopic> = ({ ok: true } & PageTopics[T]['answer']) | { ok: false; refused: string }

/** What the live part must know of the call it serves. */
export interface LiveTerms {
  bootId: string
  callId: CallId
  /** `new` = begun within the last seconds: captions already on screen belong to it. */
  callIs: 'new' | 'going-on'
  /** What call controls are called: without it no press is judged. */
  callWords: CallWords
  /** The agent's key for the fill offer: `KeyboardEvent.code` pressed with Alt. Default KeyF. */
  fillKey: string
  /** The agent placed this call, and nobody has answered yet. */
  ringsOut?: true
  known: KnownHere
  /** Top frames only: where the agent left the overlay, in px from the viewport's left top. Absent = the default corner. */
  overlay?: { size: OverlaySize; at?: { x: number; y: number } }
}

/** What one frame says to another of the same tab, through the desk. */
export type FrameWord =
  /** Show the pause card for a frame too small for it. Answered once it is painted, refused if it can't be. */
  | { say: 'card-show'; card: CardTerms; frame: FrameSize }
  | { say: 'card-close' }
  /** The replayed press did not end the call: say "Press the hang-up button once more". */
  | { say: 'card-once-more' }
  /** From the top frame back to the frame that asked. */
  | { say: 'card-choice'; choice: 'back' | 'end-now' }
  /** Where the call controls are, in px of the saying frame: the overlay keeps clear of them. */
  | { say: 'controls-at'; frame: FrameSize; area: Area }
export interface CardTerms {
  open: PausingStep[]
  seconds: Seconds
}
/** The frame's viewport. The top frame knows its frames by size: a cross-origin frame can't tell its place. */
export interface FrameSize {
  width: number
  height: number
}
export interface Area extends FrameSize {
  x: number
  y: number
}

/** What desk, overlay or popup tell a content script; with its answer. Silence = no such script, or not this frame's matter. */
export type ToPage =
  /** The call is wrapped up: the live part leaves, with all it has on screen. → nothing */
  | { topic: 'stop' }
  /** To the top frame. px to move by; kept inside the viewport. → `{ ok: true }` */
  | { topic: 'overlay-place'; dx: number; dy: number }
  /** `height`: what the overlay needs for its content, px; without it the size's usual one. → `{ ok: true }` */
  | { topic: 'overlay-size'; size: OverlaySize; height?: number }
  /** Puts the keyboard into the overlay (a browser command's doing). → `{ ok: true }` */
  | { topic: 'overlay-focus' }
  /** To the frame whose field for notes had the keyboard last. → `{ ok: true }`, or refused `no-field` */
  | { topic: 'insert-note'; text: string; act: EventId }
  | { topic: 'relay'; from: number; word: FrameWord }
  /** To every frame of a tab: the agent is done pointing. → nothing */
  | { topic: 'picker-stop' }

/** By vendor: what came of its messages since the worker started. */
export type VendorTally = Partial<
  Record<VendorName, Partial<Record<'understood' | 'not-understood' | keyof Dropped, number>>>
>
