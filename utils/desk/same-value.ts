import type { CallerField } from '../core/caller-field'
import type { Phones } from './phones'

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLocaleLowerCase()
    .replace(/[\s.\-_/]+/g, '')
const nameWords = (text: string) =>
  text
    .normalize('NFKC')
    .toLocaleLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether two spellings of a caller fact are one value. */
export function sameValueFor(phones: Phones) {
  return (field: CallerField, a: string, b: string): boolean => {
    if (field === 'phone') return phones.same(a, b)
    if (field === 'name') return sameName(nameWords(a), nameWords(b))
    return plain(a) === plain(b)
  }
}

const TITLES = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'prof',
  'herr',
  'frau',
  'señor',
  'señora',
  'sr',
  'sra',
  'mme',
  'm',
])

/** "Ms Dana Whitfield", "Whitfield, Dana" and "D. Whitfield" are one person as far as a name can say. */
function sameName(a: string[], b: string[]): boolean {
  const [short, long] = [a, b].map((words) => words.filter((w) => !TITLES.has(w))).sort((x, y) => x.length - y.length)
  if (!short?.length || !long) return false
  const left = [...long]
  return short.every((word) => {
    const at = left.findIndex((other) => other === word || isInitialOf(word, other) || isInitialOf(other, word))
    return at >= 0 && left.splice(at, 1).length > 0
  })
}

const isInitialOf = (initial: string, word: string) => initial.length === 1 && word.startsWith(initial)
