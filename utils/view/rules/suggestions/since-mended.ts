import type { RuleTally } from '../../../core/papers/tally'
import type { PromptRule, RuleSet } from '../../../core/rule'
import type { PublishedRules } from '../../../store/ports/rule-sets'

/**
 * The marks that speak of a rule as it is now: of every version of the set in which it was the same. A rule that was
 * mended begins anew; one that was left alone keeps its evidence over many versions.
 */
export function sinceMended(
  tallies: Iterable<RuleTally>,
  live: RuleSet,
  sets: readonly Pick<PublishedRules, 'version' | 'ruleSet'>[],
): RuleTally[] {
  const today = new Map(live.rules.map((rule) => [rule.id, rule]))
  const setOf = new Map([...sets.map(({ version, ruleSet }) => [version, ruleSet] as const), [live.version, live]])
  const sums = new Map<PromptRule, RuleTally>()
  for (const tally of tallies) {
    const rule = today.get(tally.rule)
    const then = setOf.get(tally.version)?.rules.find(({ id }) => id === tally.rule)
    if (!rule || !then || !isSame(rule, then)) continue
    const sum = sums.get(rule) ?? { ...NONE, rule: rule.id, version: live.version }
    sums.set(rule, {
      ...sum,
      shown: sum.shown + tally.shown,
      helped: sum.helped + tally.helped,
      wrong: sum.wrong + tally.wrong,
      late: sum.late + tally.late,
    })
  }
  return [...sums.values()]
}

const NONE = { shown: 0, helped: 0, wrong: 0, late: 0 }

/** Whether it is switched on is no change of what it says. */
const isSame = (a: PromptRule, b: PromptRule) =>
  JSON.stringify({ ...a, status: undefined }) === JSON.stringify({ ...b, status: undefined })
