/** Scripts written without spaces, or whose words carry prefixes (Arabic, Hebrew): matched anywhere. */
export const SPACELESS = /[\u0590-\u06ff\u0900-\u09ff\u0e00-\u0e7f\u3005-\u9fff\uac00-\ud7af]/

const MARKS = /[\u0300-\u036f\u0653-\u0655]/g
const FOLD: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', æ: 'ae', ß: 'ss', ə: 'e' }

/** "btnHangUp" → " btn hang up ": split at case and punctuation, accents folded, a space at either end. At most 400 characters are read. */
export function words(text: string): string {
  const split = text.slice(0, 400).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
  const folded = split.toLowerCase().normalize('NFD').replace(MARKS, '').normalize('NFC')
  const plain = folded.replace(/[łøđıæßə]/g, (c) => FOLD[c] ?? c).replace(/[^\p{L}\p{M}]+/gu, ' ')
  return ` ${plain.trim()} `
}

/** One pattern for a list of words, written as words() folds text: `_` is a space inside a phrase, `*` any continuation. */
export function wordPattern(list: string): RegExp {
  return new RegExp(list.split(' ').map(partOf).join('|'), 'u')
}

function partOf(entry: string): string {
  const phrase = entry.replace(/_/g, ' ').replace(/\*/g, '\\p{L}*')
  return SPACELESS.test(entry) ? phrase : ` ${phrase} `
}

/**
 * The same list as an index by beginnings, for where a pattern of all would have to be compiled on every page: → looks for the first
 * of its words in a text that words() folded, and tells where it stands. Finds what wordPattern() finds.
 */
export function wordIndex(list: string): (padded: string) => { from: number; to: number } | undefined {
  const begins = new Map<string, string | RegExp>()
  for (const entry of list.split(' ')) {
    const part = partOf(entry)
    const key = beginning(part, 0)
    const others = begins.get(key)
    begins.set(key, others ? `${others}|${part}` : part)
  }
  return (padded) => {
    for (let from = 0; from < padded.length; from++) {
      const key = beginning(padded, from)
      const parts = begins.get(key)
      if (!parts) continue
      const pattern = typeof parts === 'string' ? new RegExp(parts, 'uy') : parts
      begins.set(key, pattern)
      pattern.lastIndex = from
      if (pattern.test(padded)) return { from, to: pattern.lastIndex }
    }
    return undefined
  }
}

/** A word begins with its space; those of scripts without spaces begin anywhere. */
const beginning = (text: string, at: number) => (text[at] === ' ' ? text.slice(at, at + 2) : text.charAt(at))
