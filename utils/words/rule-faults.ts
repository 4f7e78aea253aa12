import type { RuleFault } from '../store/schema/rule-set-fault'
import { RULE_FAULT as en } from './en/rule-faults'
import { RULE_FAULT as es } from './es/rule-faults'
import { spoken } from './language'

const RULE_FAULT = spoken({ en, es })

/** What is not right, in the language of this page. */
export const ruleFault = ({ name, of }: RuleFault): string => RULE_FAULT[name](...of)
