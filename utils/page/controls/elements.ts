/** What says of itself that it can be pressed. */
export const INTERACTIVE =
  'button,a,input:not([type=hidden]),summary,[role=button],[role=link],[role=menuitem],[role=switch],[onclick],[tabindex]:not([tabindex="-1"])'

/** How to look into a shadow root: `chrome.dom.openOrClosedShadowRoot`, or Firefox's property of the same name. */
export type RootOf = (host: Element) => ShadowRoot | null | undefined

/** By node type: `instanceof` fails for the windows a page opens. */
export const isElement = (node: Node | null | undefined): node is Element => node?.nodeType === Node.ELEMENT_NODE

/** The parent, out of slots and shadow roots, open or closed. */
export function parentOf(element: Element): Element | undefined {
  const parent: Node | null = element.assignedSlot ?? element.parentNode
  if (isElement(parent)) return parent
  return (parent as Partial<ShadowRoot> | null)?.host
}

/** Itself and what it stands in, innermost first. */
export function ancestry(element: Element, levels: number): Element[] {
  const parent = levels > 0 ? parentOf(element) : undefined
  return parent ? [element, ...ancestry(parent, levels - 1)] : [element]
}

const NEAR = 6

/** The control a press hit: the nearest element that says it can be pressed, else the outermost that shows the hand, else the hit one. */
export function controlIn(path: readonly Element[]): Element | undefined {
  const near = path.slice(0, NEAR)
  const said = near.find((element) => element.matches(INTERACTIVE))
  const shown = () => near.filter((el) => el.childElementCount < 9 && getComputedStyle(el).cursor === 'pointer').at(-1)
  return said ?? shown() ?? near[0]
}

export const trim = (text: string | null | undefined, most: number): string =>
  (text ?? '')
    .slice(0, 4 * most)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most)

/** What stands under an element: slotted content where it shows, the inside of an open shadow root in place of its host's. */
export function childrenOf(element: Element): Node[] {
  const slotted = (element as Partial<HTMLSlotElement>).assignedNodes?.() ?? []
  return slotted.length > 0 ? slotted : [...(element.shadowRoot ?? element).childNodes]
}
