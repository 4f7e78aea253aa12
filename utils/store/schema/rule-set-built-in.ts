import type { RuleSet } from '../../core/rule'
import { lexiconOf } from '../../language/lexicon'
import english from '../../rules/just-listen.en.json'
import spanish from '../../rules/just-listen.es.json'
import { readRuleSet } from './rule-set'

const SETS: Readonly<Record<string, unknown>> = { en: english, es: spanish }

/** The set *Just listen* that every Earshot brings. Languages without their own set get the English one. */
export function builtInRules(language: string): RuleSet {
  const read = readRuleSet(SETS[lexiconOf(language).language] ?? english)
  if (read.is === 'read') return read.ruleSet
  throw new Error(`The built-in rules do not pass their own check: ${read.faults[0]?.place}`)
}
