import type { CallEvent } from './event'
import type { CallSummary } from './record'
import type { Millis } from './time'

export const REVIEW_FORMAT = 'earshot-review/1'

/** Finished calls as a file: redacted, as they are kept. A list of calls carries their summaries alone. */
export interface ReviewFile {
  format: typeof REVIEW_FORMAT
  exportedAt: Millis
  calls: readonly { summary: CallSummary; events?: readonly CallEvent[] }[]
}

export const reviewFile = (calls: ReviewFile['calls'], exportedAt: Millis): ReviewFile => ({
  format: REVIEW_FORMAT,
  exportedAt,
  calls,
})
