import type { ControlJudged } from '../../core/control'
import type { PressOutcome } from '../../core/event'
import type { CallId } from '../../core/ids'
import { afterPress, decidePress, type PressFrame } from '../../core/press'
import type { ReportBody } from '../../wire/topics'
import type { GestureFate, Pressed, Share } from '../guard/share'
import type { PauseConductor } from './pause'

export interface DecidePorts {
  share: Share
  terms(): { bootId: string; callId: CallId } | undefined
  judge(path: readonly Element[]): ControlJudged
  report(body: ReportBody): void
  /** What this frame has shown on this call. */
  callControls(): PressFrame['callControls']
  /** Whether a card would have a place, for a press on this. */
  room(path: readonly Element[]): 'can-show' | 'no-room'
  pause: PauseConductor
  /** A hang-up was pressed and passes. */
  passed(): void
}
/** One press during a call: judged, put to the law, told to the desk. */
export function createDecider({ share, terms, judge, report, callControls, room, pause, passed }: DecidePorts) {
  return (pressed: Pressed): GestureFate => {
    const control = judge(pressed.path)
    if (control.kind === 'none') return 'not-a-call-control'
    const press = { at: performance.now(), trust: 'trusted', begins: pressed.begins, control } as const
    const decision = decidePress(share.press, press, {
      script: 'alive',
      now: Date.now(),
      snapshot: share.snapshot,
      live: terms(),
      callControls: callControls(),
      card: room(pressed.path),
    })
    share.press = afterPress(share.press, press, decision)
    if (decision.do === 'swallow') return 'held'
    const begun = decision.do === 'pause' ? pause.begin(decision, pressed) : 'passed'
    tell(control, begun, decision.why, pressed.path)
    if (decision.why === 'pressed-again') pause.settle('pressed-again')
    if (control.kind === 'hang-up' && begun === 'passed') passed()
    return begun === 'paused' ? 'held' : 'passed'
  }

  function tell(control: ControlJudged, outcome: PressOutcome, why: string, path: readonly Element[]) {
    const begins = control.kind === 'answer' || control.kind === 'dial'
    const isAsked = control.kind === 'hang-up' && control.sure === 'unsure'
    const press = { kind: 'press', control, outcome, why } as const
    // What tells it from all others of the page takes long to read: the page has its press first.
    // By then the phone may have said that the call ended: the press came before.
    const at = Date.now()
    if (isAsked) setTimeout(() => report({ ...press, at, like: share.site?.traitsOf(path) }))
    else report({ ...press, panel: begins ? share.guard?.readPanel(path) : undefined })
  }
}
