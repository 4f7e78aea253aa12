import type { PlacedPiece } from '../tokens'
import type { PrivateSpan } from './spans'
import type { RedactTerms } from './terms'

const WRITTEN = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
/** Of the part before the "at": first name, joint, last name, a number. */
const LOCAL_WORDS = 5
/** "g mail dot com": words of one part of a domain. */
const DOMAIN_WORDS = 3

export const findWrittenEmails = (text: string): PrivateSpan[] =>
  [...text.matchAll(WRITTEN)].map((m) => ({ kind: 'e-mail', from: m.index, to: m.index + m[0].length }))

/** "j dot smith at example dot co dot uk", "ana guion bajo ruiz arroba correo punto es". */
export function findSpokenEmails(pieces: readonly PlacedPiece[], terms: RedactTerms): PrivateSpan[] {
  const found: PrivateSpan[] = []
  for (let at = 1; at < pieces.length; at++) {
    if (!terms.at.includes(pieces[at]?.word ?? '')) continue
    const end = domainEnd(pieces, at + 1, terms)
    const start = localStart(pieces, at, terms)
    if (end === undefined || start === at) continue
    found.push({ kind: 'e-mail', from: (pieces[start] as PlacedPiece).from, to: (pieces[end] as PlacedPiece).to })
  }
  return found
}

function domainEnd(pieces: readonly PlacedPiece[], at: number, terms: RedactTerms): number | undefined {
  let end: number | undefined
  for (let i = at + 1; i <= (end ?? at) + DOMAIN_WORDS && i + 1 < pieces.length; i++)
    if (terms.dot.includes(pieces[i]?.word ?? '') && /^\p{L}{2,}$/u.test(pieces[i + 1]?.word ?? '')) end = i + 1
  return end
}

function localStart(pieces: readonly PlacedPiece[], at: number, terms: RedactTerms): number {
  let start = at
  while (start > 0 && at - start < LOCAL_WORDS && !terms.before.includes(pieces[start - 1]?.word ?? '')) start--
  return start
}
