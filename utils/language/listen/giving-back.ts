import type { Memory } from './memory'
import type { Sense, Understood } from './understand'

/** One plain frame about the caller ("it sounds like you …") is worth six, their own words given back up to three. */
const ENOUGH = 3
const SURE = 5
/** The caller has just told something, or the agent was giving back and the caller nodded. */
const ON_WHAT_WAS_TOLD = 2
/** Nothing of the caller's has been heard: what could be given back is not known. */
const NOTHING_TOLD = -2
const MOST_FOR_ECHO = 2
/** A few words, half of them the caller's: "Every evening, then." */
const SHORT = { words: 8, worth: 1 } as const

interface GivenBack {
  sure: 'sure' | 'maybe'
  words: string
}

/**
 * Whether the agent gives back what the caller told. No words prove it, so signs are added up sentence by sentence and the best one
 * counts: how it speaks of the caller (the tongue's sayings that weigh), whose words it uses, and whether anything was told.
 */
export function givenBack({ senses, sentences }: Understood, memory: Memory): GivenBack | undefined {
  const signs = weighed(senses)
  const overall = worthOf(memory) + Math.min(0, ...signs.map(({ says }) => says.turn ?? 0))
  const scores = sentences.map(({ about, length }, sentence) => {
    const own = signs.filter((sign) => sign.sentence === sentence).reduce((sum, { says }) => sum + says.weighs, 0)
    return own + echo(about, length, memory.said) + overall
  })
  const best = Math.max(...scores)
  const words = sentences[scores.indexOf(best)]?.text
  if (words === undefined || best < ENOUGH) return undefined
  return { sure: best < SURE ? 'maybe' : 'sure', words }
}

type Sign = Sense & { says: { weighs: number; turn?: number } }

/** Each saying once a sentence, however many of its phrases were found. */
function weighed(senses: readonly Sense[]): Sign[] {
  const signs = senses.filter((sense): sense is Sign => 'weighs' in sense.says)
  return [...new Map(signs.map((sign) => [`${sign.sentence} ${sign.saying}`, sign])).values()]
}

const worthOf = ({ said, floor }: Memory): number =>
  (said.length === 0 ? NOTHING_TOLD : 0) + (floor === 'open' ? 0 : ON_WHAT_WAS_TOLD)

function echo(about: readonly string[], length: number, said: readonly string[]): number {
  const theirs = about.filter((stem) => said.includes(stem)).length
  const mostly = theirs > 0 && theirs * 2 >= about.length && length <= SHORT.words
  return Math.min(MOST_FOR_ECHO, theirs) + (mostly ? SHORT.worth : 0)
}
