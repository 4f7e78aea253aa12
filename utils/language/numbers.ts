import type { Piece } from './words'

export interface NumberRun {
  /** All digits as one string: 41 · 2025 ("twenty twenty five") · 9.99 · 07700900123. */
  digits: string
  /** Index after the last piece that belongs to it. */
  next: number
}

/**
 * The number that begins at `at`, however it is said: written or spoken, in groups, with "oh", "double" and "and".
 * Groups that do not add up ("twenty | twenty five", "four | one") are put side by side, as a listener writes them down.
 */
export function readNumber(pieces: readonly Piece[], at: number): NumberRun | undefined {
  let digits = ''
  let next = at
  for (;;) {
    const group = readGroup(pieces, next, digits !== '')
    if (!group || (digits !== '' && (group.digits.includes('.') || digits.includes('.')))) break
    digits += group.digits
    next = group.next
  }
  return digits === '' ? undefined : { digits, next }
}

/** One group of it: a written number, one cardinal, "oh", "double four". `inside`: digits were read just before. */
export function readGroup(pieces: readonly Piece[], at: number, inside: boolean): NumberRun | undefined {
  const piece = pieces[at]
  switch (piece?.role) {
    case 'digits':
      return scaled(pieces, piece, at)
    case 'zero':
      return inside || isDigit(pieces[at + 1], pieces[at + 2]) ? { digits: '0', next: at + 1 } : undefined
    case 'times': {
      const digit = pieces[at + 1]
      return digit && isDigit(digit) ? { digits: digitOf(digit).repeat(piece.value), next: at + 2 } : undefined
    }
    case 'number':
    case 'scale':
      return readCardinal(pieces, at)
    default:
      return undefined
  }
}

/** "5 thousand", "1.2 million". */
function scaled(pieces: readonly Piece[], piece: Piece, at: number): NumberRun {
  const scale = pieces[at + 1]
  if (scale?.role !== 'scale' || piece.word.length > 6) return { digits: piece.word, next: at + 1 }
  return { digits: String(Math.round(piece.value * scale.value)), next: at + 2 }
}

/** One cardinal number: each word must be smaller than the place the words before it left open. */
function readCardinal(pieces: readonly Piece[], at: number): NumberRun | undefined {
  let total = 0
  let part = 0
  let open = Number.POSITIVE_INFINITY
  let next = at
  for (let i = at; ; i++) {
    const piece = pieces[i]
    if (piece?.role === 'number' && (i === at || (piece.value > 0 && piece.value < open))) {
      part += piece.value
      open = placeLeft(piece.value)
      next = i + 1
    } else if (
      piece?.role === 'scale' &&
      (i === at || (part > 0 && piece.value > part) || open === piece.value * 1000)
    ) {
      part = Math.max(part, 1) * piece.value
      open = piece.value
      next = i + 1
      if (piece.value >= 1000) {
        total += part
        part = 0
      }
    } else if (piece?.role !== 'join' || i === at || pieces[i + 1]?.role !== 'number') break
  }
  return { digits: String(total + part), next }
}

/** 40 leaves the ones open, 200 the tens and ones, 13 nothing. */
function placeLeft(value: number): number {
  if (value >= 100) return 100
  return value >= 20 && value % 10 === 0 ? 10 : 0
}

const isDigit = (...pieces: (Piece | undefined)[]): boolean =>
  pieces.every((p) => p && (p.role === 'zero' || ((p.role === 'number' || p.role === 'digits') && p.value < 10)))
const digitOf = (piece: Piece): string => String(piece.value)
