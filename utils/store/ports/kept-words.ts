import type { Millis } from '../../core/time'
import type { Kept } from './outcome'

/** The redacted words of finished calls: how many there are, and their end. */
export interface KeptWords {
  /** Calls that still have words: what any figure measured on past calls rests on (DESIGN §5). */
  count(): Promise<number>
  /** Empties the words of unflagged calls that began before; what happened in the call stays. */
  forgetBefore(began: Millis): Promise<Kept & { forgotten: number }>
}
