import type { PackHead } from '../../utils/core/papers/pack'
import type { RuleSet } from '../../utils/core/rule'
import type { Opener } from '../../utils/store/idb/database'
import { idbRuleSets } from '../../utils/store/idb/rule-sets'
import type { Kept } from '../../utils/store/ports/outcome'
import type { SettingsPorts } from '../../utils/view/rules/settings'

/** Rules that came with a pack, put in force here. They keep the number the admin gave them where it is free. */
export function adoptRules(open: Opener, now: () => number, settings: Pick<SettingsPorts, 'read'>) {
  return async (ruleSet: RuleSet, { from }: PackHead): Promise<Kept> => {
    const { rules: pinned, rulesUrl } = (await settings.read()).settings
    if (pinned || rulesUrl) return { outcome: 'not-kept', sentence: FROM_ELSEWHERE }
    const { rules } = await idbRuleSets(open).active()
    if (rules !== 'built-in' && sameRules(rules.ruleSet, ruleSet)) return { outcome: 'kept' }
    // Publishing counts on from the number it is given.
    const numbered = { ...ruleSet, version: ruleSet.version - 1 }
    return idbRuleSets(open).publish(numbered, { at: now(), by: from.name, note: 'From a hand-over pack' })
  }
}

const FROM_ELSEWHERE =
  'Here the rules come from the company’s policy or from an address in the settings. Those of this pack would not be used.'

/** Whatever number they have: it may have been taken here. */
const sameRules = (a: RuleSet, b: RuleSet) =>
  JSON.stringify({ ...a, version: 0 }) === JSON.stringify({ ...b, version: 0 })
