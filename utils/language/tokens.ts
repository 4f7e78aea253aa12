import type { Lexicon } from './lexicon'
import { readNumber } from './numbers'
import { type Piece, piecesOf } from './words'

/** Bits of `Token.kinds`, in phrases `{number}`, `{money}`, `{date}`, `{phone}`. */
export const KIND = { number: 1, money: 2, date: 4, phone: 8 } as const
export type KindName = keyof typeof KIND

/** One word of a turn in its one form; a number, price, date or spelled word is one token, however many words it took. */
export interface Token {
  word: string
  stem: string
  kinds: number
  /** Offsets in the text as given, so that what was heard can be shown in the speaker's own words. */
  from: number
  to: number
}

/** A piece and where it was written. */
export interface PlacedPiece extends Piece {
  from: number
  to: number
}

/** A date, a number, a word of any script with its apostrophes, a sign of money. */
const WORD =
  /\d{4}-\d\d-\d\d(?!\d)|\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d\d)(?!\d)|\d+(?:[.,]\d+)*(?![\p{L}\d])|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*|[€£$%]/uy

/** Text → tokens: fillers and immediate repeats gone, contractions in one form, numbers in digits. Never throws. */
export function tokenise(text: string, lexicon: Lexicon): Token[] {
  const pieces = split(text, lexicon)
  const tokens: Token[] = []
  for (let i = 0; i < pieces.length; ) {
    const piece = pieces[i] as PlacedPiece
    const special = piece.role === 'word' ? spelled(pieces, i) : folded(pieces, i, lexicon)
    const next = special?.next ?? i + 1
    const last = pieces[next - 1] as PlacedPiece
    tokens.push({
      word: special?.word ?? piece.word,
      stem: special?.word ?? piece.stem,
      kinds: special?.kinds ?? 0,
      from: piece.from,
      to: last.to,
    })
    dropRepeat(tokens)
    i = next
  }
  return tokens
}

/** Text → pieces, fillers dropped, nothing folded yet. */
export function split(text: string, lexicon: Lexicon): PlacedPiece[] {
  const heard: PlacedPiece[] = []
  const add = (raw: string, from: number) => {
    for (const { word, stem, role, value } of piecesOf(raw, lexicon))
      if (role !== 'filler') heard.push({ word, stem, role, value, from, to: from + raw.length })
  }
  if (!lexicon.spaced) {
    for (const part of new Intl.Segmenter(lexicon.language, { granularity: 'word' }).segment(text))
      if (part.isWordLike) add(part.segment, part.index)
    return heard
  }
  for (let at = 0; at < text.length; ) {
    const end = plainWordEnd(text, at)
    if (end > at) add(text.slice(at, end), at)
    WORD.lastIndex = at
    const other = end > at || isBlank(text, at) ? undefined : WORD.exec(text)?.[0]
    if (other) add(other, at)
    at = Math.max(end, at + (other?.length ?? 1))
  }
  return withoutApostrophe(heard, lexicon)
}

/** "ill cancel it" → i, will, cancel, it: many a recogniser writes no apostrophes. */
const withoutApostrophe = (pieces: readonly PlacedPiece[], lexicon: Lexicon): PlacedPiece[] =>
  pieces.flatMap((piece, i) => {
    const bare = Object.hasOwn(lexicon.bare, piece.word) ? lexicon.bare[piece.word] : undefined
    if (!bare?.before.includes(pieces[i + 1]?.word ?? '')) return [piece]
    return bare.means.split(' ').flatMap((word) => piecesOf(word, lexicon).map((said) => ({ ...piece, ...said })))
  })

/** Most words are letters from a to z; the expression, ten times slower, is for all others. `at` itself when it is one of those. */
function plainWordEnd(text: string, at: number): number {
  let end = at
  while (isPlainLetter(text.charCodeAt(end))) end++
  const after = text.charCodeAt(end)
  return after > 127 || (after >= 48 && after <= 57) || after === 39 ? at : end
}
/** a–z, A–Z. */
const isPlainLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122
const isBlank = (text: string, at: number): boolean => text.charCodeAt(at) === 32

interface Folded {
  word: string
  kinds: number
  next: number
}

