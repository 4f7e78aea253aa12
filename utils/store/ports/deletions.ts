import type { Millis } from '../../core/time'
import type { Kept } from './outcome'

/** How much was deleted, when and why; nothing of what it said. */
export interface Deletion {
  at: Millis
  why: 'retention' | 'erasure'
  records: number
  words: number
  people: number
  /** Absent in what was written before there were papers. */
  papers?: number
  setAside: number
}

/** The log that shows that deleting happens: short, newest first. */
export interface Deletions {
  note(deletion: Deletion): Promise<Kept>
  list(): Promise<Deletion[]>
  /** When retention last ran, by the clock of that day. */
  lastRun(): Promise<Millis | undefined>
  ran(at: Millis): Promise<Kept>
}
