interface Point {
  screenX: number
  screenY: number
}

/**
 * Turns a pointer's way over the screen into moves in CSS px since the last one, at most one per frame.
 * Screen coordinates, because the frame the pointer is in moves along with it.
 */
export function dragger(move: (x: number, y: number) => void, nextFrame: (run: () => void) => unknown) {
  let from: Point | undefined
  let at: Point | undefined
  const flush = () => {
    if (!from || !at) return
    const [x, y] = [at.screenX - from.screenX, at.screenY - from.screenY]
    from = at
    at = undefined
    if (x !== 0 || y !== 0) move(x, y)
  }
  return {
    start({ screenX, screenY }: Point) {
      from = { screenX, screenY }
    },
    to({ screenX, screenY }: Point) {
      if (!from) return
      if (!at) nextFrame(flush)
      at = { screenX, screenY }
    },
    /** `last`: where it was let go, which no move may have told. */
    end(last?: Point) {
      if (last) at = { screenX: last.screenX, screenY: last.screenY }
      flush()
      from = undefined
      at = undefined
    },
  }
}
