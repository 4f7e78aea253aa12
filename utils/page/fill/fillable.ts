export type Fillable = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLElement

const TEXT = /^(text|tel|email|search|url|number|date)$/
/** Secrets and payment are never filled, whatever the desk thinks of them. */
const SECRET = /^cc-|password|one-time-code/
const PAYMENT = /cvv|cvc|card.?(number|no\b)|security.?code|passw|\bpin\b|kartennummer|prüfziffer/i

/** The field a focus went to, if a caller fact may ever go into it. */
export function fillable(target: EventTarget | undefined): Fillable | undefined {
  if (target instanceof HTMLInputElement) {
    const { type, autocomplete, name, id, readOnly, disabled } = target
    const secret = SECRET.test(autocomplete) || PAYMENT.test(`${name} ${id} ${target.placeholder} ${target.ariaLabel}`)
    return TEXT.test(type) && !secret && !readOnly && !disabled ? target : undefined
  }
  if (target instanceof HTMLTextAreaElement) return target.readOnly || target.disabled ? undefined : target
  if (target instanceof HTMLSelectElement) return target.disabled || target.multiple ? undefined : target
  return target instanceof HTMLElement && target.isContentEditable ? target : undefined
}

/** A field for more than one line: where a note goes. */
export const isNoteField = (field: Fillable): boolean => field instanceof HTMLTextAreaElement || field.isContentEditable

const SMALLEST = 8
const FAINTEST = 0.1

/** Levels above the field in which a cover is looked for, and how many elements of each. */
const COVER = { levels: 4, each: 100 }

/**
 * Whether something that lets presses through, and so hides from hit tests, is painted over the field. Chromium's own answer
 * (IntersectionObserver v2) is of no use: with our overlay anywhere in the top layer it swears by no field.
 */
export function isUncovered(field: Element): boolean {
  const { x, y, width, height } = field.getBoundingClientRect()
  const [atX, atY] = [x + width / 2, y + height / 2]
  let inner: Element = field
  for (let level = 0; level < COVER.levels && inner.parentElement; level++) {
    const around = [...inner.parentElement.children].slice(0, COVER.each)
    if (around.some((other) => other !== inner && lies(other, atX, atY))) return false
    inner = inner.parentElement
  }
  return true
}

function lies(other: Element, x: number, y: number): boolean {
  const { left, right, top, bottom } = other.getBoundingClientRect()
  if (x < left || x > right || y < top || y > bottom) return false
  const { position, pointerEvents, visibility } = getComputedStyle(other)
  return position !== 'static' && pointerEvents === 'none' && visibility === 'visible' && opacityOf(other) >= FAINTEST
}

/** Seen by the agent, and on top: a field under something else, see-through or off the screen is a trap. */
export function isTopmost(field: Element): boolean {
  const { x, y, width, height } = field.getBoundingClientRect()
  if (width < SMALLEST || height < SMALLEST) return false
  if (!field.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || opacityOf(field) < FAINTEST)
    return false
  const root = field.getRootNode()
  if (!(root instanceof Document || root instanceof ShadowRoot)) return false
  const top = root.elementFromPoint(x + width / 2, y + height / 2)
  return top !== null && (field.contains(top) || (top.contains(field) && top.matches('label')))
}

function opacityOf(element: Element | null): number {
  return element ? Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement) : 1
}
