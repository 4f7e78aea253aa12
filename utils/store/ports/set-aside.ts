import type { CallId } from '../../core/ids'
import type { Millis } from '../../core/time'
import type { Kept } from './outcome'

export interface Aside {
  n: number
  at: Millis
  call?: CallId
  /** What it is, where it was, and what is wrong with it. */
  sentence: string
  /** As it was found. */
  raw: unknown
}

/** What could not be read, kept by itself so that the rest opens. */
export interface SetAside {
  /** Newest first. */
  list(): Promise<Aside[]>
  deleteBefore(moment: Millis): Promise<Kept & { deleted: number }>
}
