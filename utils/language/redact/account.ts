import { lexiconOf } from '../lexicon'
import { readGroup } from '../numbers'
import { type PlacedPiece, split } from '../tokens'
import { beginsWithCard } from './checks'

/** Without a company's own pattern: long enough to be an account, too short to be a card. */
const USUAL = /(?<!\d)\d{6,12}(?!\d)/g

/**
 * Account numbers in what a caller says, lifted before redaction so that nobody asks twice. `pattern`: `9` a digit, `A` a
 * letter, signs between them as written ("AA-999999"); the answer carries no signs: "ab471209".
 */
export function liftAccountNumbers(text: string, pattern?: string, language = 'en'): string[] {
  const wanted = pattern === undefined ? USUAL : fromPattern(pattern)
  return strings(split(text, lexiconOf(language)))
    .filter((told) => !beginsWithCard(told))
    .flatMap((told) => told.match(wanted) ?? [])
}

function fromPattern(pattern: string): RegExp {
  const signs = [...pattern].map((sign) => (sign === '9' ? '\\d' : sign === 'A' ? '[a-z]' : '')).join('')
  return new RegExp(`(?<!\\d)${signs}(?!\\d)`, 'g')
}

/** Letters and digits told one after the other, put together: "a b four four" → ab44. */
function strings(pieces: readonly PlacedPiece[]): string[] {
  const told: string[] = []
  let open = false
  for (let i = 0; i < pieces.length; ) {
    const group = readGroup(pieces, i, open)
    const piece = pieces[i] as PlacedPiece
    const part =
      group?.digits.replace('.', '') ?? (/^(?:[a-z]{1,2}|(?=.*\d)[a-z0-9]+)$/.test(piece.word) ? piece.word : undefined)
    if (part !== undefined) told.push(open ? (told.pop() ?? '') + part : part)
    open = part !== undefined
    i = group?.next ?? i + 1
  }
  return told
}
