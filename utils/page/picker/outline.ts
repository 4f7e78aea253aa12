import { areaOf } from '../pause/control'
import { el } from '../surface/dom'
import type { Surface, Surfaces } from '../surface/surface'

const LOOK =
  '.ring{border:2px solid #0a665e;border-radius:6px;outline:2px solid #fff;background:rgb(10 102 94/12%);box-sizing:border-box}'
const OFF = 3
const MOST = 20

/** Rings around elements; presses go through them. */
export function createOutline(surfaces: Surfaces) {
  let rings: Surface[] = []
  const clear = () => {
    for (const ring of rings) ring.close()
    rings = []
  }
  return {
    clear,
    around(elements: readonly Element[]): void {
      clear()
      rings = elements.slice(0, MOST).map((element) => {
        const { x, y, width, height } = areaOf(element)
        const ring = el('div', { class: 'ring' })
        ring.style.cssText = `width:${width + 2 * OFF}px;height:${height + 2 * OFF}px`
        const surface = surfaces.open({ css: LOOK, content: ring, act: () => undefined, through: true })
        surface.moveTo({ x: x - OFF, y: y - OFF })
        return surface
      })
    },
  }
}
