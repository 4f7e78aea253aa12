import type { GestureFate } from './share'

/** One human press, from the finger going down to the click it ends in. What is decided at its beginning holds to its end. */
export interface Gesture {
  fate: GestureFate | 'undecided'
  /** What it was decided of. */
  on?: Element
  /** `repeat`: a key held down since before this frame had the keyboard. */
  begins: 'gesture' | 'repeat'
  /** `KeyboardEvent.code` of the key that began it. */
  code?: string
  clicked: boolean
  lastAt: number
}

export const GESTURE_EVENTS = [
  'pointerdown',
  'touchstart',
  'mousedown',
  'pointerup',
  'pointercancel',
  'touchend',
  'mouseup',
  'click',
  'dblclick',
  'keydown',
  'keyup',
] as const

/** A click this long after the last event of a gesture is none of its: a screen reader's, or voice control's. */
const CLICK_FOLLOWS = 500
const PRIMARY = 0

/**
 * Sorts trusted events into gestures; `undefined` = part of none. A click without a beginning of its own (assistive technology, a
 * label) begins one. Other mouse buttons are no press: to pause on a context menu would spend the call's one pause on nothing.
 */
export function createGestures(): (event: Event) => Gesture | undefined {
  let pointer: Gesture | undefined
  let key: Gesture | undefined

  const begin = ({ type, timeStamp }: Event, begins: Gesture['begins'] = 'gesture', code?: string): Gesture => ({
    fate: 'undecided',
    begins,
    code,
    clicked: type === 'click',
    lastAt: timeStamp,
  })
  const rest = (gesture: Gesture | undefined, { timeStamp }: Event) => {
    if (gesture) gesture.lastAt = timeStamp
    return gesture
  }
  const ofKey = (event: KeyboardEvent) => {
    const { type, code, repeat } = event
    const known = key?.code === code ? key : undefined
    if (type === 'keyup') return rest(known, event)
    if (repeat && known) {
      known.clicked = false
      return rest(known, event)
    }
    key = begin(event, repeat ? 'repeat' : 'gesture', code)
    return key
  }
  const ofClick = (event: MouseEvent) => {
    const byKey = event.detail === 0
    const before = byKey ? key : pointer
    const follows = before && !before.clicked && event.timeStamp - before.lastAt < CLICK_FOLLOWS
    const gesture = follows ? before : begin(event)
    gesture.clicked = true
    if (byKey) key = gesture
    else pointer = gesture
    return gesture
  }

  return (event) => {
    if (isOtherKey(event) || ((event as Partial<MouseEvent>).button ?? PRIMARY) !== PRIMARY) return undefined
    if (isKey(event)) return ofKey(event)
    if (event.type === 'pointerdown') pointer = begin(event)
    return event.type === 'click' ? ofClick(event as MouseEvent) : rest(pointer, event)
  }
}

const isKey = (event: Event): event is KeyboardEvent => 'key' in event

/** A key that presses nothing. */
export const isOtherKey = (event: Event): boolean =>
  isKey(event) && (event.isComposing || (event.key !== 'Enter' && event.key !== ' '))
