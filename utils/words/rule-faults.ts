import type { RuleFault } from '../store/schema/rule-set-fault'
import * as en from './en/rule-faults'
import * as es from './es/rule-faults'
import { spoken } from './language'

const RULE_FAULT = spoken({ en: en.RULE_FAULT, es: es.RULE_FAULT })
const AT_PLACE = spoken({ en: en.AT_PLACE, es: es.AT_PLACE })

/** What is not right, in the language of this page. */
export const ruleFault = ({ name, of }: RuleFault): string => RULE_FAULT[name](...of)

/** "at rules[0].say: Write something": the first of them. */
export const firstFault = ([fault]: readonly RuleFault[]): string =>
  fault ? (fault.place ? AT_PLACE(fault.place, ruleFault(fault)) : ruleFault(fault)) : ''

/** Why what an address gave was not taken, as it was kept; what an older Earshot kept is a sentence already. */
export function keptFault(kept: string): string {
  try {
    return firstFault([JSON.parse(kept)])
  } catch {
    return kept
  }
}
