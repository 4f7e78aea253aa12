import { searchable, wantedOf } from '../../language/search/wanted'

/** A text in parts, those that were looked for marked. */
export interface MarkedPart {
  text: string
  found: boolean
}

export function markedIn(text: string, typed: string): MarkedPart[] {
  const looked = wantedOf(typed).flatMap((term) => term.split(' '))
  if (looked.length === 0) return [{ text, found: false }]
  const parts = text.split(/([\p{L}\p{M}\p{N}]+)/u).filter((part) => part !== '')
  return parts.map((part) => {
    const word = searchable(part).trim()
    return { text: part, found: word !== '' && looked.some((one) => word.includes(one)) }
  })
}
