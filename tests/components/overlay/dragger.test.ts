import { describe, expect, test } from 'vitest'
import { dragger } from '../../../components/overlay/dragger'

function begin() {
  const moves: [number, number][] = []
  const frames: (() => void)[] = []
  const drag = dragger(
    (x, y) => moves.push([x, y]),
    (run) => frames.push(run),
  )
  return { drag, moves, frames, paint: () => frames.splice(0).forEach((run) => void run()) }
}
const at = (screenX: number, screenY: number) => ({ screenX, screenY })

describe('dragging', () => {
  test('tells one move per painted frame, however many the pointer makes', () => {
    const { drag, moves, frames, paint } = begin()
    drag.start(at(100, 100))
    for (const x of [101, 105, 110]) drag.to(at(x, 90))
    expect(frames).toHaveLength(1)
    paint()
    drag.to(at(112, 91))
    paint()
    expect(moves).toEqual([
      [10, -10],
      [2, 1],
    ])
  })

  test('the last way before letting go is not lost, and nothing moves after it', () => {
    const { drag, moves, paint } = begin()
    drag.start(at(0, 0))
    drag.to(at(7, 3))
    drag.end(at(9, 3))
    paint()
    drag.to(at(50, 50))
    paint()
    expect(moves).toEqual([[9, 3]])
  })

  test('moving without a press is no drag', () => {
    const { drag, moves, paint } = begin()
    drag.to(at(5, 5))
    paint()
    drag.end()
    expect(moves).toEqual([])
  })
})
