import type { Lexicon } from '../lexicon'
import { type NumberRun, readGroup } from '../numbers'
import type { PlacedPiece } from '../tokens'

/** A word with fewer digits is a size, a model, a postcode. */
const MIXED = 5

/** Digits told in one go, however said: "four one, um, double one then one two" → 411112. */
export interface DigitRun {
  digits: string
  groups: readonly string[]
  /** A sum of money: "forty one pounds". */
  money: boolean
  /** Pieces before it and after it in the turn. */
  before: number
  after: number
  from: number
  to: number
}

export function digitRuns(pieces: readonly PlacedPiece[], lexicon: Lexicon): DigitRun[] {
  const runs: DigitRun[] = []
  for (let at = 0; at < pieces.length; ) {
    const run = runAt(pieces, at, lexicon)
    if (run) runs.push(run)
    at = run ? pieces.length - run.after : at + 1
  }
  return runs
}

function runAt(pieces: readonly PlacedPiece[], at: number, lexicon: Lexicon): DigitRun | undefined {
  const groups: string[] = []
  let end = at
  for (let i = at; i < pieces.length; ) {
    const group = readGroup(pieces, i, groups.length > 0) ?? mixedWord(pieces, i)
    if (group) {
      groups.push(group.digits.replace('.', ''))
      i = group.next
      end = i
    } else if (groups.length > 0 && lexicon.separators.includes(pieces[i]?.word ?? '')) i++
    else break
  }
  const [first, last] = [pieces[at], pieces[end - 1]]
  if (!first || !last || groups.length === 0) return undefined
  const money = pieces[end]?.role === 'currency' || /^[£$€]$/.test(pieces[at - 1]?.word ?? '')
  return {
    digits: groups.join(''),
    groups,
    money,
    before: at,
    after: pieces.length - end,
    from: first.from,
    to: last.to,
  }
}

/** A number with letters in it: "AB12345678", an IBAN with a slip. */
function mixedWord(pieces: readonly PlacedPiece[], at: number): NumberRun | undefined {
  const digits = pieces[at]?.role === 'word' ? (pieces[at]?.word.replace(/\D/g, '') ?? '') : ''
  return digits.length >= MIXED ? { digits, next: at + 1 } : undefined
}

/** "In 2019, 2020 and 2021": years, not an account. */
export const areYears = (groups: readonly string[]): boolean =>
  groups.every((group) => /^(?:19|20)\d\d$/.test(group) || /^(?:19|20)$/.test(group))
