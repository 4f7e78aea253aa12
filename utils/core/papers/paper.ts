import type { CallId } from '../ids'
import type { Millis } from '../time'
import type { Practice } from './practice'
import type { Review, ReviewAnswer } from './review'
import type { Suggestion, SuggestionAnswer } from './suggestion'
import type { Tally } from './tally'

/** Who hands something over: a name for people, and the desk it comes from. */
export interface Sender {
  /** As others see it; may be empty. */
  name: string
  /** A pseudonym of one browser: two people of one name stay two. */
  desk: string
}

/** What every paper carries. One writer each, so the latest writing is the right one, whatever way it came and how often. */
export interface Sheet {
  id: string
  rev: number
  at: Millis
  /** When that call's caller is forgotten, the paper goes with it. */
  call?: CallId
}

/** That a call was given to a lead: by whom, and how much of it. */
export interface Given extends Sheet {
  kind: 'given'
  call: CallId
  by: Sender
  words: 'needed' | 'whole'
}

/** What people hand each other beside calls. */
export type Paper = Given | Review | ReviewAnswer | Practice | Suggestion | SuggestionAnswer | Tally
export type PaperKind = Paper['kind']
export type PaperOf<Kind extends PaperKind> = Extract<Paper, { kind: Kind }>

/** Of two writings of one paper. The same one again changes nothing. */
export const isLater = (one: Paper, than: Paper | undefined): boolean => than === undefined || one.rev > than.rev

export const ofKind = <Kind extends PaperKind>(papers: readonly Paper[], kind: Kind): PaperOf<Kind>[] =>
  papers.filter((paper): paper is PaperOf<Kind> => paper.kind === kind)
