import type { PromptRule, RuleSet } from '../../core/rule'

export interface RuleSetDiff {
  added: PromptRule[]
  removed: PromptRule[]
  switchedOn: PromptRule[]
  switchedOff: PromptRule[]
  /** Something else than its being on or off. */
  changed: PromptRule[]
  /** Parts besides the rules that differ. */
  parts: ('lists' | 'guards' | 'savePaths' | 'referTo' | 'language')[]
}

const PARTS = ['lists', 'guards', 'savePaths', 'referTo', 'language'] as const

/** What one set has that the other has not, rule by rule. */
export function diffOf(before: RuleSet, after: RuleSet): RuleSetDiff {
  const old = new Map(before.rules.map((rule) => [rule.id, rule]))
  const kept = new Set(after.rules.map((rule) => rule.id))
  const diff: RuleSetDiff = {
    added: [],
    removed: before.rules.filter((rule) => !kept.has(rule.id)),
    switchedOn: [],
    switchedOff: [],
    changed: [],
    parts: PARTS.filter((part) => differ(before[part], after[part])),
  }
  for (const rule of after.rules) {
    const was = old.get(rule.id)
    if (!was) diff.added.push(rule)
    else if (was !== rule) {
      if (isOn(was) !== isOn(rule)) (isOn(rule) ? diff.switchedOn : diff.switchedOff).push(rule)
      if (differ({ ...was, status: '' }, { ...rule, status: '' })) diff.changed.push(rule)
    }
  }
  return diff
}

export const isOn = (rule: PromptRule): boolean => rule.status === 'active'

export const isEmpty = ({ added, removed, switchedOn, switchedOff, changed, parts }: RuleSetDiff): boolean =>
  [added, removed, switchedOn, switchedOff, changed, parts].every((list) => list.length === 0)

const differ = (a: unknown, b: unknown): boolean => a !== b && sorted(a) !== sorted(b)

/** The same values in another order of keys are the same. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
