import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { lexiconOf } from '../../../utils/language/lexicon'
import { tokenise } from '../../../utils/language/tokens'
import { type Random, randomOf } from './random'

/** One version of a growing turn. */
export interface Update {
  utterance: number
  text: string
}
/** A rule in terms every engine can take: words one after the other, alternatives, beginnings, gaps, no negation before. */
export interface BenchRule {
  parts: { words: string[]; prefix: boolean; gap: number }[]
  negated: boolean
}
export const NEGATIONS = ['not', 'never', 'no', 'nor']
export const NEGATION_WITHIN = 3

const english = lexiconOf('en')
const words = (text: string): string[] => tokenise(text, english).map((token) => token.word)
/** Only words that are their own stem and no number: then all engines see the same words, and ours still does all its work. */
const isPlain = (word: string): boolean => {
  const [token, ...more] = tokenise(word, english)
  return (
    token !== undefined && more.length === 0 && token.kinds === 0 && token.stem === word && /^[a-z]{2,}$/.test(word)
  )
}

const UTTERANCES = 1000
/** Rules that are really said, whatever the size of the set: a call touches a few rules, however many there are. */
const SAID = 50

/** The English turns of the scripted calls, in plain words; over again, growing otherwise, until there are 1,000. */
function turns(): string[][] {
  const folder = fileURLToPath(new URL('../../calls/', import.meta.url))
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(`${folder}${name}`, 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { lang: string; turns: { text?: string }[] })
  const all = lines
    .filter((call) => call.lang === 'en')
    .flatMap((call) => call.turns.flatMap(({ text }) => (text ? [words(text).filter(isPlain)] : [])))
    .map((turn) => words(turn.join(' ')))
    .filter((turn) => turn.length >= 4)
  return Array.from({ length: UTTERANCES }, (_, i) => all[i % all.length] as string[])
}

/** Each turn grows by one to three words; now and then its last word was heard wrongly first. */
function growing(turn: readonly string[], utterance: number, vocabulary: readonly string[], random: Random): Update[] {
  const updates: Update[] = []
  const add = (said: readonly string[]) => {
    const text = said.join(' ')
    if (words(text).join(' ') === text) updates.push({ utterance, text })
  }
  for (let n = 0; n < turn.length; ) {
    n = Math.min(turn.length, n + 1 + random.below(3))
    if (random.next() < 0.1) add([...turn.slice(0, n - 1), random.pick(vocabulary)])
    add(turn.slice(0, n))
  }
  return updates
}

export function workload() {
  const random = randomOf(20_26)
  const spoken = turns()
  const vocabulary = [...new Set(spoken.flat())].filter((word) => word.length >= 3)
  const updates = spoken.flatMap((turn, i) => growing(turn, i, vocabulary, random))
  return { updates, utterances: spoken.length, rules: (n: number) => benchRules(n, spoken, vocabulary) }
}

/** 60 % plain, 20 % with a gap, 10 % beginnings, 10 % alternatives; 20 % of all with no negation before. Fifty are really said. */
function benchRules(n: number, spoken: readonly (readonly string[])[], vocabulary: readonly string[]): BenchRule[] {
  const random = randomOf(n)
  const phrase = (said: boolean): string[] => {
    const length = 2 + random.below(3)
    const turn = random.pick(spoken)
    const from = random.below(Math.max(1, turn.length - length))
    const made = said ? turn.slice(from, from + length) : Array.from({ length }, () => random.pick(vocabulary))
    return words(made.join(' ')).length === length ? made : phrase(said)
  }
  return Array.from({ length: n }, (_, i) => {
    const parts = phrase(i < SAID).map((word) => ({ words: [word], prefix: false, gap: 0 }))
    const at = random.below(parts.length)
    const part = parts[at] as (typeof parts)[number]
    const kind = random.next()
    if (kind < 0.2 && at > 0) part.gap = 1 + random.below(5)
    else if (kind >= 0.2 && kind < 0.3 && (part.words[0]?.length ?? 0) > 3) {
      part.words = [(part.words[0] as string).slice(0, 3 + random.below(2))]
      part.prefix = true
    } else if (kind >= 0.3 && kind < 0.4) part.words.push(random.pick(vocabulary), random.pick(vocabulary))
    return { parts, negated: random.next() < 0.2 }
  })
}
