import type { PromptRule } from '../../utils/core/rule'
import type { RuleSetDiff } from '../../utils/view/rules/diff'
import { RULES } from '../../utils/words/rules'

/** More names than this nobody reads. */
const NAMED = 6
const KINDS = ['added', 'removed', 'switchedOn', 'switchedOff', 'changed'] as const

/** A diff as lines: "2 switched off: Thank the waiting, No dead end". */
export function diffLines(diff: RuleSetDiff): string[] {
  const lines = KINDS.flatMap((kind) => lineOf(RULES.diff[kind], diff[kind]))
  return [...lines, ...diff.parts.map((part) => RULES.diff.parts[part])]
}

function lineOf(kind: string, rules: readonly PromptRule[]): string[] {
  if (rules.length === 0) return []
  const names = rules.slice(0, NAMED).map((rule) => rule.title)
  const rest = rules.length > NAMED ? [RULES.diff.more(rules.length - NAMED)] : []
  return [`${rules.length} ${kind}: ${[...names, ...rest].join(', ')}`]
}
