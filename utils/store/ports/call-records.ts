import type { CallEvent } from '../../core/event'
import type { FlagName } from '../../core/flag'
import type { CallId, RuleId } from '../../core/ids'
import type { Order } from '../../core/queue-filter'
import type { Reason } from '../../core/reason'
import type { CallSummary } from '../../core/record'
import type { Millis } from '../../core/time'
import type { Outcome } from '../../core/wrapup'
import type { Kept, Trouble } from './outcome'

export interface CallQuery {
  flag?: FlagName | 'any' | 'good' | 'bad'
  reason?: Reason
  outcome?: Outcome
  seen?: CallSummary['seen']
  words?: 'kept'
  rule?: RuleId
  queue?: string
  quiet?: 'quiet'
  /** Absent = newest first. */
  order?: Order
  /** Began at or after. */
  since?: Millis
  /** Began before. */
  before?: Millis
}

/** Where a page ended; the next one begins behind it. `at`: when the call began, or how long it was if that is the order. */
export type PageKey = readonly [at: Millis, id: CallId]

interface CallPage {
  /** In the order asked for, fifty at most. */
  calls: CallSummary[]
  /** Absent on the last page. */
  next?: PageKey
  troubles: Trouble[]
}

/** Every list a call can stand in. The numbers beside them are kept, not counted. */
export type ListName =
  | 'all'
  | 'seen'
  | 'unseen'
  | 'words'
  | 'words:unflagged'
  | 'flag:any'
  | 'flag:good'
  | 'flag:bad'
  | `flag:${FlagName}`
  | `reason:${Reason}`
  | `outcome:${Outcome}`
  | `rule:${RuleId}`
  | `queue:${string}`
  | 'quiet'
export type Counts = Partial<Record<ListName, number>>

export interface WholeCall {
  summary: CallSummary
  events: CallEvent[]
}
export type OpenedCall =
  | ({ outcome: 'open'; troubles: Trouble[] } & WholeCall)
  | { outcome: 'not-here' }
  | { outcome: 'unreadable'; trouble: Trouble }

export interface Taken {
  taken: CallId[]
  /** Here already: a file imported twice is imported once. */
  known: CallId[]
  /** Erased in this browser, or of a caller who was erased after the call. */
  erased: CallId[]
}

/** The finished calls. */
export interface CallRecords {
  page(query: CallQuery, after?: PageKey): Promise<CallPage>
  counts(): Promise<Counts>
  open(callId: CallId): Promise<OpenedCall>
  setSeen(callIds: readonly CallId[], seen: CallSummary['seen']): Promise<Kept>
  /**
   * Whole calls from elsewhere: a file, or the made-up month of the demo. `replaced`: a fuller copy than the one here
   * takes its place and counts as taken.
   */
  take(calls: readonly WholeCall[], known?: 'stays' | 'replaced'): Promise<Kept & Taken>
  /** Whole: summary, events and words. */
  deleteBefore(began: Millis): Promise<Kept & { deleted: number }>
}
