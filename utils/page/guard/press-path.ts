interface ShadowOpener {
  openOrClosedShadowRoot(host: Element): ShadowRoot | null
}
declare const chrome: { dom?: ShadowOpener } | undefined
declare global {
  interface Element {
    /** Firefox's way for extensions; Chromium's is `chrome.dom`. */
    openOrClosedShadowRoot?: ShadowRoot | null
  }
}

/** What can have a shadow root of the page's. To ask the browser for it takes longer than all the rest of a press. */
const MAY_HOST = /-|^(article|aside|blockquote|body|div|footer|h\d|header|main|nav|p|section|span)$/

/** What was pressed, innermost first: `composedPath()`, and on into closed shadow roots, which it does not show. */
export function pressPath(event: Event): Element[] {
  const path = event.composedPath().filter((step): step is Element => step instanceof Element)
  if (!MAY_HOST.test(path[0]?.localName ?? '')) return path
  return event instanceof MouseEvent
    ? descend(path, (root) => root.elementFromPoint(event.clientX, event.clientY))
    : descend(path, (root) => root.activeElement)
}

/** What lies under a point, innermost first, through every shadow root. */
export const pathAt = (x: number, y: number): Element[] =>
  descend(ancestry(document.elementFromPoint(x, y)), (root) => root.elementFromPoint(x, y))

function descend(path: Element[], hitIn: (root: ShadowRoot) => Element | null): Element[] {
  for (let root = path[0] && rootOf(path[0]); root; ) {
    const inner = hitIn(root)
    if (inner?.getRootNode() !== root) break
    path.unshift(...ancestry(inner))
    root = rootOf(inner)
  }
  return path
}

export function rootOf(host: Element): ShadowRoot | null | undefined {
  try {
    return host.shadowRoot ?? host.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(host)
  } catch {
    return undefined
  }
}

function ancestry(element: Element | null): Element[] {
  return element ? [element, ...ancestry(element.parentElement)] : []
}
