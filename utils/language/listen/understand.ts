import type { Sureness } from '../../core/heard'
import type { Lexicon } from '../lexicon'
import { createMatcher } from '../matcher'
import { type Token, tokenise } from '../tokens'
import { namedAlternatives } from './alternatives'
import type { Place, Saying, Says, Tongue } from './sayings'
import { type Sentences, sentencesOf } from './sentences'

/** A saying found in a turn, before anything said earlier is taken into account. */
export interface Sense {
  says: Says
  sure: Sureness
  /** The speaker's own words. */
  words: string
  start: number
  end: number
  sentence: number
  /** Which of the tongue's sayings it was. */
  saying: number
}

export interface Sentence {
  text: string
  /** In words. */
  length: number
  /** The stems of its words that tell what it is about, each once. */
  about: readonly string[]
}

/** What a turn says by itself. */
export interface Understood {
  senses: readonly Sense[]
  sentences: readonly Sentence[]
}

interface Tag {
  saying: number
  role: 'says' | 'unless' | 'nearer'
}
interface Found {
  tag: Tag
  start: number
  end: number
}

/** One side's sayings as one net: `understand(text)` gives everything the words say by themselves, in their order. */
export function createUnderstanding(sayings: readonly Saying[], tongue: Tongue, lexicon: Lexicon) {
  const phrases = sayings.flatMap(({ phrases, unless = [], nearer = [] }, saying) => [
    ...phrases.map((phrase) => ({ phrase, tag: { saying, role: 'says' } as Tag })),
    ...unless.map((phrase) => ({ phrase, tag: { saying, role: 'unless' } as Tag })),
    ...nearer.map((phrase) => ({ phrase, tag: { saying, role: 'nearer' } as Tag })),
  ])
  const named = namedAlternatives(phrases.map(({ phrase }) => phrase))
  const match = createMatcher(
    phrases.map(({ tag }, i) => ({ phrase: named.phrases[i] as string, tag })),
    lexicon,
    { ...tongue.lists, ...named.lists },
  )
  const polite = new Set(tongue.polite)
  const small = new Set(tongue.small)

  return (text: string): Understood => {
    const tokens = tokenise(text, lexicon)
    const sentences = sentencesOf(text, tokens)
    const within = match(tokens).filter(({ start, end }) => sentences.of[start] === sentences.of[end])
    const forbidden = new Map<number, Found[]>()
    for (const found of within) {
      if (found.tag.role !== 'says')
        forbidden.set(found.tag.saying, [...(forbidden.get(found.tag.saying) ?? []), found])
    }
    const senses: Sense[] = []
    for (const found of within) {
      const saying = sayings[found.tag.saying]
      if (found.tag.role !== 'says' || !saying) continue
      if (forbidden.get(found.tag.saying)?.some((veto) => takesAway(veto, found, sentences))) continue
      if (saying.where && !standsAt(saying.where, found, tokens, sentences, polite)) continue
      const words = text.slice(tokens[found.start]?.from, tokens[found.end]?.to)
      senses.push({
        says: saying.says,
        sure: saying.sure ?? 'sure',
        words,
        start: found.start,
        end: found.end,
        sentence: sentences.of[found.start] ?? 0,
        saying: found.tag.saying,
      })
    }
    return { senses, sentences: readSentences(text, tokens, sentences, small) }
  }
}
export type Understanding = ReturnType<typeof createUnderstanding>

function readSentences(
  text: string,
  tokens: readonly Token[],
  { of }: Sentences,
  small: ReadonlySet<string>,
): Sentence[] {
  const split = Array.from({ length: (of.at(-1) ?? -1) + 1 }, (): Token[] => [])
  tokens.forEach((token, i) => {
    split[of[i] ?? 0]?.push(token)
  })
  return split.map((words) => ({
    text: text.slice(words[0]?.from, words.at(-1)?.to),
    length: words.length,
    about: [...new Set(words.filter((w) => tells(w, small)).map(({ stem }) => stem))],
  }))
}

const tells = ({ word, stem }: Token, small: ReadonlySet<string>): boolean =>
  word.length > 2 && !small.has(word) && !small.has(stem)

const takesAway = (veto: Found, hit: Found, sentences: Sentences): boolean =>
  veto.start <= hit.end &&
  veto.end >= hit.start &&
  !(veto.tag.role === 'nearer' && veto.start === hit.start && veto.end > hit.end) &&
  !isBroken(veto, hit, sentences)

/** "I'm not having that, shut the account": what forbids must be of one clause with what it forbids. */
function isBroken(veto: Found, hit: Found, { breaksAfter }: Sentences): boolean {
  for (let i = veto.start; i < veto.end; i++) if (breaksAfter(i) && (i < hit.start || i >= hit.end)) return true
  return false
}

function standsAt(
  where: Place,
  { start, end }: Found,
  tokens: readonly Token[],
  sentences: Sentences,
  polite: ReadonlySet<string>,
): boolean {
  const sentence = sentences.of[start] ?? 0
  if (where === 'asked') return sentences.isAsked(sentence)
  const onlyPolite = (from: number, to: number) =>
    tokens.every(({ word }, i) => i < from || i >= to || sentences.of[i] !== sentence || polite.has(word))
  if (where !== 'last' && !onlyPolite(0, start)) return false
  return where === 'first' || onlyPolite(end + 1, tokens.length)
}
