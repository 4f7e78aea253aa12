import browser from 'webextension-polyfill'
import type { Tongue } from '../../utils/language/listen/sayings'
import { type CompiledRules, compileRules } from '../../utils/language/rules/compile'
import type { Opener } from '../../utils/store/idb/database'
import { idbRuleSets } from '../../utils/store/idb/rule-sets'
import { ownFile } from '../../utils/store/own-file'
import { readRuleSet } from '../../utils/store/schema/rule-set'
import { tongueOf } from './tongues'

export interface RulesInForce {
  version: number
  language: string
  tongue: Tongue
  compiled: CompiledRules
}

/** The published rule set, or the built-in one in the agent's language, and the words to listen for. A call keeps the one it began with; the next one gets the newest. */
export async function rulesInForce(open: Opener) {
  const sets = idbRuleSets(open)
  let now = await read()

  async function read(): Promise<RulesInForce> {
    const { rules } = await sets.active().catch(() => ({ rules: 'built-in' as const }))
    const ruleSet = rules === 'built-in' ? await builtIn() : rules.ruleSet
    const { version, language } = ruleSet
    const tongue = await tongueOf(language)
    return { version, language, tongue, compiled: compileRules([ruleSet], language) }
  }

  return {
    current: () => now,
    async refresh() {
      now = await read()
    },
  }
}

/** Checked like any other: the file is tested, and a set that fails here would fail there. */
async function builtIn() {
  const language = browser.i18n.getUILanguage().startsWith('es') ? 'es' : 'en'
  const read = readRuleSet(await ownFile(`rules/just-listen.${language}.json`))
  if (read.is === 'refused') throw new Error(read.faults[0]?.sentence)
  return read.ruleSet
}
