import type { RuleSet } from '../../core/rule'
import type { PrivateSettings } from '../ports/private-settings'
import type { Ignored, Settings } from '../ports/settings'
import { readKeys } from './keys'
import { readRuleSet } from './rule-set'
import { PRIVATE_SETTINGS, SETTINGS } from './settings'

type ReadDesk =
  | { is: 'read'; settings: Partial<Settings & PrivateSettings>; ignored: Ignored[]; rules: RuleSet | undefined }
  | { is: 'refused'; sentence: string }

/** Everything of an admin's desk in one file: each setting is checked by itself; a bad rule set refuses the file whole. */
export function readDesk(text: string): ReadDesk {
  const raw = parsed(text)
  if (raw?.format !== 'earshot-desk/1')
    return { is: 'refused', sentence: 'Such a file begins with "format": "earshot-desk/1". Nothing was changed.' }
  const rules = raw.rules === undefined ? undefined : readRuleSet(raw.rules)
  if (rules?.is === 'refused')
    return {
      is: 'refused',
      sentence: `Its rules are not right, at ${rules.faults[0]?.place}: ${rules.faults[0]?.sentence}. Nothing was changed.`,
    }
  const { values, ignored } = readKeys<Settings & PrivateSettings>({ ...SETTINGS, ...PRIVATE_SETTINGS }, raw.settings)
  return { is: 'read', settings: values, ignored, rules: rules?.ruleSet }
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const raw: unknown = JSON.parse(text)
    return typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
