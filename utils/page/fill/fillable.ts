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

interface VisibilityEntry extends IntersectionObserverEntry {
  isVisible?: boolean
}

/**
 * Whether the browser itself would swear that the field is painted and nothing over it: a cover that lets presses through hides from
 * hit tests. Chromium only; elsewhere the hit test has to do.
 */
export const isPainted = (field: Element): Promise<boolean> =>
  new Promise((tell) => {
    const terms: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
      trackVisibility: true,
      delay: 100,
    }
    const observer = new IntersectionObserver(([entry]: VisibilityEntry[]) => {
      observer.disconnect()
      tell(entry?.isVisible ?? true)
    }, terms)
    observer.observe(field)
  })

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
