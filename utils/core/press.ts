import type { ControlJudged } from './control'
import type { PauseChoice } from './event'
import type { CallId } from './ids'
import type { PassReason, Snapshot } from './snapshot'
import type { PausingStep } from './step'
import { type Millis, type Seconds, seconds } from './time'

/**
 * The frame's half of the guard's law (DESIGN §4): what becomes of one press, and of the one pause a call may have.
 *
 *               a press, and all five clauses hold            painted
 *   untouched ─────────────────────────────────────► asked ────────────► shown
 *                                                      │ not painted        │ back · end now · pressed again
 *                                                      │ in 300 ms          │ countdown over · call over
 *                                                      ▼                    ▼
 *                                                    spent ◄────────────────┘   every later press of this call passes
 *
 * The latch is set with `asked`, before anything else, and nothing unsets it: neither a later snapshot nor a newer copy of the script.
 */
export interface PressState {
  /** Calls that had their pause. */
  latched: readonly CallId[]
  pause?: Pause
}
export interface Pause {
  callId: CallId
  /** Ticks, as `Press.at`. */
  askedAt: Millis
  paintedAt?: Millis
  /** Presses of a hang-up since and with the first. */
  presses: number
}

/** One trusted or scripted beginning of a gesture, or a key's repeat. The rest of a gesture follows its beginning and is not asked. */
export interface Press {
  /** Ticks: a clock that never goes back (performance.now), so that a corrected wall clock can't trap a press. */
  at: Millis
  trust: 'trusted' | 'scripted'
  begins: 'gesture' | 'repeat'
  control: Pick<ControlJudged, 'kind' | 'sure' | 'stands'>
}

/** What the frame has at hand when the press comes. */
export interface PressFrame {
  script: 'alive' | 'orphaned'
  /** The wall clock, as the snapshot's times. */
  now: Millis
  /** Absent = no call is live. */
  snapshot?: Snapshot
  /** The call the desk has told this frame of. Absent = the frame's live part is not there. */
  live?: { bootId: string; callId: CallId }
  /** On this call, in this frame. */
  callControls: 'shown' | 'none-shown'
  card: 'can-show' | 'no-room'
}

/** `swallow`: the press is neither the agent's second word nor a new pause: the rest of a double click, or a key held down. */
export type PressDecision =
  | { do: 'pause'; why: 'open-steps'; callId: CallId; open: PausingStep[]; seconds: Seconds }
  | { do: 'swallow'; why: 'key-held' | 'too-early' }
  | { do: 'pass'; why: PassWhy }
export type PassWhy =
  | PassReason
  | 'orphaned'
  | 'not-trusted'
  | 'key-held'
  | 'not-a-hang-up'
  | 'not-surely-a-hang-up'
  | 'no-call-controls-here'
  | 'no-call'
  | 'other-call'
  | 'stale'
  | 'no-room'
  | 'pressed-again'

/** A press this soon after the card was painted can't be an answer to it (a double click is at most 500 ms wide, mostly under 300). */
export const SECOND_PRESS: Millis = 400
/** A card not painted by now is not coming: the press is carried out. */
export const PAINT_DEADLINE: Millis = 300
/** From the fourth press anything passes: whatever we believe, somebody means it. */
const PRESSES_HELD = 3
/** Calls a latch remembers: hold and consult make two at once, a wrap-up a third. */
const LATCHES = 8

export const untouched: PressState = { latched: [] }

export function decidePress(state: PressState, press: Press, frame: PressFrame): PressDecision {
  if (frame.script === 'orphaned') return pass('orphaned')
  if (press.trust === 'scripted') return pass('not-trusted')
  if (press.control.kind !== 'hang-up') return pass('not-a-hang-up')
  if (press.control.sure !== 'sure') return pass('not-surely-a-hang-up')
  if (state.pause) return duringPause(state.pause, press, frame)
  if (press.begins === 'repeat') return pass('key-held')
  if (!press.control.stands && frame.callControls === 'none-shown') return pass('no-call-controls-here')
  const { snapshot, live, now } = frame
  if (!snapshot) return pass('no-call')
  const { bootId, callId, verdict, pauseSeconds } = snapshot
  if (bootId !== live?.bootId || callId !== live.callId) return pass('other-call')
  if (now < snapshot.issuedAt || now > snapshot.validUntil) return pass('stale')
  if (verdict.say === 'pass') return pass(verdict.why)
  if (state.latched.includes(callId)) return pass('paused-once-already')
  if (frame.card === 'no-room') return pass('no-room')
  return { do: 'pause', why: 'open-steps', callId, open: verdict.open, seconds: pauseSeconds }
}

function duringPause(pause: Pause, press: Press, { snapshot }: PressFrame): PressDecision {
  if (press.begins === 'repeat') return { do: 'swallow', why: 'key-held' }
  if (pause.presses >= PRESSES_HELD) return pass('pressed-again')
  if (pause.paintedAt !== undefined && press.at - pause.paintedAt >= SECOND_PRESS) return pass('pressed-again')
  return stillWanted(pause, snapshot) ? { do: 'swallow', why: 'too-early' } : pass('pressed-again')
}

/** The desk answers a pause with *paused once already*; any other word of it means that nothing is to be held any more. */
function stillWanted(pause: Pause, snapshot: Snapshot | undefined): boolean {
  if (snapshot?.callId !== pause.callId) return false
  return snapshot.verdict.say === 'pause' || snapshot.verdict.why === 'paused-once-already'
}

/** The state after a decision. The latch comes with the pause, and a pressed-again ends it. */
export function afterPress(state: PressState, press: Press, decision: PressDecision): PressState {
  if (decision.do === 'pause') {
    const { callId } = decision
    return { latched: [...state.latched, callId].slice(-LATCHES), pause: { callId, askedAt: press.at, presses: 1 } }
  }
  if (!state.pause) return state
  if (decision.do === 'swallow') {
    const more = press.begins === 'gesture' ? 1 : 0
    return { ...state, pause: { ...state.pause, presses: state.pause.presses + more } }
  }
  return decision.why === 'pressed-again' || decision.why === 'orphaned' ? afterPause(state) : state
}

export const afterPaint = (state: PressState, at: Millis): PressState =>
  state.pause && state.pause.paintedAt === undefined ? { ...state, pause: { ...state.pause, paintedAt: at } } : state

/** Back, end now, expired, call over: the pause is gone, the latch stays. */
export const afterPause = ({ latched }: PressState): PressState => ({ latched })

/** What time alone does to a pause. `since` the first press, or the paint; the countdown starts with the paint. */
export function overdue(
  state: PressState,
  pauseSeconds: Seconds,
  now: Millis,
): Extract<PauseChoice, 'not-painted' | 'expired'> | 'not-yet' {
  if (!state.pause) return 'not-yet'
  const { askedAt, paintedAt } = state.pause
  if (paintedAt === undefined) return now - askedAt >= PAINT_DEADLINE ? 'not-painted' : 'not-yet'
  return now - paintedAt >= seconds(pauseSeconds) ? 'expired' : 'not-yet'
}

const pass = (why: PassWhy): PressDecision => ({ do: 'pass', why })
