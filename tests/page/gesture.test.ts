import { describe, expect, test } from 'vitest'
import { createGestures, type Gesture } from '../../utils/page/guard/gesture'

/** happy-dom's events have no time of their own; the browser's have. */
function at<E extends Event>(event: E, timeStamp: number): E {
  Object.defineProperty(event, 'timeStamp', { value: timeStamp })
  return event
}
const pointer = (type: string, time: number, init: MouseEventInit = {}) =>
  at(new MouseEvent(type, { detail: 1, ...init }), time)
const key = (type: string, time: number, init: KeyboardEventInit = {}) =>
  at(new KeyboardEvent(type, { key: 'Enter', code: 'Enter', ...init }), time)

/** The number of the gesture each event belongs to; 0 = none. */
function sorted(events: Event[]): number[] {
  const gestureOf = createGestures()
  const met: Gesture[] = []
  return events.map((event) => {
    const gesture = gestureOf(event)
    if (!gesture) return 0
    if (!met.includes(gesture)) met.push(gesture)
    return met.indexOf(gesture) + 1
  })
}

describe('events of one press belong together', () => {
  test('a double click is two gestures, its dblclick part of the second', () => {
    const one = (time: number) =>
      ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'].map((type) => pointer(type, time))
    expect(sorted([...one(10), ...one(150), pointer('dblclick', 151)])).toEqual([1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2])
  })

  test('Enter: its click and its repeats are one gesture, the next Enter another', () => {
    const held = [
      key('keydown', 10),
      pointer('click', 11, { detail: 0 }),
      key('keydown', 500, { repeat: true }),
      pointer('click', 501, { detail: 0 }),
      key('keyup', 900),
    ]
    expect(sorted([...held, key('keydown', 1_000)])).toEqual([1, 1, 1, 1, 1, 2])
  })

  test('a key held down since before is told as such', () => {
    expect(createGestures()(key('keydown', 5, { repeat: true }))?.begins).toBe('repeat')
  })

  test('a click of assistive technology begins one of its own', () => {
    const before = [pointer('pointerdown', 10), pointer('pointerup', 60)]
    expect(sorted([...before, pointer('click', 61), pointer('click', 70)])).toEqual([1, 1, 1, 2])
    expect(sorted([key('keydown', 10), key('keyup', 40), pointer('click', 4_000, { detail: 0 })])).toEqual([1, 1, 2])
  })

  test('other buttons, other keys and composing are no press', () => {
    expect(
      sorted([
        pointer('pointerdown', 10, { button: 2 }),
        pointer('mousedown', 10, { button: 2 }),
        key('keydown', 12, { key: 'a', code: 'KeyA' }),
        key('keydown', 13, { isComposing: true }),
      ]),
    ).toEqual([0, 0, 0, 0])
  })
})
