import type { CallId } from '../../core/ids'
import type { CallSummary } from '../../core/record'
import type { CallQuery, PageKey } from './call-records'
import type { Trouble } from './outcome'

export interface FoundCalls {
  /** In the order asked for, fifty at most. */
  calls: CallSummary[]
  /** Where in each call: the turn, redacted as it is kept. */
  lines: Map<CallId, string>
  next?: PageKey
  /** Each in a sentence. */
  troubles: Pick<Trouble, 'sentence'>[]
  /** How many calls were asked, read or not. */
  searched: number
}

/** Looks for words in what was said. Meant for a worker: it reads and unpacks calls. */
export interface CallSearch {
  /** Gets ready, so that the first words need not wait: for the moment when somebody goes to type. */
  warm(): Promise<void>
  /** `typed`: words or parts of words, all of which a call must say, and "phrases". */
  find(typed: string, query: CallQuery, after?: PageKey): Promise<FoundCalls>
}
