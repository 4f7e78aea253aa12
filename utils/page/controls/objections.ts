import type { ControlKind } from '../../core/control'
import { words } from '../../language/word-lists'
import type { ControlDescription } from './description'
import type { Lexicon } from './lexicon'
import { labelsOf } from './signs'

/** What speaks against the call being meant: taken off the weight of the signs. */
export interface Objection {
  weight: number
  why: string
}

const SURELY_NOT = 99

/** Pressed too, but no buttons of a phone: rows, fields, choices of a disposition, panels. */
const NO_BUTTON =
  / (select|option|textarea|t[rdh]|table|body|form|section|article|nav|radio|checkbox|tab|row|gridcell|combobox|listbox|textbox|(alert)?dialog|status|timer|heading) /

/** A dialler's "Hangup customer" is the agent's own call. */
const SOMEBODY = / (caller|everyone)s? /

/** Chat, date, wallet, roll-call, flow editor, another agent's line …: the words are the same, the thing is not. */
export function objectionTo(lexicon: Lexicon, kind: ControlKind, d: ControlDescription, named: boolean): Objection {
  const { means } = lexicon
  const labels = words(labelsOf(lexicon, d).join(' · '))
  const context = words(d.context)
  const code = words([d.id, d.class, d.icon, ...d.data].join(' '))
  const ending = kind === 'hang-up'
  if (NO_BUTTON.test(` ${d.tag} ${d.role} `)) return { weight: SURELY_NOT, why: 'no button' }
  if (means(labels + context, 'elsewhere')) return { weight: SURELY_NOT, why: 'of something else' }
  if (ending && (means(labels + code, 'other') || SOMEBODY.test(labels)))
    return { weight: SURELY_NOT, why: 'another line' }
  const misnamed = !named && labels.trim() !== ''
  return { weight: (means(context, 'not') ? 1 : 0) + (misnamed ? 0.6 : 0), why: 'name or panel say something else' }
}
