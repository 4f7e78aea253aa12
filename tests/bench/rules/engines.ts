import { Engine } from 'json-rules-engine'
import AhoCorasick from 'modern-ahocorasick'
import { ruleId } from '../../../utils/core/ids'
import type { CallFacts, PromptRule, RuleSet } from '../../../utils/core/rule'
import { compileRules } from '../../../utils/language/rules/compile'
import { createRuleEngine } from '../../../utils/language/rules/engine'
import { type BenchRule, NEGATION_WITHIN, NEGATIONS, type Update } from './workload'

/** Hears one update of a turn and says which rules stand in it. `hear` is what is timed, `standing` is not. */
export interface Contestant {
  hear(update: Update): void | Promise<void>
  standing(): readonly number[]
}
export type Compile = (rules: readonly BenchRule[]) => Contestant

const FACTS: CallFacts = {
  leaving: 'no',
  reason: 'unknown',
  transferred: false,
  known: {},
  verified: false,
  stepsHeard: [],
}

export const earshot: Compile = (rules) => {
  const set = written.get(rules) ?? setOf(rules)
  written.set(rules, set)
  const engine = createRuleEngine(compileRules([set], 'en'))
  const turns = new Map<number, Set<string>>()
  const ruleOf = new Map<string, number>()
  let outcome: ReturnType<typeof engine.hear> = { hits: [], withdrawn: [] }
  let last = 0
  let at = 0
  return {
    hear({ utterance, text }) {
      last = utterance
      at += 400
      outcome = engine.hear({ id: `${utterance}`, speaker: 'caller', text, final: false, at }, FACTS)
    },
    standing() {
      const turn = turns.get(last) ?? new Set()
      turns.set(last, turn)
      for (const { hit } of outcome.withdrawn) turn.delete(hit)
      for (const { id, rule } of outcome.hits) {
        turn.add(id)
        ruleOf.set(id, Number(rule))
      }
      return [...new Set([...turn].map((hit) => ruleOf.get(hit) as number))]
    },
  }
}

/** To write the rules down is no part of compiling them. */
const written = new WeakMap<readonly BenchRule[], RuleSet>()

function setOf(rules: readonly BenchRule[]): RuleSet {
  const plain = (rule: BenchRule, i: number): PromptRule => ({
    id: ruleId(String(i)),
    title: 'Rule',
    status: 'active',
    when: {
      said: [rule.parts.map(phrasePart).join(' ')],
      by: 'anyone',
      ...(rule.negated && { notNear: { phrases: NEGATIONS, within: NEGATION_WITHIN, where: 'before' as const } }),
    },
    say: 'Say it',
    why: 'Because',
    priority: 500,
    coolDown: 0,
    mostPerCall: Number.MAX_SAFE_INTEGER,
    expires: 60,
  })
  return {
    format: 'prompt-rules/1',
    name: 'bench',
    title: 'Bench',
    version: 1,
    language: 'en',
    lists: {},
    rules: rules.map(plain),
    guards: [],
    savePaths: [],
    referTo: [],
  }
}

const phrasePart = ({ words, prefix, gap }: BenchRule['parts'][number]) =>
  `${gap > 0 ? `~${gap} ` : ''}${words.map((word) => (prefix ? `${word}*` : word)).join('|')}`

const regexOf = ({ parts, negated }: BenchRule): RegExp => {
  const before = negated ? `(?<!(?:^| )(?:${NEGATIONS.join('|')})(?: \\S+){0,${NEGATION_WITHIN - 1}} )` : ''
  const body = parts.map(
    ({ words, prefix, gap }, i) =>
      `${i > 0 ? `${gap > 0 ? `(?: \\S+){0,${gap}}` : ''} ` : ''}(?:${words.join('|')})${prefix ? '\\S*' : ''}`,
  )
  return new RegExp(`(?<=^| )${before}${body.join('')}(?= |$)`)
}

/** Every rule a regular expression, every expression tried on every update. */
export const regexes: Compile = (rules) => {
  const all = rules.map(regexOf)
  let found: number[] = []
  return {
    hear({ text }) {
      const said = text.toLowerCase()
      found = []
      for (let i = 0; i < all.length; i++) if ((all[i] as RegExp).test(said)) found.push(i)
    },
    standing: () => found,
  }
}

/** The rarest word of each rule in an Aho–Corasick automaton; a rule whose word is heard is checked by its expression. */
export const ahoCorasick: Compile = (rules) => {
  const all = rules.map(regexOf)
  const often = new Map<string, number>()
  for (const { parts } of rules)
    for (const { words } of parts) for (const word of words) often.set(word, (often.get(word) ?? 0) + 1)
  const byWord = new Map<string, number[]>()
  rules.forEach(({ parts }, i) => {
    const costs = parts.map(({ words }) => words.reduce((sum, word) => sum + (often.get(word) ?? 0), 0))
    const rarest = parts[costs.indexOf(Math.min(...costs))] as BenchRule['parts'][number]
    for (const word of rarest.words) byWord.set(word, [...(byWord.get(word) ?? []), i])
  })
  const lists = [...byWord.values()]
  const automaton = new AhoCorasick([...byWord.keys()])
  let found: number[] = []
  return {
    hear({ text }) {
      const said = text.toLowerCase()
      const candidates = new Set<number>()
      for (const { patternIndex } of automaton.search(said))
        for (const rule of lists[patternIndex] as number[]) candidates.add(rule)
      found = []
      for (const rule of candidates) if ((all[rule] as RegExp).test(said)) found.push(rule)
    },
    standing: () => found,
  }
}

/** Every rule a condition of json-rules-engine, with the same expressions as its operator. */
export const jsonRulesEngine: Compile = (rules) => {
  const all = rules.map(regexOf)
  const engine = new Engine()
  engine.addOperator('heard', (said: string, rule: number) => (all[rule] as RegExp).test(said))
  rules.forEach((_, rule) => {
    engine.addRule({
      conditions: { all: [{ fact: 'said', operator: 'heard', value: rule }] },
      event: { type: String(rule) },
    })
  })
  let found: number[] = []
  return {
    async hear({ text }) {
      const { events } = await engine.run({ said: text.toLowerCase() })
      found = events.map(({ type }) => Number(type))
    },
    standing: () => found,
  }
}
