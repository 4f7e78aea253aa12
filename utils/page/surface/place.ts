import type { Area, FrameSize } from '../../wire/topics'

export interface Point {
  x: number
  y: number
}

/** px between a card and what it belongs to, and between anything of ours and the edge of the view. */
export const GAP = 10
const EDGE = 8

type Side = 'below' | 'above' | 'right' | 'left'

/** Beside the thing, never over it: on the first side that has room. `undefined` = none has. */
export function placeBeside(
  thing: Area,
  size: FrameSize,
  view: FrameSize,
  sides: readonly Side[] = ['below', 'above', 'right', 'left'],
): Point | undefined {
  const x = within(thing.x + thing.width / 2 - size.width / 2, size.width, view.width)
  const y = within(thing.y + thing.height / 2 - size.height / 2, size.height, view.height)
  const places: Record<Side, Point> = {
    below: { x, y: thing.y + thing.height + GAP },
    above: { x, y: thing.y - GAP - size.height },
    right: { x: thing.x + thing.width + GAP, y },
    left: { x: thing.x - GAP - size.width, y },
  }
  return sides.map((side) => places[side]).find((at) => fits(at, size, view))
}

/** The corner from which it hides least of what must stay free; of equals the first: right bottom, right top, left bottom, left top. */
export function freeCorner(size: FrameSize, view: FrameSize, keepFree: readonly Area[]): Point {
  const [right, bottom] = [view.width - size.width - EDGE, view.height - size.height - EDGE]
  const corners = [
    { x: right, y: bottom },
    { x: right, y: EDGE },
    { x: EDGE, y: bottom },
    { x: EDGE, y: EDGE },
  ].map((at) => inView(at, size, view))
  const hidden = (at: Point) => keepFree.reduce((sum, area) => sum + overlap({ ...at, ...size }, area), 0)
  return corners.reduce((best, at) => (hidden(at) < hidden(best) ? at : best))
}

/** As near to the place as the view allows. A thing larger than the view begins at its edge. */
export const inView = (at: Point, size: FrameSize, view: FrameSize): Point => ({
  x: within(at.x, size.width, view.width),
  y: within(at.y, size.height, view.height),
})

const within = (at: number, length: number, room: number) =>
  Math.round(Math.max(EDGE, Math.min(at, room - length - EDGE)))

const fits = ({ x, y }: Point, size: FrameSize, view: FrameSize) =>
  x >= EDGE && y >= EDGE && x + size.width <= view.width - EDGE && y + size.height <= view.height - EDGE

function overlap(a: Area, b: Area): number {
  const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(0, wide) * Math.max(0, high)
}
