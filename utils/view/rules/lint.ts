import type { Backtest } from '../../core/backtest'
import type { PromptRule, RuleSet } from '../../core/rule'
import { type LintFinding, lintRule } from '../../language/rules/lint'
import type { PhraseTally } from '../../language/rules/phrase-counts'
import { leavesOf } from '../../language/rules/walk'

/** What past calls say against a rule. */
export type NumberFinding =
  | { is: 'too-often'; share: number }
  | { is: 'never' }
  | { is: 'shadowed'; fired: number; shown: number }
export type Finding = LintFinding | NumberFinding
export interface Linted {
  findings: Finding[]
  /** What it rests on; undefined = nothing was counted yet. */
  onCalls: { calls: number; of: number } | undefined
  /** Each phrase of the rule on calls with words, the most heard first. */
  phrases: (PhraseTally & { phrase: string })[]
}

/** A rule of words that fires on more calls than this talks into calls it has nothing to do with (RULES.md). */
const TOO_OFTEN = 0.03
/** Fewer calls than this prove nothing, neither for a rule nor against it. */
const ENOUGH_CALLS = 100
const ENOUGH_FIRED = 10
const SHADOWED = 0.1

/** What is unwise about a rule, with its number from past calls where there is one. */
export function lintWith(rule: PromptRule, set: RuleSet, counted: Backtest | undefined): Linted {
  const findings: Finding[] = lintRule(rule, set)
  if (!counted || counted.calls === 0) return { findings, onCalls: undefined, phrases: [] }
  const { fired = 0, shown = 0, calls = 0 } = counted.rules[rule.id] ?? {}
  const ofWords = [...leavesOf(rule.when)].some((leaf) => leaf.is === 'said')
  const of = ofWords ? counted.withWords : counted.calls
  if (rule.status !== 'retired' && of >= ENOUGH_CALLS) {
    if (ofWords && calls / of > TOO_OFTEN) findings.push({ is: 'too-often', share: calls / of })
    if (calls === 0) findings.push({ is: 'never' })
  }
  if (fired >= ENOUGH_FIRED && shown / fired < SHADOWED) findings.push({ is: 'shadowed', fired, shown })
  const heard = counted.phrases[rule.id] ?? {}
  const phrases = [...leavesOf(rule.when)]
    .flatMap((leaf) => (leaf.is === 'said' ? leaf.said.said : []))
    .flatMap((phrase) => (Object.hasOwn(heard, phrase) && heard[phrase] ? [{ phrase, ...heard[phrase] }] : []))
  return { findings, onCalls: { calls, of }, phrases: phrases.toSorted((a, b) => b.calls - a.calls) }
}
