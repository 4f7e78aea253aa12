import type { RuleSet } from '../../core/rule'
import type { ReadRuleSet } from '../../store/schema/rule-set'

/**
 * A draft as it was left. A rule left in the middle of a word stands as it is live, and a new one is lost; anything
 * else that cannot be read loses the draft, never the live set.
 */
export function resumed(raw: unknown, live: RuleSet, check: (set: unknown) => ReadRuleSet): RuleSet | undefined {
  if (!hasRules(raw)) return undefined
  const read = check(raw)
  if (read.is === 'read') return read.ruleSet
  const places = read.faults.map(({ place }) => /^rules\[(\d+)\]/.exec(place)?.[1])
  if (places.includes(undefined)) return undefined
  const faulty = new Set(places.map(Number))
  const rules = raw.rules.flatMap((rule, i) =>
    faulty.has(i) ? live.rules.filter(({ id }) => id === rule?.id) : [rule],
  )
  const mended = check({ ...raw, rules })
  return mended.is === 'read' ? mended.ruleSet : undefined
}

const hasRules = (raw: unknown): raw is { rules: ({ id?: unknown } | null)[] } =>
  typeof raw === 'object' && raw !== null && 'rules' in raw && Array.isArray(raw.rules)
