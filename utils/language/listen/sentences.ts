import type { Token } from '../tokens'

/** Where the sentences of a turn are, as far as its source writes any: engines and captions often give none. */
export interface Sentences {
  /** The number of its sentence for each token. */
  of: readonly number[]
  /** Whether a comma with nothing but itself stands after this token: "well, um, no" breaks nothing off. */
  breaksAfter(token: number): boolean
  /** Whether a question mark ends it; true of all where the source writes no sentence marks. */
  isAsked(sentence: number): boolean
}

export function sentencesOf(text: string, tokens: readonly Token[]): Sentences {
  // Where sentences are begun with a capital, "I want to cancel. my account" is one with a pause in it.
  const end = /^\P{L}*\p{Lu}/u.test(text) ? /[.?!…](?!\P{L}*\p{Ll})/u : /[.?!…]/
  const marks = tokens.map(({ to }, i) => end.exec(text.slice(to, (tokens[i + 1]?.from ?? text.length) + 1))?.[0])
  const asked: boolean[] = []
  let sentence = 0
  const of = marks.map((mark) => {
    asked[sentence] = mark === '?'
    return mark ? sentence++ : sentence
  })
  const unmarked = marks.every((mark) => mark === undefined)
  const commas = tokens.map(({ to }, i) => /^,\s*$/.test(text.slice(to, tokens[i + 1]?.from)))
  return { of, breaksAfter: (token) => commas[token] === true, isAsked: (n) => unmarked || asked[n] === true }
}
