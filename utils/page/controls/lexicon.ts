import { type Meaning, WORDS } from './words'

/** Scripts written without spaces, or whose words carry prefixes (Arabic, Hebrew): matched anywhere. */
const SPACELESS = /[\u0590-\u06ff\u0900-\u09ff\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/

const MARKS = /[\u0300-\u036f\u0653-\u0655]/g
const FOLD: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', æ: 'ae', ß: 'ss', ə: 'e' }

/** "btnHangUp" → " btn hang up ": split at case and punctuation, accents folded, a space at either end. */
export function words(text: string): string {
  const split = text.slice(0, 400).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
  const folded = split.toLowerCase().normalize('NFD').replace(MARKS, '').normalize('NFC')
  const plain = folded.replace(/[łøđıæßə]/g, (c) => FOLD[c] ?? c).replace(/[^\p{L}\p{M}]+/gu, ' ')
  return ` ${plain.trim()} `
}

const compiled = new Map<Meaning, RegExp>()

function pattern(meaning: Meaning): RegExp {
  const made = compiled.get(meaning) ?? compile(WORDS[meaning])
  compiled.set(meaning, made)
  return made
}

function compile(list: string): RegExp {
  const parts = list.split(' ').map((entry) => {
    const phrase = entry.replace(/_/g, ' ').replace(/\*/g, '\\p{L}*')
    return SPACELESS.test(entry) ? phrase : ` ${phrase} `
  })
  return new RegExp(parts.join('|'), 'u')
}

/** Whether the padded text holds a word of this meaning. */
export const means = (padded: string, meaning: Meaning): boolean => pattern(meaning).test(padded)

/** Whether it is words of that meaning and nothing else, but for endings in scripts that do not part words. */
export function isWholly(padded: string, meaning: Meaning): boolean {
  let rest = padded
  while (means(rest, meaning)) rest = rest.replace(pattern(meaning), ' ')
  return rest !== padded && rest.trim().length <= (SPACELESS.test(padded) ? 4 : 0)
}
