import type { Lexicon } from './lexicon'

/** What one written word says: itself, its stem, and what part it may play in a number, a price or a date. */
export interface Piece {
  word: string
  stem: string
  role:
    | 'word'
    | 'filler'
    | 'digits'
    | 'number'
    | 'scale'
    | 'ordinal'
    | 'join'
    | 'zero'
    | 'times'
    | 'currency'
    | 'month'
    | 'day'
  value: number
}

/** Words of a call repeat; 20,000 of them are about 3 MB. When full the cache begins anew. */
const CACHE_LIMIT = 20_000
/** No word of a call is longer; of 100,000 letters the net would ask 100,000 beginnings. */
const LETTERS = 60
const caches = new WeakMap<Lexicon, Map<string, readonly Piece[]>>()

/** A written word → its pieces ("don't" → do, not). Cached per word, so the work below is done once. */
export function piecesOf(written: string, lexicon: Lexicon): readonly Piece[] {
  const raw = written.slice(0, LETTERS)
  let cache = caches.get(lexicon)
  if (!cache || cache.size > CACHE_LIMIT) {
    cache = new Map()
    caches.set(lexicon, cache)
  }
  const known = cache.get(raw)
  if (known) return known
  const pieces = expand(fold(raw), lexicon).map((word) => pieceOf(word, lexicon))
  cache.set(raw, pieces)
  return pieces
}

/** NFKC, lower case, accents off (ñ stays: año is not ano), one apostrophe. */
const fold = (raw: string): string =>
  raw
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u0302\u0304-\u036F]|(?<!n)\u0303/g, '')
    .normalize('NFC')
    .replace(/[’`´]/g, "'")

function expand(word: string, lexicon: Lexicon): string[] {
  const variant = own(lexicon.variants, word)
  if (variant !== undefined) return variant.split(' ')
  const [stem = word, clitic] = word.split("'")
  if (clitic === undefined) return [word]
  const said = own(lexicon.clitics, clitic)
  if (said !== undefined) return [stem, said]
  if (clitic === 's') return lexicon.verbalS.includes(stem) ? [stem, 'is'] : [stem]
  return word.split("'").filter(Boolean)
}

function pieceOf(word: string, lexicon: Lexicon): Piece {
  const stem = lexicon.stem(own(lexicon.forms, word) ?? word)
  const as = (role: Piece['role'], value = 0): Piece => ({ word, stem, role, value })
  if (/^\d/.test(word)) return writtenNumber(word, stem, lexicon)
  if (lexicon.fillers.includes(word)) return as('filler')
  if (lexicon.joins.includes(word)) return as('join')
  if (lexicon.zeros.includes(word)) return as('zero')
  if (lexicon.months.includes(word)) return as('month', lexicon.months.indexOf(word) + 1)
  if (lexicon.days.includes(word)) return as('day')
  if (own(lexicon.currencies, word) !== undefined) return as('currency')
  const valued = [
    ['number', lexicon.numbers],
    ['scale', lexicon.scales],
    ['ordinal', lexicon.ordinals],
    ['times', lexicon.times],
  ] as const
  for (const [role, values] of valued) {
    const value = own(values, word)
    if (value !== undefined) return as(role, value)
  }
  return as('word')
}

/** 1,234.50 → 1234.50 · 21st → ordinal · 3/5/2024 → day · 5gb → a word. */
function writtenNumber(word: string, stem: string, lexicon: Lexicon): Piece {
  if (/^\d{4}-\d\d-\d\d$/.test(word) || /^([0-2]?\d|3[01])([/.-])([0-2]?\d|3[01])\2\d+$/.test(word))
    return { word, stem: word, role: 'day', value: 0 }
  const ordinal = /^(\d{1,2})(?:st|nd|rd|th|º|ª|o|a)$/.exec(word)
  if (ordinal) return { word, stem, role: 'ordinal', value: Number(ordinal[1]) }
  if (!/^[\d.,/-]+$/.test(word)) return { word, stem, role: 'word', value: 0 }
  const thousands = lexicon.decimal === '.' ? /,(?=\d{3}(?!\d))/g : /\.(?=\d{3}(?!\d))/g
  const plain = word
    .replace(thousands, '')
    .replace(lexicon.decimal, '#')
    .replace(/[^\d#]/g, '')
    .replace('#', '.')
  return { word: plain, stem: plain, role: 'digits', value: Number(plain) }
}

/** A table looked up with words from outside never answers for `constructor`. */
const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined
