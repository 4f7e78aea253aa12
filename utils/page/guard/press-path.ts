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

/** What was pressed, innermost first: `composedPath()`, and on into closed shadow roots, which it does not show. */
export function pressPath(event: Event): Element[] {
  const path = event.composedPath().filter((step): step is Element => step instanceof Element)
  for (let root = path[0] && closedRoot(path[0]); root; ) {
    const inner = hit(root, event)
    const within = ancestry(inner)
    path.unshift(...within)
    root = inner && closedRoot(inner)
  }
  return path
}

function closedRoot(host: Element): ShadowRoot | null | undefined {
  if (host.shadowRoot) return undefined
  try {
    return typeof chrome === 'undefined' ? host.openOrClosedShadowRoot : chrome?.dom?.openOrClosedShadowRoot(host)
  } catch {
    return undefined
  }
}

function hit(root: ShadowRoot, event: Event): Element | null {
  if (!(event instanceof MouseEvent)) return root.activeElement
  const element = root.elementFromPoint(event.clientX, event.clientY)
  return element?.getRootNode() === root ? element : null
}

function ancestry(element: Element | null): Element[] {
  return element ? [element, ...ancestry(element.parentElement)] : []
}
