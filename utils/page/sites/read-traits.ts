import { isSteady, withoutNumbers } from '../../core/steady'
import type { Traits } from '../../core/traits'
import { accessibleName } from '../controls/accessible-name'
import { drawnParts, iconNames, pathsOf } from '../controls/drawn'
import { nearOf } from '../controls/surroundings'

/** A name with a number in it is a caller's, or a count: another one tomorrow. */
const PASSING = /\d{3}/
const CLASSES = 8
/** Where developers and their tests name a thing. */
const NAMING = /^(data-(?!v-|react|state|focus|highlight|rfd|radix)[a-z-]+|name|itemprop|formcontrolname|slot)$/
const ATTRIBUTES = 4

/** What a control is known again by. Nothing of it depends on the page's style sheet or on where a build put it. */
export function controlTraits(control: Element): Traits {
  const name = accessibleName(control)
  const icon = iconOf(control)
  const near = nearOf(control).filter((other) => other && !PASSING.test(other))
  return {
    ...codeTraits(control),
    ...(name && !PASSING.test(name) && { name }),
    ...(icon && { icon }),
    ...(near.length > 0 && { near }),
  }
}

/** What a place that shows something is known again by: its label, never its own text, which is the caller's. */
export function shownTraits(element: Element): Traits {
  const label = labelBeside(element)
  return { ...codeTraits(element), ...(label && { name: label }) }
}

function codeTraits(element: Element): Traits {
  const classes = [...element.classList].filter(isSteady).slice(0, CLASSES)
  const role = element.getAttribute('role')
  const data = [...element.attributes]
    .filter(({ name, value }) => NAMING.test(name) && isSteady(value) && !PASSING.test(value))
    .slice(0, ATTRIBUTES)
    .map(({ name, value }) => [name, value] as const)
  const id = isSteady(element.id) && withoutNumbers(element.id)
  return {
    tag: element.localName,
    ...(role && { role }),
    ...(id && { id }),
    ...(classes.length > 0 && { classes }),
    ...(data.length > 0 && { data: Object.fromEntries(data) }),
  }
}

function iconOf(control: Element): string {
  const drawn = drawnParts(control)
  const paths = pathsOf(drawn).join(' ')
  const named = iconNames(drawn).split(/\s+/).filter(isSteady).join(' ')
  return (paths || named).slice(0, 120)
}

const LABEL = 40

/** The dt of a dd, the cell before, the label around or before; at last what the element calls itself. */
function labelBeside(element: Element): string {
  const { labels } = element as Partial<HTMLInputElement>
  const before = element.previousElementSibling ?? element.parentElement?.previousElementSibling
  const said = [element.getAttribute('aria-label'), labels?.[0]?.textContent, before?.textContent]
  const [label = ''] = said.map((text) => text?.replace(/\s+/g, ' ').trim() ?? '').filter(Boolean)
  return label.length > LABEL || PASSING.test(label) ? '' : label
}
