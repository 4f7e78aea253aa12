/** Text in the one form in which it is searched: small letters without accents, single spaces, one at each end. */
export const searchable = (text: string): string =>
  ` ${text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/** Chinese, Japanese, Thai …: two signs are a word. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u

/** The overlapping pieces of a searchable text: three letters each, two where a script says more with less. */
export function* piecesOf(text: string): Generator<string> {
  for (let i = 0; i + 2 <= text.length; i++) {
    const pair = text.slice(i, i + 2)
    if (DENSE.test(pair)) yield pair
    else if (i + 3 <= text.length) yield text.slice(i, i + 3)
  }
}

/** What a call must say, each of it somewhere: words or parts of words, and "whole phrases". */
export type Wanted = readonly string[]

/** Too short to look for (a letter or two) is left out; nothing left = nothing to look for. */
export function wantedOf(typed: string): Wanted {
  const terms = [...typed.matchAll(/["“„]([^"”“]*)["”“]?|[^\s"“„]+/g)]
  return terms
    .map(([whole, phrase]) => searchable(phrase ?? whole).trim())
    .filter((term) => !piecesOf(term).next().done)
}

export const says = (text: string, wanted: Wanted): boolean => wanted.every((term) => text.includes(term))
