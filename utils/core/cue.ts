import type { CueId, RuleId } from './ids'
import type { Millis } from './time'

export type CueFeedback = 'helped' | 'wrong' | 'late'

/** One line to say or do, and its why. `critical` may show while the caller speaks; the rest waits for a pause. */
export interface Cue {
  id: CueId
  rule: RuleId
  ruleVersion: number
  text: string
  why: string
  /** Higher first, 0–1000 as the field's rule builders have it. */
  priority: number
  shownAt: Millis
  expiresAt: Millis
  /** The words that made it appear, redacted. */
  words: string
}
