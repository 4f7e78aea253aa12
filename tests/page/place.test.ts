import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freeCorner, inView, placeBeside } from '../../utils/page/surface/place'

const px = (most: number) => fc.integer({ min: 0, max: most })
const view = { width: 1280, height: 800 }

test('beside is never over, and never out of the view', () => {
  fc.assert(
    fc.property(px(1280), px(800), px(500), px(300), px(700), px(500), (x, y, width, height, w, h) => {
      const size = { width: w + 1, height: h + 1 }
      const at = placeBeside({ x, y, width, height }, size, view)
      if (!at) return
      const over = at.x < x + width && at.x + size.width > x && at.y < y + height && at.y + size.height > y
      expect(over).toBe(false)
      expect(at.x >= 0 && at.y >= 0 && at.x + size.width <= view.width && at.y + size.height <= view.height).toBe(true)
    }),
  )
})

test('no room is said, not squeezed', () => {
  expect(
    placeBeside({ x: 0, y: 0, width: 200, height: 60 }, { width: 212, height: 84 }, { width: 230, height: 64 }),
  ).toBeUndefined()
})

test('the overlay takes the corner that hides nothing, and the right bottom one if all are free', () => {
  const size = { width: 340, height: 440 }
  expect(freeCorner(size, view, [])).toEqual({ x: 932, y: 352 })
  const phone = { x: 900, y: 0, width: 380, height: 800 }
  expect(freeCorner(size, view, [phone]).x).toBe(8)
})

test('what was moved out of the view comes back to its edge', () => {
  expect(inView({ x: -400, y: 9_000 }, { width: 340, height: 440 }, view)).toEqual({ x: 8, y: 352 })
})
