import type { CallEvent } from '../../core/event'
import type { CallId } from '../../core/ids'
import type { CallSummary } from '../../core/record'
import type { Kept, Trouble } from './outcome'

export interface LogLines {
  callId: CallId
  events: readonly CallEvent[]
}

interface ReadLog {
  /** In the order of their arrival, each once. */
  events: CallEvent[]
  troubles: Trouble[]
}

/** The append-only log of calls: what it acknowledged is never lost and never doubled. */
export interface CallLog {
  /**
   * Resolves when the lines are in the database; lines waiting together are written in one transaction.
   * A line whose id is known already is acknowledged and not written again; lines of an erased call are dropped.
   */
  append(lines: readonly LogLines[]): Promise<Kept>
  read(callId: CallId): Promise<ReadLog>
  /** Calls with lines that are not in a record yet, oldest first: live ones, and those a dying worker left behind. */
  openCalls(): Promise<CallId[]>
  /**
   * Makes one record of the call's lines. Again after a late line, or after a kill in between: nothing doubles.
   * `scrub` goes over each line once more: at the end the desk knows facts it did not know when the line was written.
   */
  fold(callId: CallId, summary: CallSummary, scrub?: (event: CallEvent) => CallEvent): Promise<Kept>
}
