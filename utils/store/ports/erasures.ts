import type { CallId } from '../../core/ids'
import type { Kept } from './outcome'

/** What a caller's wish to be forgotten removes. */
export interface ToErase {
  calls: CallId[]
  people: number
  /** Reviews, practice and suggestions of these calls. */
  papers: number
  setAside: number
  /** Still going on, so not erased: again when it is over. */
  live: CallId[]
}

/** Forgets a caller everywhere in this browser, found by the keyed hash of any fact that tells one person from another. */
export interface Erasures {
  /** Shown before anything is removed. */
  find(callerHash: string): Promise<ToErase>
  /** Leaves a stub per call and one for the caller, so that no old copy comes back in. A later call is a new matter. */
  erase(callerHash: string): Promise<Kept & ToErase>
  /** Of somebody who was forgotten at the desk that gave these calls. Leaves a stub for each, known here or not. */
  eraseCalls(calls: readonly CallId[]): Promise<Kept & ToErase>
  /** The calls of whom a stub is left. */
  erasedCalls(): Promise<CallId[]>
}
