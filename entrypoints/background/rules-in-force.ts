import browser from 'webextension-polyfill'
import { rulesFor } from '../../utils/core/release'
import type { Guard, RuleSet } from '../../utils/core/rule'
import type { Tongue } from '../../utils/language/listen/sayings'
import { type CompiledRules, compileRules } from '../../utils/language/rules/compile'
import { askForRules, POLICY_ITSELF } from '../../utils/store/ask-for-rules'
import { idbCompanyRules } from '../../utils/store/idb/company-rules'
import type { Opener } from '../../utils/store/idb/database'
import { activeRules } from '../../utils/store/idb/rule-sets'
import { ownFile } from '../../utils/store/own-file'
import { readRelease } from '../../utils/store/schema/release'
import { readRuleSet } from '../../utils/store/schema/rule-set'
import { tongueOf } from './tongues'

export interface RulesInForce {
  version: number
  language: string
  tongue: Tongue
  compiled: CompiledRules
  guards: readonly Guard[]
}
/** Where this agent's rules come from, as it is set now. */
export interface RuleSource {
  agentId: string
  rulesUrl: string
  /** A whole set in the policy. */
  rules: string
}
/** An agent has a call every few minutes; without one nobody needs newer rules. */
const ASK_EVERY = 5 * 60_000

/**
 * The company's rule set, else the one published here, else the built-in one in the agent's language, and the words to
 * listen for. A call keeps the one it began with; the next one gets the newest that is here.
 */
export async function rulesInForce(open: Opener, source: () => RuleSource) {
  const company = idbCompanyRules(open)
  let now = await read()

  async function read(): Promise<RulesInForce> {
    const ruleSet = (await fromCompany().catch(() => undefined)) ?? (await published()) ?? (await builtIn())
    const { version, language, guards } = ruleSet
    const tongue = await tongueOf(language)
    return { version, language, tongue, guards, compiled: compileRules([ruleSet], language) }
  }

  async function fromCompany(): Promise<RuleSet | undefined> {
    const { rulesUrl, rules, agentId } = source()
    const from = rulesUrl || (rules && POLICY_ITSELF)
    if (!from) return undefined
    let kept = await company.read()
    if (from === POLICY_ITSELF && kept?.text !== rules) {
      await askForRules(company, from, Date.now(), async () => new Response(rules))
      kept = await company.read()
    } else if (from !== POLICY_ITSELF && (kept?.from !== from || Date.now() - kept.askedAt > ASK_EVERY))
      void askForRules(company, from, Date.now(), (address, how) => fetch(address, how))
    const release = kept?.from === from && kept.text ? readRelease(kept.text) : undefined
    return release?.is === 'read' ? rulesFor(release.release, agentId) : undefined
  }

  async function published(): Promise<RuleSet | undefined> {
    const { rules } = await activeRules(open, source().agentId).catch(() => ({ rules: 'built-in' as const }))
    return rules === 'built-in' ? undefined : rules.ruleSet
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
