import type { Area, ReportBody } from '../../wire/topics'
import { findHangUp, panelOf } from '../controls/find-hang-up'
import type { Judge } from '../controls/judge'
import { rootOf } from '../guard/press-path'
import { areaOf } from '../pause/control'
import type { StateReader } from './state-text'
import { watchHangUp } from './watch-hang-up'

/** ms after the call began at which a frame without a known hang-up is looked at again: it may appear late, never often. */
const LOOKS = [100, 600, 2_000, 6_000, 15_000]

export interface WatchCallPorts {
  /** While it rings, what looks like a hang-up declines. */
  ringing(): boolean
  report(body: ReportBody): void
  /** Where the call controls are: the overlay keeps clear of them. */
  controlsAt(area: Area): void
  letGo(): boolean
  judge: Judge
  stateSaid: StateReader
}

/** Finds the call's hang-up control in this frame, tells that the call is connected while it is there, and ended when it is gone. */
export function watchCall(
  { ringing, report, controlsAt, letGo, judge, stateSaid }: WatchCallPorts,
  signal: AbortSignal,
): { look(pressed?: readonly Element[]): void } {
  let watching = false
  const timers = LOOKS.map((after) => setTimeout(() => look(), after))

  const look = (pressed?: readonly Element[]) => {
    if (watching || signal.aborted || ringing()) return
    const control = findHangUp((pressed && panelOf(pressed)) ?? document.documentElement, rootOf, judge)
    if (!control) return
    watching = true
    for (const timer of timers) clearTimeout(timer)
    report({ kind: 'state', says: 'connected', sure: true, from: 'a hang-up button is there' })
    watchHangUp(
      control,
      {
        state: (says, sure, from) => report({ kind: 'state', says, sure, from }),
        found: (found) => controlsAt(areaOf(found)),
        letGo,
        judge,
        stateSaid,
      },
      signal,
    )
    window.addEventListener(
      'pagehide',
      () => report({ kind: 'state', says: 'ended', sure: false, from: 'the phone’s page was closed' }),
      { signal },
    )
  }
  signal.addEventListener('abort', () => timers.forEach(clearTimeout))
  return { look }
}
