/** Scripts written without spaces, or whose words carry prefixes (Arabic, Hebrew): matched anywhere. */
export const SPACELESS = /[\u0590-\u06ff\u0900-\u09ff\u0e00-\u0e7f\u3005-\u9fff\uac00-\ud7af]/

const MARKS = /[\u0300-\u036f\u0653-\u0655]/g
const FOLD: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', æ: 'ae', ß: 'ss', ə: 'e' }

/** Most of what controls say. Letters of all scripts take the browser milliseconds to learn, on every page anew: only where there are some. */
const PLAIN = /^[\0-~]*$/

/** "btnHangUp" → " btn hang up ": split at case and punctuation, accents folded, a space at either end. At most 400 characters are read. */
export function words(text: string): string {
  const read = text.slice(0, 400)
  const isPlain = PLAIN.test(read)
  const split = read.replace(isPlain ? /([a-z])([A-Z])/g : /(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase()
  const folded = split.normalize('NFD').replace(MARKS, '').normalize('NFC')
  const plain = folded.replace(/[łøđıæßə]/g, (c) => FOLD[c] ?? c)
  return ` ${plain.replace(isPlain ? /[^a-z]+/g : /[^\p{L}\p{M}]+/gu, ' ').trim()} `
}

/** One pattern for a list of words, written as words() folds text: `_` is a space inside a phrase, `*` any continuation. */
export function wordPattern(list: string): RegExp {
  const parts = list.split(' ').map((entry) => {
    const phrase = entry.replace(/_/g, ' ').replace(/\*/g, '[\\p{L}\\p{M}]*')
    return SPACELESS.test(entry) ? phrase : ` ${phrase} `
  })
  return new RegExp(parts.join('|'), 'u')
}

const LETTERS = /[\p{L}\p{M}]*/uy

/**
 * The same list as an index by beginnings, for where a pattern would have to be compiled on every page: → looks for the first of its
 * words in a text that words() folded, and tells where it stands. Finds what wordPattern() finds.
 */
export function wordIndex(list: string): (padded: string) => { from: number; to: number } | undefined {
  const begins = new Map<string, string[][]>()
  for (const entry of list.split(' ')) {
    const phrase = entry.replace(/_/g, ' ')
    const parts = (SPACELESS.test(entry) ? phrase : ` ${phrase} `).split('*')
    const key = beginning(parts[0] ?? '', 0)
    begins.set(key, [...(begins.get(key) ?? []), parts])
  }
  return (padded) => {
    for (let from = 0; from < padded.length; from++)
      for (const parts of begins.get(beginning(padded, from)) ?? []) {
        const to = endOf(parts, padded, from)
        if (to !== undefined) return { from, to }
      }
    return undefined
  }
}

/** A word begins with its space; those of scripts without spaces begin anywhere. */
const beginning = (text: string, at: number) => (text[at] === ' ' ? text.slice(at, at + 2) : text.charAt(at))

function endOf(parts: readonly string[], text: string, from: number): number | undefined {
  let at = from
  for (const [i, part] of parts.entries()) {
    if (i > 0) {
      LETTERS.lastIndex = at
      LETTERS.test(text)
      at = LETTERS.lastIndex
    }
    if (!text.startsWith(part, at)) return undefined
    at += part.length
  }
  return at
}
