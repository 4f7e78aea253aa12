import type { ActName, Speaker } from '../../utils/core/heard'
import { connectedAt, type Happened } from '../../utils/core/replayed'
import type { PromptRule } from '../../utils/core/rule'
import { replay } from '../../utils/desk/replay'
import { english } from '../../utils/language/listen/en'
import { createListener } from '../../utils/language/listen/listener'
import { compileRules } from '../../utils/language/rules/compile'
import { leavesOf } from '../../utils/language/rules/walk'
import { builtInRules } from '../../utils/store/schema/rule-set-built-in'
import { type Dialogue, type Row, readLines } from './files'
import { table } from './print'

/** More than this, and a rule talks into turns it has nothing to do with (RULES.md). */
const WANTED = 0.03
const FILES = ['cancel', 'caller_acts', 'agent_acts', 'measure-only_agent_acts_nc', 'satisfaction']
/** The public label that makes a turn related to a rule that listens for this act. */
const LABEL_OF: Partial<Record<ActName, string>> = {
  leaving: 'cancel_intent',
  reason: 'cancel_intent',
  release: 'cancel_intent',
  'asks-identity': 'asks_identity',
  'open-question': 'open_question',
  'asks-why': 'open_question',
  reflection: 'reflection',
  apology: 'apology',
  'anything-else': 'anything_else',
  'agent-goodbye': 'goodbye',
  'caller-goodbye': 'goodbye',
  offer: 'offer',
  denies: 'decline',
  confirms: 'accept',
  accepts: 'accept',
  'caller-thanks': 'thanks',
  satisfied: 'thanks',
  complaint: 'problem',
}

export interface RuleRates {
  /** Of single turns that have nothing to do with the rule: the share on which it fired. */
  rules: Record<string, { fired: number; of: number; rate: number }>
  worst: { rule: string; rate: number }
  /** Whole calls of people who do not leave: rules fired, per turn and per call. */
  calls: {
    of: number
    turns: number
    fired: number
    perTurn: number
    perCall: number
    mostPerTurn: { rule: string; rate: number }
  }
}

const set = builtInRules('en')
const compiled = compileRules([set], 'en')

/** How often the built-in rules speak where they have nothing to say. */
export function measureRuleRates(dir: string): { table: string; json: RuleRates } {
  const rows = FILES.flatMap((name) => readLines<Row>(dir, `${name}.jsonl`))
  const labels = new Map(set.rules.map((rule) => [rule.id as string, labelsOf(rule)]))
  const rules: RuleRates['rules'] = Object.fromEntries(set.rules.map(({ id }) => [id, { fired: 0, of: 0, rate: 0 }]))
  const heard = new Map<string, ReadonlySet<string>>()
  for (const row of rows) {
    const words = `${row.speaker} ${row.text}`
    const fired = heard.get(words) ?? new Set(firedOn([row]))
    heard.set(words, fired)
    for (const [rule, related] of labels) {
      if (related.some((label) => row.labels[label] === 1)) continue
      const counts = rules[rule] as RuleRates['rules'][string]
      counts.of++
      if (fired.has(rule)) counts.fired++
    }
  }
  for (const counts of Object.values(rules)) counts.rate = counts.of === 0 ? 0 : counts.fired / counts.of
  const json = { rules, worst: worstOf(rules), calls: inCalls(readLines<Dialogue>(dir, 'dialogues.jsonl')) }
  return { table: tableOf(json), json }
}

function inCalls(dialogues: readonly Dialogue[]): RuleRates['calls'] {
  const calls = dialogues.filter((call) => !call.is_cancellation)
  const byRule: Record<string, { rate: number }> = {}
  const turns = calls.reduce((sum, call) => sum + call.turns.length, 0)
  let fired = 0
  for (const call of calls)
    for (const rule of firedOn(call.turns)) {
      fired++
      byRule[rule] = { rate: (byRule[rule]?.rate ?? 0) + 1 / turns }
    }
  return {
    of: calls.length,
    turns,
    fired,
    perTurn: turns === 0 ? 0 : fired / turns,
    perCall: calls.length === 0 ? 0 : fired / calls.length,
    mostPerTurn: worstOf(byRule),
  }
}

const TURN = 6_000
/** After the last words the line stays open: rules that wait get their chance. */
const AFTER = 40_000

/** The rules that fire in a call of these turns. */
function firedOn(turns: readonly { speaker: Speaker; text: string }[]): string[] {
  const words = turns.map(
    ({ speaker, text }, i): Happened => ({ at: TURN * (i + 1), is: 'words', speaker, text, utterance: `u${i}` }),
  )
  const { moments } = replay([connectedAt(0), ...words], {
    rules: compiled,
    guard: { mode: 'pause', pauseSeconds: 8 },
    listener: () => createListener({ lang: 'en', tongue: english }),
    lingers: AFTER,
  })
  return moments.flatMap(({ fired }) => fired.map((hit) => hit.rule))
}

const labelsOf = (rule: PromptRule): string[] =>
  [...leavesOf(rule.when)].flatMap((leaf) =>
    leaf.is === 'act' ? [LABEL_OF[leaf.heard.heard]].filter((l) => l !== undefined) : [],
  )

const worstOf = (rates: Record<string, { rate: number }>): { rule: string; rate: number } =>
  Object.entries(rates).reduce((worst, [rule, { rate }]) => (rate > worst.rate ? { rule, rate } : worst), {
    rule: '',
    rate: 0,
  })

const percent = (rate: number) => `${(100 * rate).toFixed(2)} %`

function tableOf({ rules, calls }: RuleRates): string {
  const sorted = Object.entries(rules).sort(([, a], [, b]) => b.rate - a.rate)
  return [
    table(`Built-in rules on turns that are not theirs (wanted: at most ${percent(WANTED)})`, [
      ['', 'fired', 'of', 'rate', ''],
      ...sorted.map(([rule, { fired, of, rate }]) => [
        rule,
        String(fired),
        String(of),
        percent(rate),
        rate > WANTED ? 'too often' : '',
      ]),
    ]),
    `In ${calls.of} calls of people who stay: ${calls.perCall.toFixed(2)} cues fired a call; most often ${calls.mostPerTurn.rule}, on ${percent(calls.mostPerTurn.rate)} of the turns`,
  ].join('\n')
}
