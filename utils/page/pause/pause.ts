import type { PauseChoice, PressOutcome } from '../../core/event'
import { afterPaint, afterPause, overdue, type PressDecision } from '../../core/press'
import { seconds as ms } from '../../core/time'
import type { Area, CardTerms, ReportBody } from '../../wire/topics'
import type { Pressed, Share } from '../guard/share'
import type { Card, CardAct } from './card'
import { areaOf, controlOf, takeFocus } from './control'
import { type HeldPress, heldPress } from './replay'

export interface PausePorts {
  share: Share
  alive(): boolean
  report(body: ReportBody): void
  openCard(terms: CardTerms, control: Area, act: (act: CardAct) => void): Card
  carryOut(held: HeldPress): void
}

interface Running {
  held: HeldPress
  card: Card
  seconds: number
  control: Area
  finger: 'down' | 'up'
}

/** px a finger may slide and still mean the control. */
const SLIP = 12
const TICK = 100

/** One pause from the held press to its end. Without a choice the press is carried out: a pause never lasts, and is no trap. */
export function createPause({ share, alive, report, openCard, carryOut }: PausePorts, signal: AbortSignal) {
  let running: Running | undefined
  let timer: ReturnType<typeof setInterval> | undefined

  const settle = (choice: PauseChoice) => {
    if (!running) return
    const { held, card } = running
    running = undefined
    clearInterval(timer)
    share.press = afterPause(share.press)
    card.close()
    report({ kind: 'pause-choice', choice })
    if (choice === 'end-now' || choice === 'expired' || choice === 'not-painted') carryOut(held)
  }

  const tick = ({ card, seconds }: Running) => {
    const now = performance.now()
    const late = alive() ? overdue(share.press, seconds, now) : 'expired'
    if (late !== 'not-yet') return settle(late)
    const since = share.press.pause?.paintedAt ?? now
    const left = ms(seconds) - (now - since)
    card.left(left / ms(seconds), Math.ceil(left / 1000))
  }

  const seen = (shown: Running, how: 'on-screen' | 'not-seen') => {
    if (running !== shown) return
    if (how === 'not-seen') settle('not-painted')
    else share.press = afterPaint(share.press, performance.now())
  }

  // The desk lets go when the call is over; an orphan has no desk, and the press it holds is the agent's.
  signal.addEventListener('abort', () => settle(alive() ? 'call-over' : 'expired'))

  return {
    /** `passed`: no card came of it, so there is no pause. */
    begin({ open, seconds }: Extract<PressDecision, { do: 'pause' }>, { path, event }: Pressed): PressOutcome {
      try {
        const control = areaOf(controlOf(path))
        const card = openCard({ open, seconds }, control, settle)
        const shown: Running = { held: heldPress(path, event), card, seconds, control, finger: 'down' }
        running = shown
        timer = setInterval(tick, TICK, shown)
        void card.painted.then((how) => seen(shown, how))
      } catch {
        share.press = afterPause(share.press)
        return 'passed'
      }
      if (event instanceof MouseEvent) takeFocus(path)
      return 'paused'
    },
    settle,
    /** The rest of the first press: a finger that slides off the control did not mean it, and must not end the call by waiting. */
    rest(event: Event): void {
      if (running?.finger !== 'down' || !(event instanceof PointerEvent)) return
      running.finger = 'up'
      if (event.type === 'pointercancel' || !isNear(running.control, event)) settle('back')
    },
    answerable: (): boolean => share.press.pause?.paintedAt !== undefined && running !== undefined,
  }
}
export type PauseConductor = ReturnType<typeof createPause>

const isNear = ({ x, y, width, height }: Area, { clientX, clientY }: PointerEvent) =>
  clientX > x - SLIP && clientX < x + width + SLIP && clientY > y - SLIP && clientY < y + height + SLIP