/** Number, price or date that begins here. */
function folded(pieces: readonly PlacedPiece[], at: number, lexicon: Lexicon): Folded | undefined {
  const piece = pieces[at] as PlacedPiece
  if (piece.role === 'day') return { word: piece.word, kinds: KIND.date, next: at + 1 }
  const date = dated(pieces, at, lexicon)
  if (date) return date
  if (piece.role === 'currency' && /\W/.test(piece.word)) {
    const amount = readNumber(pieces, at + 1)
    return amount && money(piece, amount.digits, amount.next, lexicon)
  }
  const run = readNumber(pieces, at)
  if (!run) return undefined
  const unit = pieces[run.next]
  if (unit?.role === 'currency') {
    const minor = readNumber(pieces, run.next + 1)
    const pence = minor && /^\d\d?$/.test(minor.digits) && pieces[minor.next]?.role !== 'currency' ? minor : undefined
    const amount = pence ? `${run.digits}.${pence.digits.padStart(2, '0')}` : run.digits
    return money(unit, amount, pence?.next ?? run.next + 1, lexicon)
  }
  const lone = run.digits === '1' && piece.role === 'number'
  const kinds = lone ? 0 : run.digits.length >= 7 && !run.digits.includes('.') ? KIND.number | KIND.phone : KIND.number
  return { word: run.digits, kinds, next: run.next }
}

const money = (unit: Piece, amount: string, next: number, lexicon: Lexicon): Folded => ({
  word: `${lexicon.currencies[unit.word]}${amount}`,
  kinds: KIND.money,
  next,
})

/** "3rd of May", "May the 3rd", "tres de mayo", "June twelfth". */
function dated(pieces: readonly PlacedPiece[], at: number, lexicon: Lexicon): Folded | undefined {
  const piece = pieces[at] as PlacedPiece
  const date = (day: number, month: number, next: number): Folded => ({
    word: `${day}/${month}`,
    kinds: KIND.date,
    next,
  })
  if (piece.role === 'month') {
    const after = pieces[at + 1]?.word === 'the' ? at + 2 : at + 1
    const day = dayOfMonth(pieces, after)
    return day && date(day.value, piece.value, day.next)
  }
  const day = dayOfMonth(pieces, at)
  if (!day) return undefined
  const monthAt = lexicon.ofs.includes(pieces[day.next]?.word ?? '') ? day.next + 1 : day.next
  const month = pieces[monthAt]
  return month?.role === 'month' ? date(day.value, month.value, monthAt + 1) : undefined
}

function dayOfMonth(pieces: readonly PlacedPiece[], at: number): { value: number; next: number } | undefined {
  const piece = pieces[at]
  if (piece?.role === 'ordinal') return { value: piece.value, next: at + 1 }
  const next = pieces[at + 1]
  if (piece?.role === 'number' && next?.role === 'ordinal' && piece.value >= 20 && next.value < 10)
    return { value: piece.value + next.value, next: at + 2 }
  if (piece?.role !== 'number' && piece?.role !== 'digits') return undefined
  const run = readNumber(pieces, at)
  return run && /^(?:[1-9]|[12]\d|3[01])$/.test(run.digits) ? { value: Number(run.digits), next: run.next } : undefined
}

/** Three or more single letters in a row are a spelled word: "s m i t h" → smith. */
function spelled(pieces: readonly PlacedPiece[], at: number): Folded | undefined {
  let word = ''
  let next = at
  while (/^\p{L}$/u.test(pieces[next]?.word ?? '')) word += pieces[next++]?.word
  return word.length >= 3 ? { word, kinds: 0, next } : undefined
}

/** "I want I want to" → "I want to". Numbers stay: "one one two" is three digits. */
function dropRepeat(tokens: Token[]): void {
  for (let size = 1; size <= 3; size++) {
    const at = tokens.length - 2 * size
    if (at < 0) return
    let same = true
    for (let i = 0; same && i < size; i++) {
      const [a, b] = [tokens[at + i] as Token, tokens[at + size + i] as Token]
      same = a.word === b.word && a.kinds === 0 && !/\d/.test(a.word)
    }
    if (same) {
      tokens.length -= size
      return
    }
  }
}
