import fc from 'fast-check'
import { expect, it } from 'vitest'
import { namesWithRoom, scaleTo } from '../../../components/review/callers/scale'

it.each([
  [0, [0, 1]],
  [3, [0, 1, 2, 3]],
  [7, [0, 2, 4, 6, 8]],
  [42, [0, 20, 40, 60]],
  [1000, [0, 500, 1000]],
])('up to %i it counts in round steps', (highest, ticks) => expect(scaleTo(highest).ticks).toEqual(ticks))

it('holds every count, in few steps', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), (highest) => {
      const { top, ticks } = scaleTo(highest)
      return top >= highest && ticks.at(-1) === top && ticks.length <= 6 && ticks.every(Number.isInteger)
    }),
  )
})

it('names as many as have room, the last always', () => {
  expect(namesWithRoom(14, 7)).toEqual([1, 3, 5, 7, 9, 11, 13])
  expect(namesWithRoom(5, 7)).toEqual([0, 1, 2, 3, 4])
})
