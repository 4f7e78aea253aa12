import type { PackHead } from '../../utils/core/papers/pack'
import type { RuleSet } from '../../utils/core/rule'
import type { Opener } from '../../utils/store/idb/database'
import { idbRuleSets } from '../../utils/store/idb/rule-sets'
import type { Kept } from '../../utils/store/ports/outcome'

/** Rules that came with a pack, put in force here. They keep the number the admin gave them where it is free. */
export function adoptRules(open: Opener, now: () => number) {
  return async (ruleSet: RuleSet, { from }: PackHead): Promise<Kept> => {
    const { rules } = await idbRuleSets(open).active()
    if (rules !== 'built-in' && JSON.stringify(rules.ruleSet) === JSON.stringify(ruleSet)) return { outcome: 'kept' }
    // Publishing counts on from the number it is given.
    const numbered = { ...ruleSet, version: ruleSet.version - 1 }
    return idbRuleSets(open).publish(numbered, { at: now(), by: from.name, note: 'From a hand-over pack' })
  }
}
