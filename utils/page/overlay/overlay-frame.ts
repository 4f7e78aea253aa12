import type { Area, FrameSize, LiveTerms, OverlaySize } from '../../wire/topics'
import { smallFrames } from '../frame-of-size'
import { afterFrame } from '../surface/after-frame'
import { el } from '../surface/dom'
import { freeCorner, inView, type Point } from '../surface/place'
import type { Surfaces } from '../surface/surface'

/** px. A wrap-up is a form; a pill is out of the way. */
const SIZES: Record<OverlaySize, FrameSize> = {
  pill: { width: 248, height: 42 },
  panel: { width: 340, height: 440 },
  wrapup: { width: 380, height: 560 },
}
const EDGE = 8

const LOOK = `iframe{display:block;border:0;background:none;color-scheme:light dark;border-radius:12px;
box-shadow:0 1px 2px rgb(12 36 32/14%),0 8px 28px rgb(12 36 32/20%)}
iframe[data-size=pill]{border-radius:99px}
@media print{iframe{display:none}}`

/**
 * The overlay's frame in a top frame: an extension page, so the page can't read it, and hears no key typed in it. It stands in the
 * corner that hides least of the call controls, until the agent moves it.
 */
export function openOverlayFrame(
  url: string,
  terms: NonNullable<LiveTerms['overlay']>,
  surfaces: Surfaces,
  signal: AbortSignal,
) {
  const frame = el('iframe', { src: url, title: 'Earshot', allow: 'clipboard-write' })
  const surface = surfaces.open({ css: LOOK, content: frame, act: () => undefined })
  let size = SIZES[terms.size]
  let moved = terms.at
  let keepFree: Area[] = []
  let at: Point = { x: 0, y: 0 }

  const place = () => {
    const view = { width: innerWidth, height: innerHeight }
    const fitting = { width: size.width, height: Math.min(size.height, view.height - 2 * EDGE) }
    at = moved ? inView(moved, fitting, view) : freeCorner(fitting, view, [...keepFree, ...smallFrames(view)])
    frame.style.width = `${fitting.width}px`
    frame.style.height = `${fitting.height}px`
    surface.moveTo(at)
  }
  const resize = (name: OverlaySize, height = SIZES[name].height) => {
    frame.dataset.size = name
    size = { width: SIZES[name].width, height }
    place()
  }
  resize(terms.size)
  // The page's own frames come after us, and one of them may be the softphone that rings next.
  for (const moment of ['resize', 'DOMContentLoaded', 'load'])
    addEventListener(moment, () => afterFrame(place, signal), { signal })

  return {
    moveBy(x: number, y: number): Point {
      moved = { x: at.x + x, y: at.y + y }
      place()
      moved = at
      return at
    },
    resize,
    keepFree(area: Area): void {
      keepFree = [...keepFree.slice(-3), area]
      place()
    },
    focus: (): void => frame.focus(),
  }
}
export type OverlayFrame = ReturnType<typeof openOverlayFrame>
