import type { CallerField } from '../core/caller-field'
import { factsFrom } from '../language/facts/facts-from'
import type { LabelledText } from '../wire/topics'
import type { DeskTerms } from './ports'
import { readRingingPanel } from './ringing-panel'

export interface Told {
  field: CallerField
  value: string
  sure: boolean
}

/** Label–value pairs of a record on screen. Whether they are this caller's is decided later, for all of them together. */
export const factsOnScreen = (pairs: readonly LabelledText[], { accountPattern }: DeskTerms): Told[] =>
  factsFrom(pairs, { accountPattern })

/** Known places beside the call's controls show who is on the line. */
export const factsOfPhone = (pairs: readonly LabelledText[], terms: DeskTerms): Told[] =>
  factsFrom(
    pairs
      .filter(({ label }) => label.startsWith('caller:'))
      .map(({ label, text }) => ({ label: label.replace('caller:', 'known:'), text })),
    terms,
  )

/** The ringing panel speaks of nobody but the caller. */
export function factsOfPanel(text: string, terms: DeskTerms): Told[] {
  const { number, name, pairs } = readRingingPanel(text, terms.phones)
  const told: Told[] = []
  if (number) told.push({ field: 'phone', value: number, sure: true })
  if (name) told.push({ field: 'name', value: name, sure: true })
  const labelled = factsOnScreen(pairs, terms).filter(({ field }) => !told.some((t) => t.field === field))
  return [...told, ...labelled.map((fact) => ({ ...fact, sure: true }))]
}

/** What the agent types into a search field may be the caller's number or account: a guess, until something agrees with it. */
export function factTyped(text: string, { phones, accountPattern }: DeskTerms): Told[] {
  const typed = text.trim()
  if (phones.isPhone(typed)) return [{ field: 'phone', value: typed, sure: false }]
  return factsFrom([{ label: 'account', text: typed }], { accountPattern }).map((fact) => ({ ...fact, sure: false }))
}
