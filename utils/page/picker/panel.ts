import { knownBy, type Traits } from '../../core/traits'
import type { Wanted } from '../../wire/topics'
import { areaOf } from '../pause/control'
import { el, key } from '../surface/dom'
import { inView, placeBeside } from '../surface/place'
import type { Surfaces } from '../surface/surface'
import { BY, nameOf, WORDS } from './picker-words'

const LOOK = `
.box{width:300px;padding:12px;display:grid;gap:8px}
h2{font-size:14px}
p{font-size:12.5px;color:var(--soft);overflow-wrap:anywhere}
p b{color:var(--ink)}
.acts{display:flex;gap:6px;flex-wrap:wrap}
`

export type PanelAct = 'keep' | 'another' | 'wider' | 'stop'

export interface Picked {
  wanted: Wanted
  element: Element
  like: Traits
  /** How many on this page it means today. One is right for a control. */
  matches: number
}

/** What it will be known by, and how many it means: seen before it is kept. */
export function openPanel(surfaces: Surfaces, picked: Picked, act: (act: PanelAct) => void): { close(): void } {
  const { wanted, element, like, matches } = picked
  const by = knownBy(like).map((trait) => BY[trait])
  const button = (name: PanelAct, words: string, keys: string, look = '') =>
    el('button', { type: 'button', 'data-act': name, class: look, 'aria-keyshortcuts': keys }, words, key(keys))
  const isOne = wanted.what !== 'control' || matches === 1
  const sure = by.length > 0 && matches > 0 && isOne
  const box = el(
    'div',
    { class: 'box', role: 'alertdialog', 'aria-labelledby': 'title', 'aria-describedby': 'by count' },
    el('h2', { id: 'title' }, nameOf(wanted)),
    el('p', { id: 'by' }, sure ? `${WORDS.knownBy} ${by.join(', ')}.` : WORDS.nothing),
    el('p', { id: 'count', role: 'status' }, el('b', {}, WORDS.count(matches)), matches > 1 ? ` ${WORDS.several}` : ''),
    el(
      'div',
      { class: 'acts' },
      ...(sure ? [button('keep', WORDS.keep, 'Enter', 'main')] : []),
      button('another', WORDS.another, 'A'),
      ...(wanted.what === 'control' ? [] : [button('wider', WORDS.wider, 'W')]),
      button('stop', WORDS.stop, 'Esc'),
    ),
  )
  return stand(surfaces, box, element, act)
}

/** One sentence in the same place: what to do, or how it ended. */
export const openNote = (surfaces: Surfaces, text: string, beside: Element | undefined): { close(): void } =>
  stand(
    surfaces,
    el('div', { class: 'box', role: 'status' }, el('h2', {}, text), el('p', {}, WORDS.keys)),
    beside,
    () => undefined,
  )

function stand(surfaces: Surfaces, box: HTMLElement, beside: Element | undefined, act: (act: PanelAct) => void) {
  const surface = surfaces.open({ css: LOOK, content: box, act: (name) => act(name as PanelAct) })
  const size = { width: box.offsetWidth, height: box.offsetHeight }
  const view = { width: innerWidth, height: innerHeight }
  const corner = inView({ x: view.width / 2 - size.width / 2, y: 8 }, size, view)
  surface.moveTo((beside && placeBeside(areaOf(beside), size, view)) ?? corner)
  return surface
}
