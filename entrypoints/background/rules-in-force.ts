import browser from 'webextension-polyfill'
import { type CompiledRules, compileRules } from '../../utils/language/rules/compile'
import english from '../../utils/rules/just-listen.en.json'
import spanish from '../../utils/rules/just-listen.es.json'
import type { Opener } from '../../utils/store/idb/database'
import { idbRuleSets } from '../../utils/store/idb/rule-sets'
import { readRuleSet } from '../../utils/store/schema/rule-set'

export interface RulesInForce {
  version: number
  language: string
  compiled: CompiledRules
}

/** The published rule set, or the built-in one in the agent's language. A call keeps the one it began with; the next one gets the newest. */
export async function rulesInForce(open: Opener) {
  const sets = idbRuleSets(open)
  let now = await read()

  async function read(): Promise<RulesInForce> {
    const { rules } = await sets.active().catch(() => ({ rules: 'built-in' as const }))
    const ruleSet = rules === 'built-in' ? builtIn() : rules.ruleSet
    const { version, language } = ruleSet
    return { version, language, compiled: compileRules([ruleSet], language) }
  }

  return {
    current: () => now,
    async refresh() {
      now = await read()
    },
  }
}

/** Checked like any other: the file is tested, and a set that fails here would fail there. */
function builtIn() {
  const read = readRuleSet(browser.i18n.getUILanguage().startsWith('es') ? spanish : english)
  if (read.is === 'refused') throw new Error(read.faults[0]?.sentence)
  return read.ruleSet
}
