import type { Area } from '../../wire/topics'

const CONTROL = 'button,a,input,summary,[role=button]'

/** The control a press is on: a button around the icon that was hit, else what was hit. */
export const controlOf = (path: readonly Element[]): Element | undefined =>
  path.find((element) => element.matches(CONTROL)) ?? path[0]

export function areaOf(element: Element | undefined): Area {
  const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect()
  return { x, y, width, height }
}

/**
 * What a press does by default and a held one does not: the keyboard goes to the pressed control, or away from where it was.
 * Without it the next letter of a note would still go there, and the card's keys to another frame.
 */
export function takeFocus(path: readonly Element[]): void {
  const wants = path.find((element) => element instanceof HTMLElement && element.tabIndex >= 0)
  window.focus()
  if (wants instanceof HTMLElement) wants.focus({ preventScroll: true })
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

/** In the document, drawn, and not switched off. */
export const isUsable = (element: Element): boolean =>
  element.isConnected &&
  element.checkVisibility({ visibilityProperty: true }) &&
  !element.matches(':disabled,[aria-disabled=true]')
