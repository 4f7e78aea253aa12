import { accessibleName, textWithin } from './accessible-name'
import type { ControlDescription } from './description'
import { drawnParts, iconNames, pathsOf } from './drawn'
import { ancestry, controlIn, INTERACTIVE, trim } from './elements'
import { lookOf } from './look'
import { captionOf, headingOf, nearOf } from './surroundings'

/**
 * What the judge wants to know of a press, from the composed path alone and what stands close to it. The look and the surroundings
 * cost most of it and are read when asked for: most controls say nothing of a call themselves, and of those nobody asks.
 */
export function describeControl(path: readonly Element[]): ControlDescription | undefined {
  const control = controlIn(path)
  if (!control) return undefined
  const shell = [
    control,
    ...ancestry(control, 3)
      .slice(1)
      .filter((wrapper) => holdsOnly(wrapper, control)),
  ]
  const drawn = drawnParts(control)
  const text = textWithin(control)
  const name = accessibleName(control) || first(shell, accessibleName)
  return {
    name,
    title: first(shell, (el) => TOOLTIPS.map((tip) => el.getAttribute(tip)).find(Boolean) ?? ''),
    text,
    tag: control.localName,
    role: control.getAttribute('role') ?? '',
    id: first(shell, (el) => el.id),
    class: trim(shell.map((el) => el.getAttribute('class') ?? '').join(' '), 400),
    data: shell.flatMap(dataOf),
    icon: iconNames(drawn),
    paths: pathsOf(drawn),
    get look() {
      return lookOf(drawn)
    },
    caption: name === '' ? captionOf(control) : '',
    get context() {
      return headingOf(control)
    },
    get near() {
      return nearOf(control)
    },
  }
}

const TOOLTIPS = ['title', 'data-tooltip', 'data-original-title', 'data-bs-original-title', 'aria-description']

const first = (elements: readonly Element[], read: (element: Element) => string): string =>
  elements.map((element) => trim(read(element), 120)).find((text) => text !== '') ?? ''

/** A wrapper or host that is there for this control alone lends it its name, id and classes. */
const holdsOnly = (wrapper: Element, control: Element): boolean =>
  wrapper.childElementCount <= 1 &&
  wrapper !== wrapper.ownerDocument.body &&
  [...(wrapper.shadowRoot?.querySelectorAll(INTERACTIVE) ?? [])].every((el) => control.contains(el))

/** What developers call it besides id and class: data attributes by name and value, slots, form names, short addresses. */
function dataOf(element: Element): string[] {
  const href = element.getAttribute('href') ?? ''
  const dials = /^(tel|callto|sip):/i.test(href) ? ['tel:'] : []
  const said = [...element.attributes].flatMap(({ name, value }) => {
    if (name.startsWith('data-')) return [name.slice(5), value]
    return /^(name|slot|formaction)$/.test(name) || (name === 'href' && !value.includes(':')) ? [value] : []
  })
  return [...dials, ...said.filter((text) => text !== '' && text.length < 40)].slice(0, 12)
}
