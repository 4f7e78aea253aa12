import type { RuleId } from '../../utils/core/ids'
import type { Opener } from '../../utils/store/idb/database'
import { idbRuleSets } from '../../utils/store/idb/rule-sets'
import { ownFile } from '../../utils/store/own-file'
import { readRuleSet } from '../../utils/store/schema/rule-set'

/** The rules by name: the built-in ones, and over them those of every published set, the newest last. */
export const ruleTitles = (open: Opener) => async (): Promise<ReadonlyMap<RuleId, string>> => {
  const [shipped, { versions }] = await Promise.all([ownFile('rules/just-listen.en.json'), idbRuleSets(open).list()])
  const builtIn = readRuleSet(shipped)
  const sets = [
    ...(builtIn.is === 'read' ? [builtIn.ruleSet] : []),
    ...versions.map(({ ruleSet }) => ruleSet).reverse(),
  ]
  return new Map(sets.flatMap(({ rules }) => rules.map(({ id, title }) => [id, title] as const)))
}
