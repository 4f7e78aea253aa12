import { isUsable } from '../pause/control'
import { ancestry, INTERACTIVE, type RootOf } from './elements'
import type { PathJudge } from './judge-path'

/** A softphone's panel has fewer. */
const CONTROLS = 60
const ELEMENTS = 1_000
const LEVELS = 12

/** The softphone around a press on it: the largest of the nearest ancestors that is no whole page. */
export function panelOf(path: readonly Element[]): Element | undefined {
  const small = path
    .slice(0, LEVELS)
    .filter((el) => el.getElementsByTagName('*').length < ELEMENTS && el !== document.body)
  return small.at(-1)
}

/**
 * Controls whose own words say nothing of a call: asked again when those change. A page is looked through several times a call. One
 * without words is asked every time: what stands around it, or its colour, may speak for it by now.
 */
const dull = new WeakMap<Element, string>()

/** The control that ends the call, looked for once in the softphone's own panel after it connected; the surest that shows. */
export function findHangUp(panel: Element, rootOf: RootOf, judge: PathJudge): Element | undefined {
  const judged = controlsIn(panel, rootOf).flatMap((control) => {
    const is = control.outerHTML
    if (dull.get(control) === is) return []
    const { kind, sure } = judge(ancestry(control, 6), 'active')
    if (kind === 'none' && sure === 'sure' && control.textContent?.trim()) dull.set(control, is)
    return kind === 'hang-up' ? [{ control, sure }] : []
  })
  const shown = judged.filter(({ control }) => isUsable(control))
  return (shown.find(({ sure }) => sure === 'sure') ?? (shown.length === 1 ? shown[0] : undefined))?.control
}

const CALLED = /hang-?up|end-?call/i
/** Most controls of a page that is no softphone: links to somewhere and fields to type in end nothing. */
const NO_END = 'a[href*="/"]:not([role=button],[onclick]),input:not([type=button],[type=submit],[type=image])'

function controlsIn(root: Element | ShadowRoot, rootOf: RootOf): Element[] {
  const elements = firstElements(root)
  const found = elements.filter(
    (el) => (el.matches(INTERACTIVE) && !el.matches(NO_END)) || CALLED.test(el.getAttribute('class') ?? ''),
  )
  const inner = elements.map((el) => (el.localName.includes('-') || el.shadowRoot ? rootOf(el) : undefined))
  return [...found, ...inner.flatMap((shadow) => (shadow ? controlsIn(shadow, rootOf) : []))].slice(0, CONTROLS)
}

/** Never the whole of a page: a list of all its elements costs more than all the rest. */
function firstElements(root: Element | ShadowRoot): Element[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT)
  const found: Element[] = []
  while (found.length < ELEMENTS && walker.nextNode()) found.push(walker.currentNode as Element)
  return found
}
