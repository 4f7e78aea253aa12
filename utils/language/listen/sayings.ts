import type { Act, Sureness } from '../../core/heard'
import type { Reason } from '../../core/reason'

/**
 * Words whose meaning lies in what was said before: "close that one out" is leaving after "my savings account",
 * "no thanks" is a declined offer after an offer. The listener's memory turns them into acts.
 */
export type Cue =
  // the caller's
  | 'close-it'
  | 'drop-it'
  | 'close-something'
  | 'lost-verb'
  | 'wants-to-cancel'
  | 'had-enough'
  | 'no-need'
  | 'wants-out'
  | 'insists'
  | 'is-firm'
  | 'declines-offers'
  | 'gives-no-reason'
  | 'demands-it'
  | 'yes'
  | 'okay'
  | 'no'
  | 'turns-down'
  | 'negates'
  | 'takes-it'
  | 'about-service'
  | 'about-thing'
  // the agent's
  | 'echoes-leaving'
  | 'ends-service'
  | 'asks-leaving'
  | 'spoke-of-service'
  | 'own-business'

/** `weighs`: a sign, in one sentence, for or against the agent giving back what was told; `turn`: the same for all of the turn (giving-back.ts). */
export type Says = Act | { cue: Cue } | { weighs: number; turn?: number } | SpeaksOf
/** Words that prove no reason by themselves; enough of them together tell what a caller's story is about. */
export interface SpeaksOf {
  speaksOf: Reason
  worth: number
}

/** Where in its sentence a phrase must stand; politeness ("please", "oh", "well") around it does not count; `asked` = in a question. */
export type Place = 'whole' | 'first' | 'last' | 'asked'

/** One meaning and the ways people say it. Phrases are those of prompt rules. */
export interface Saying {
  says: Says
  /** `sure` unless told otherwise. */
  sure?: Sureness
  where?: Place
  phrases: readonly string[]
  /** Phrases that take the meaning away wherever they overlap it: "not cancel my plan". */
  unless?: readonly string[]
  /**
   * The same, but the nearer noun is the one meant: in "close my account and stop the transfer" the phrase for a
   * transfer begins at the same word and reaches further, so it takes nothing away.
   */
  nearer?: readonly string[]
}

/** All a listener knows of one language. A further language is one more of these. */
export interface Tongue {
  lists: Readonly<Record<string, readonly string[]>>
  caller: readonly Saying[]
  agent: readonly Saying[]
  /** Words that do not count when a phrase has to be a whole sentence, or its beginning or end. */
  polite: readonly string[]
  /** Words too common to tell what a sentence is about. */
  small: readonly string[]
}

export const SILENT: Tongue = { lists: {}, caller: [], agent: [], polite: [], small: [] }
