import type { RuleId } from '../ids'
import type { Sheet } from './paper'

/** What an agent's mark, or an agent's own words, teach about the rules. */
export type SuggestionIs =
  | 'cue-wrong'
  | 'cue-helped'
  | 'cue-late'
  /** Heard as a wish to leave, and was none. */
  | 'not-leaving'
  /** A wish to leave that nobody heard but the agent. */
  | 'missed'
  | 'wording-worked'
  | 'cue-proposed'

export interface Suggestion extends Sheet {
  kind: 'suggestion'
  is: SuggestionIs
  /** To be credited by; empty on marks, which need no name. */
  by: string
  rule?: RuleId
  ruleVersion?: number
  /** The cue as it was shown. */
  cue?: string
  /** What was said when it showed; redacted. */
  words: string
  /** The wording that worked, or the line that is proposed. */
  say: string
  /** Why it would help, in the agent's words. */
  comment: string
}

/** What became of it. Goes to every desk; only the one that wrote the suggestion knows whose it answers. */
export interface SuggestionAnswer extends Sheet {
  kind: 'suggestion-answer'
  is: 'taken' | 'noted' | 'not-taken'
  text: string
  by: string
}

/** Marks are made in a moment; these were thought about, and want an answer. */
export const wantsAnswer = ({ is }: Suggestion): boolean => is === 'wording-worked' || is === 'cue-proposed'
