/** Puts the markup on the page and gives the composed path of a press on `[data-press]` (open shadow roots: `<template shadow>`). */
export function pressOn(html: string): Element[] {
  document.body.innerHTML = html
  openShadows(document.body)
  const pressed = find(document.body, '[data-press]') ?? find(document.body, 'button,a,input')
  if (!pressed) throw new Error('nothing to press')
  return pathOf(pressed)
}

export function pathOf(pressed: Element): Element[] {
  const path: Element[] = []
  for (let node: Node | null = pressed; node; ) {
    if (node instanceof Element) path.push(node)
    const slot: Node | null = node instanceof Element ? node.assignedSlot : null
    node = slot ?? (node instanceof ShadowRoot ? node.host : node.parentNode)
  }
  return path
}

/** happy-dom has no declarative shadow roots: `<template shadow>` as a first child becomes one. */
function openShadows(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadow]')) {
    const host = template.parentElement
    template.remove()
    if (!host) continue
    const shadow = host.attachShadow({ mode: 'open' })
    shadow.innerHTML = template.innerHTML
    openShadows(shadow)
  }
}

export function find(root: ParentNode, selector: string): Element | undefined {
  const here = root.querySelector(selector)
  if (here) return here
  for (const element of root.querySelectorAll('*')) {
    const inside = element.shadowRoot && find(element.shadowRoot, selector)
    if (inside) return inside
  }
  return undefined
}
