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
  const parts = list.split(' ').map((entry) => {
    const phrase = entry.replace(/_/g, ' ').replace(/\*/g, '\\p{L}*')
    return SPACELESS.test(entry) ? phrase : ` ${phrase} `
  })
  return new RegExp(parts.join('|'), 'u')
}
