import type { RuleSet } from '../../core/rule'

/** Rules that nobody hears yet are heard where they are tried. */
export const draftsHeard = (set: RuleSet): RuleSet =>
  set.rules.some(({ status }) => status === 'draft')
    ? { ...set, rules: set.rules.map((rule) => (rule.status === 'draft' ? { ...rule, status: 'active' } : rule)) }
    : set
