import type { Area, ReportBody } from '../../wire/topics'
import type { CallState } from '../controls/description'
import type { RootOf } from '../controls/elements'
import { findHangUp, panelOf } from '../controls/find-hang-up'
import type { PathJudge } from '../controls/judge-path'
import { rings } from '../controls/rings'
import { smallPanelOf } from '../controls/small-panel'
import { areaOf } from '../pause/control'
import type { StateReader } from './state-text'
import { watchHangUp } from './watch-hang-up'

/** ms after the call began at which a frame without a known hang-up is looked at again: it may appear late, never often. */
const LOOKS = [600, 2_000, 6_000, 15_000]

export interface WatchCallPorts {
  /** While it rings, what looks like a hang-up declines. */
  callState(): CallState
  /** It rings at the other end: the hang-up is there from the first, and tells nothing. */
  ringsOut(): boolean
  report(body: ReportBody): void
  /** Where the call controls are: the overlay keeps clear of them. */
  controlsAt(area: Area): void
  letGo(): boolean
  judge: PathJudge
  rootOf: RootOf
  /** Where site data or the agent says the hang-up is. */
  known(): Element | undefined
  stateSaid: StateReader
}

/** Finds the call's hang-up control in this frame, tells that the call is connected while it is there, and ended when it is gone. */
export function watchCall(
  { callState, ringsOut, report, controlsAt, letGo, judge, rootOf, stateSaid, known }: WatchCallPorts,
  signal: AbortSignal,
): { look(pressed?: readonly Element[]): void } {
  let hangUp: { look(): void } | undefined
  const timers = LOOKS.map((after) => setTimeout(() => look(), after))

  const look = (pressed?: readonly Element[]) => {
    if (hangUp) return hangUp.look()
    const state = callState()
    if (signal.aborted || (state === 'ringing' && !ringsOut())) return
    const control = known() ?? findHangUp((pressed && panelOf(pressed)) ?? document.documentElement, rootOf, judge)
    // What rings after a call is another.
    if (!control || (state === 'ended' && rings(smallPanelOf(control), judge))) return
    for (const timer of timers) clearTimeout(timer)
    if (!ringsOut()) report({ kind: 'state', says: 'connected', sure: true, from: 'a hang-up button is there' })
    hangUp = watchHangUp(
      control,
      {
        state: (says, sure, from) => report({ kind: 'state', says, sure, from }),
        found: (found) => controlsAt(areaOf(found)),
        letGo,
        ringsOut,
        judge,
        rootOf,
        stateSaid,
        known,
      },
      signal,
    )
    addEventListener(
      'pagehide',
      () => report({ kind: 'state', says: 'ended', sure: false, from: 'the phone’s page was closed' }),
      { signal },
    )
  }
  return { look }
}
