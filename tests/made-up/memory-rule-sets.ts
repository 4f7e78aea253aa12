import type { PublishedRules, RuleDrafts, RuleSets, Staged } from '../../utils/store/ports/rule-sets'

/** Published rule sets in memory; the real adapter has its own contract suite. */
export function memoryRuleSets(refuse?: string): Pick<RuleSets, 'list' | 'publish' | 'restore' | 'activate'> {
  const versions: PublishedRules[] = []
  let active: number | 'built-in' = 'built-in'
  let next: Staged | undefined
  return {
    list: async () => ({ versions: [...versions].reverse(), active, ...(next && { next }), troubles: [] }),
    async publish(ruleSet, how, share) {
      if (refuse) return { outcome: 'disk-full', sentence: refuse }
      const version = (versions.at(-1)?.version ?? ruleSet.version) + 1
      versions.push({ ...how, version, ruleSet: { ...ruleSet, version } })
      next = share === undefined ? undefined : { version, share }
      if (!next) active = version
      return { outcome: 'kept', version }
    },
    async restore(others) {
      const known = new Set(versions.map(({ version }) => version))
      const restored = others.filter(({ version }) => !known.has(version))
      versions.push(...restored)
      versions.sort((a, b) => a.version - b.version)
      const numbers = others.map(({ version }) => version)
      return {
        outcome: 'kept',
        restored: numbers.filter((version) => !known.has(version)),
        here: numbers.filter((version) => known.has(version)),
        otherHere: [],
      }
    },
    async activate(version) {
      if (version !== 'built-in' && !versions.some((known) => known.version === version)) return { outcome: 'not-here' }
      active = version
      next = undefined
      return { outcome: 'kept' }
    },
  }
}

export function memoryDrafts(first?: unknown): RuleDrafts {
  let kept = first
  return {
    read: async () => kept,
    async keep(draft) {
      kept = draft
      return { outcome: 'kept' }
    },
  }
}
