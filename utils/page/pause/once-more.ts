import type { PauseWords } from '../../core/pause-words'
import type { Area } from '../../wire/topics'
import { el } from '../surface/dom'
import { placeBeside } from '../surface/place'
import type { Surfaces } from '../surface/surface'
import { CARD_LOOK } from './card-look'

/** px the ring stands off the control. */
const OFF = 4

/** "Press the hang-up button once more", with a ring around it. It holds nothing: the next press passes. */
export function openOnceMore(
  surfaces: Surfaces,
  words: PauseWords | undefined,
  control: Area,
): { close(): void } | 'no-room' {
  if (!words) return 'no-room'
  const card = el(
    'div',
    { class: 'box card more', role: 'alert' },
    el('h2', {}, words.onceMore),
    el('p', {}, words.onceMoreWhy),
  )
  const told = surfaces.open({ css: CARD_LOOK, content: card, act: () => undefined })
  const size = { width: card.offsetWidth, height: card.offsetHeight }
  const at = placeBeside(control, size, { width: innerWidth, height: innerHeight })
  if (!at) {
    told.close()
    return 'no-room'
  }
  told.moveTo(at)
  const ring = el('div', { class: 'ring' })
  const around = surfaces.open({ css: CARD_LOOK, content: ring, act: () => undefined, through: true })
  ring.style.cssText = `width:${control.width + 2 * OFF}px;height:${control.height + 2 * OFF}px`
  around.moveTo({ x: control.x - OFF, y: control.y - OFF })
  return {
    close() {
      around.close()
      told.close()
    },
  }
}
