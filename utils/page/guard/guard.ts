import type { ControlJudged } from '../../core/control'
import { createGestures, GESTURE_EVENTS, isOtherKey } from './gesture'
import { pressPath } from './press-path'
import type { GestureFate, Pressed, Share } from './share'

export interface GuardPorts {
  /** False once the extension was updated or removed: this copy is an orphan. */
  alive(): boolean
  /** Says whether what was pressed may be a call control at all. Cheap: it runs on every press of every page. */
  preFilter(path: readonly Element[]): ControlJudged | undefined
  /** Tells the desk of what may be a call control, pressed while there is no live part to judge it. */
  tell(control: ControlJudged, path: readonly Element[]): void
}

/**
 * First of all listeners on every press in every frame. Without a call it has these listeners and the pre-filter on the pressed
 * path; no timer, no observer, and no word to the desk but of a call control. During a call the live part decides, and what is
 * held is held from the first event of the gesture to its last. Whatever goes wrong in here, the press passes.
 */
export function startGuard(share: Share, ports: GuardPorts, signal: AbortSignal, leave: () => void): void {
  const gestureOf = createGestures()

  const decide = (pressed: Pressed): GestureFate => {
    const fate = share.live?.decide(pressed) ?? 'not-yet'
    if (fate !== 'not-yet') return fate
    const control = ports.preFilter(pressed.path)
    if (!control) return 'not-a-call-control'
    ports.tell(control, pressed.path)
    return 'passed'
  }

  const isHeld = (event: Event): boolean => {
    const gesture = gestureOf(event)
    if (!gesture) return false
    const { fate, begins } = gesture
    if (fate === 'undecided' || (event.type === 'click' && fate === 'not-a-call-control')) {
      const path = pressPath(event)
      // Enter in a text field clicks its form's button: a click is looked at anew when it is on something else.
      if (path[0] !== gesture.on) gesture.fate = decide({ event, path, begins })
      gesture.on = path[0]
    } else if (fate === 'held') share.live?.restOfHeld(event)
    return gesture.fate === 'held'
  }

  const onEvent = (event: Event) => {
    if (!event.isTrusted) return
    const ours = share.picker ?? share.live
    // Typing, while no call lives: nobody here waits for it.
    if (!ours && isOtherKey(event)) return
    // An orphan passes everything, and goes: with nobody to hold a press it is enough to look once in each.
    if ((ours || event.type === 'click') && !ports.alive()) return leave()
    try {
      const taken = ours?.takes(event) ?? 'not-ours'
      if (taken === 'hide' || (taken === 'not-ours' && isHeld(event))) hold(event)
    } catch {
      // Fails open: a press we can't judge is the agent's.
    }
  }

  const listen = () => {
    for (const type of GESTURE_EVENTS)
      addEventListener(type, onEvent, { capture: true, passive: type.startsWith('touch'), signal })
  }
  listen()
  // `document.open` takes every listener from a frame that began empty, and keeps the document: the one place with an observer.
  if (location.protocol === 'about:') new MutationObserver(listen).observe(document, { childList: true })
}

/** Touch listeners are passive, for scrolling's sake; the mouse events a touch becomes are stopped like any others. */
function hold(event: Event): void {
  event.stopImmediatePropagation()
  if (event.cancelable) event.preventDefault()
}
