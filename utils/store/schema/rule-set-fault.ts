import type { PhraseFaultName } from '../../language/phrase'

export type RuleFaultName =
  | 'not-json'
  | 'not-a-rule-set'
  | 'newer-format'
  | 'too-deep'
  | 'missing'
  | 'other-type'
  | 'other-value'
  | 'no-text'
  | 'too-small'
  | 'too-large'
  | 'too-long'
  | 'id-form'
  | 'name-form'
  | 'list-name-form'
  | 'language-form'
  | 'too-many-lists'
  | 'nothing-named'
  | 'shape'
  | 'unknown-key'
  | 'same-id'
  | 'too-many-phrases'
  | 'slot'
  | 'slot-without-field'
  | 'no-release'
  | 'releases-of-the-law'
  | 'guard-on-a-reason-not-ours-to-mend'
  | 'dearer-offer'
  | 'not-cheapest-first'
  | 'offer-for-a-released-reason'
  | 'same-reason'
  | 'file-too-large'
  | 'share'
  | 'no-answer'
  | 'answered'
  | `phrase-${PhraseFaultName}`

/** What keeps a rule set from being used, with its particulars and its place. Told in the words of the page that shows it. */
export interface RuleFault {
  name: RuleFaultName
  /** `rules[3].when.all[0].said[2]`. */
  place: string
  /** What the sentence names: a value, a limit, another place. */
  of: readonly string[]
  /** Inside a phrase: what to underline. */
  phrase?: { text: string; from: number; to: number }
}

/** Checks of the shape that name their fault themselves. */
const FORMS: readonly string[] = [
  'id-form',
  'name-form',
  'list-name-form',
  'language-form',
  'too-many-lists',
  'nothing-named',
] satisfies RuleFaultName[]
export const isForm = (name: string): name is RuleFaultName => FORMS.includes(name)

/** "at rules[0].say: no-text": the first of them, for a log; a page tells it in its own words. */
export const codeOf = ([fault]: readonly RuleFault[]): string =>
  fault ? `${fault.place ? `at ${fault.place}: ` : ''}${fault.name}` : ''

export type Path = readonly PropertyKey[]

/** A set may hold five million letters where a name belongs; what is told of it is read by a person. */
export const short = (text: string): string => text.slice(0, 300)

export const placeAt = (path: Path): string =>
  path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`)).join('')
