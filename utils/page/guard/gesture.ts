import type { GestureFate } from './share'

/** One human press, from the finger going down to the click it ends in. What was decided at its beginning holds to its end. */
export interface Gesture {
  fate: GestureFate
  /** `KeyboardEvent.code` of the key that began it. */
  code?: string
  clicked: boolean
  lastAt: number
}
/** `repeat`: a key held down since before this frame had the keyboard; a repeat whose beginning was seen is `rest`. */
export type GesturePart = { part: 'begins' | 'repeat' | 'rest'; gesture: Gesture } | { part: 'none' }

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
 * Sorts trusted events into gestures. A click without a beginning of its own (assistive technology, a label) begins one.
 * Other mouse buttons are no press: to pause on a context menu would spend the call's one pause on nothing.
 */
export function createGestures(): (event: Event) => GesturePart {
  let pointer: Gesture | undefined
  let key: Gesture | undefined

  const begin = (
    by: 'pointer' | 'key',
    event: Event,
    part: 'begins' | 'repeat' = 'begins',
    code?: string,
  ): GesturePart => {
    const gesture: Gesture = {
      fate: 'not-a-call-control',
      clicked: event.type === 'click',
      lastAt: event.timeStamp,
      code,
    }
    if (by === 'key') key = gesture
    else pointer = gesture
    return { part, gesture }
  }
  const rest = (gesture: Gesture | undefined, event: Event): GesturePart => {
    if (!gesture) return { part: 'none' }
    gesture.lastAt = event.timeStamp
    return { part: 'rest', gesture }
  }

  return (event) => {
    if (event instanceof KeyboardEvent) {
      const { type, code, repeat } = event
      if (!isPressKey(event)) return { part: 'none' }
      if (type === 'keydown' && !repeat) return begin('key', event, 'begins', code)
      if (key?.code !== code) return type === 'keydown' ? begin('key', event, 'repeat', code) : { part: 'none' }
      if (repeat) key.clicked = false
      return rest(key, event)
    }
    if (event instanceof MouseEvent && event.button !== PRIMARY) return { part: 'none' }
    if (event.type === 'pointerdown') return begin('pointer', event)
    if (event.type !== 'click') return rest(pointer, event)
    const by = event instanceof MouseEvent && event.detail === 0 ? 'key' : 'pointer'
    const gesture = by === 'key' ? key : pointer
    if (!gesture || gesture.clicked || event.timeStamp - gesture.lastAt > CLICK_FOLLOWS) return begin(by, event)
    gesture.clicked = true
    return rest(gesture, event)
  }
}

const isPressKey = (event: KeyboardEvent) =>
  !event.isComposing && (event.key === 'Enter' || event.key === ' ' || event.code === 'Space')
