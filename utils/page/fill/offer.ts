import { el, key } from '../surface/dom'
import { placeBeside } from '../surface/place'
import type { Surfaces } from '../surface/surface'

const OFFER_LOOK = `
.box{border-radius:9px;box-shadow:0 1px 2px rgb(12 36 32/12%),0 4px 14px rgb(12 36 32/16%)}
button{height:auto;min-height:32px;max-width:420px;padding:5px 9px;border:0;border-radius:8px;gap:9px;text-align:start;background:none}
span{display:block;white-space:normal;font-weight:400;line-height:1.3}
b{font-weight:600}
small{display:block;font-size:11.5px;color:var(--soft)}
button::before{content:"";flex:none;width:8px;height:8px;border:2px solid var(--accent);border-radius:50%}
`

export interface OfferLines {
  does: string
  about: string
  keys: string
}

/** A quiet line beside a field: what would be written, and into whose page. */
export function openOffer(surfaces: Surfaces, field: Element, { does, about, keys }: OfferLines, take: () => void) {
  const words = el('span', {}, el('b', {}, does), el('small', {}, about))
  const button = el('button', { type: 'button', 'data-act': 'take', 'aria-keyshortcuts': keys }, words, key(keys))
  const box = el('div', { class: 'box', role: 'status' }, button)
  const surface = surfaces.open({ css: OFFER_LOOK, content: box, act: take })
  const size = { width: box.offsetWidth, height: box.offsetHeight }
  const place = () => {
    const view = { width: innerWidth, height: innerHeight }
    const at = placeBeside(field.getBoundingClientRect(), size, view, ['right', 'below', 'above', 'left'])
    if (at) surface.moveTo(at)
    else surface.close()
  }
  place()
  return { place, close: surface.close }
}
export type Offer = ReturnType<typeof openOffer>
