import { useRef } from 'preact/hooks'
import type { Live } from '../../utils/view/live'
import { Icon } from '../parts/Icon'
import { dragger } from './dragger'
import * as words from './words'

const STEP = 16
const LEAP = 64
const ARROWS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Moves the frame we stand in, by pointer or by arrow keys (Shift leaps). */
export function DragHandle({ live }: { live: Live }) {
  const move = (x: number, y: number) => live.send({ do: 'place-overlay', x, y })
  const drag = useRef(dragger(move, requestAnimationFrame)).current
  const onKeyDown = (event: KeyboardEvent) => {
    const way = ARROWS[event.key]
    if (!way) return
    event.preventDefault()
    const step = event.shiftKey ? LEAP : STEP
    move(way[0] * step, way[1] * step)
  }
  return (
    <button
      type="button"
      class="frame-control handle"
      aria-label={words.header.move}
      title={words.header.move}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        drag.start(event)
      }}
      // A button let go outside the frame may never be told: a move without a button is the end of the drag.
      onPointerMove={(event) => (event.buttons & 1 ? drag.to(event) : drag.end())}
      onPointerUp={(event) => drag.end(event)}
      onPointerCancel={() => drag.end()}
      onLostPointerCapture={() => drag.end()}
    >
      <Icon name="grip" />
    </button>
  )
}
