import { readGroup } from '../numbers'
import type { PlacedPiece } from '../tokens'
import { isIban } from './checks'
import type { PrivateSpan } from './spans'

const LONGEST = 34

/** IBANs written, grouped or spelled: letters and digits are put together from each place on until they check out. */
export function findIbans(pieces: readonly PlacedPiece[]): PrivateSpan[] {
  const found: PrivateSpan[] = []
  for (let at = 0; at < pieces.length; at++) {
    const first = pieces[at] as PlacedPiece
    if (!/^[a-z]{1,2}(?:\d|$)/.test(first.word)) continue
    let text = ''
    let end: PlacedPiece | undefined
    for (let i = at; i < pieces.length && text.length < LONGEST; ) {
      const group = readGroup(pieces, i, true)
      const piece = pieces[i] as PlacedPiece
      if (!group && !/^(?:[a-z]{1,4}|(?=.*\d)[a-z0-9]+)$/.test(piece.word)) break
      text += group ? group.digits : piece.word
      i = group ? group.next : i + 1
      if (isIban(text)) end = pieces[i - 1]
    }
    if (end) found.push({ kind: 'iban', from: first.from, to: end.to })
  }
  return found
}
