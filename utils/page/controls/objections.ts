import type { ControlDescription } from './description'
import { means, words } from './lexicon'
import type { Deed } from './reading'
import { labelsOf } from './signs'

/** What speaks against the call being meant: taken off the weight of the signs. */
export interface Objection {
  weight: number
  why: string
}

const surelyNot = (why: string): Objection => ({ weight: 99, why })

/** Pressed too, but no buttons of a phone: rows, fields, choices of a disposition, panels. */
const NO_BUTTON =
  /^(select|option|textarea|t[rdh]|table|body|form|section|article|nav|radio|checkbox|tab|row|gridcell|combobox|listbox|textbox|(alert)?dialog|status|timer|heading)$/i

const SOMEBODY = / (caller|customer|client|everyone)s? /

/** Chat, date, wallet, roll-call, flow editor, another agent's line …: the words are the same, the thing is not. */
export function objectionTo(deed: Deed, d: ControlDescription, named: boolean): Objection {
  if (NO_BUTTON.test(d.tag) || NO_BUTTON.test(d.role)) return surelyNot('no button')
  const labels = labelsOf(d).map(words)
  const context = words(d.context)
  if ([...labels, context].some((text) => means(text, 'elsewhere'))) return surelyNot('speaks of something else')
  const code = [d.id, d.class, d.icon, ...d.data].map(words)
  const others = [...labels, ...code].some((text) => means(text, 'other')) || labels.some((text) => SOMEBODY.test(text))
  if (deed === 'end' && others) return surelyNot('another line')
  const misnamed = !named && labels.length > 0
  return { weight: (means(context, 'not') ? 1 : 0) + (misnamed ? 0.6 : 0), why: 'name or panel say something else' }
}
