import type { PhraseFaultName } from '../../language/phrase'

export type RuleFaultName =
  | 'not-json'
  | 'not-a-rule-set'
  | 'newer-format'
  | 'shape'
  | 'unknown-key'
  | 'same-id'
  | 'too-many-phrases'
  | 'slot'
  | 'no-release'
  | 'releases-of-the-law'
  | 'guard-on-a-reason-not-ours-to-mend'
  | 'dearer-offer'
  | 'not-cheapest-first'
  | 'offer-for-a-released-reason'
  | 'same-reason'
  | `phrase-${PhraseFaultName}`

/** What keeps a rule set from being used, where it stands, in a sentence for the person who wrote it. */
export interface RuleFault {
  name: RuleFaultName
  /** `rules[3].when.all[0].said[2]`. */
  place: string
  sentence: string
  /** Inside a phrase: what to underline. */
  phrase?: { text: string; from: number; to: number }
}

export type Path = readonly PropertyKey[]

/** A set may hold five million letters where a name belongs; what is told of it is read by a person. */
export const short = (text: string): string => text.slice(0, 300)

export const placeAt = (path: Path): string =>
  path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`)).join('')
