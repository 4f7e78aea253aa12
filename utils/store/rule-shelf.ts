import { rulesFor } from '../core/release'
import type { RuleSet } from '../core/rule'
import { isMarked, type RulesMark } from '../core/rules-mark'
import type { Millis } from '../core/time'
import { askForRules, type Get, POLICY_ITSELF } from './ask-for-rules'
import { idbCompanyRules } from './idb/company-rules'
import type { Opener } from './idb/database'
import { activeRules, publishedSet } from './idb/rule-sets'
import { readRelease } from './schema/release'

/** Where this agent's rules come from, as it is set now. */
export interface RuleSource {
  agentId: string
  rulesUrl: string
  /** A whole set in the policy. */
  rules: string
}
/** What the shelf needs beside its database. */
export interface ShelfPorts {
  builtIn: () => Promise<RuleSet>
  get: Get
  clock: () => Millis
}
/** An agent has a call every few minutes; without one nobody needs newer rules. */
const ASK_EVERY: Millis = 5 * 60_000

/** Every rule set that lies in this browser: the one for the next call, and the one a running call began with. */
export function ruleShelf(open: Opener, { builtIn, get, clock }: ShelfPorts) {
  const company = idbCompanyRules(open)

  async function fromCompany({ rulesUrl, rules, agentId }: RuleSource): Promise<RuleSet | undefined> {
    const from = rulesUrl || (rules && POLICY_ITSELF)
    if (!from) return undefined
    let kept = await company.read()
    if (from === POLICY_ITSELF && kept?.text !== rules) {
      await askForRules(company, from, clock(), async () => new Response(rules))
      kept = await company.read()
    } else if (from !== POLICY_ITSELF && (kept?.from !== from || clock() - kept.askedAt > ASK_EVERY))
      void askForRules(company, from, clock(), get)
    const release = kept?.from === from && kept.text ? readRelease(kept.text) : undefined
    return release?.is === 'read' ? rulesFor(release.release, agentId) : undefined
  }

  async function published({ agentId }: RuleSource): Promise<RuleSet | undefined> {
    const { rules } = await activeRules(open, agentId)
    return rules === 'built-in' ? undefined : rules.ruleSet
  }

  async function ofCompany(): Promise<RuleSet[]> {
    const kept = await company.read()
    return [kept?.text, kept?.earlier].flatMap((text) => {
      const read = text ? readRelease(text) : undefined
      if (read?.is !== 'read') return []
      const { rules, next } = read.release
      return next ? [rules, next.rules] : [rules]
    })
  }

  return {
    /** The company's, else the one published here, else the built-in one. What cannot be read is passed over. */
    newest: async (source: RuleSource): Promise<RuleSet> =>
      (await fromCompany(source).catch(nothing)) ?? (await published(source).catch(nothing)) ?? builtIn(),

    /** Undefined: no longer kept. Of a company's only the last and the one before it are. */
    async marked(mark: RulesMark): Promise<RuleSet | undefined> {
      const here = await publishedSet(open, mark.version).catch(nothing)
      const others = [await builtIn(), ...(await ofCompany().catch(() => []))]
      return [...(here ? [here] : []), ...others].find((set) => isMarked(set, mark))
    },
  }
}

const nothing = () => undefined
