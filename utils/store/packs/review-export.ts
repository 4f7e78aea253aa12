import * as z from 'zod/mini'
import { REVIEW_FORMAT } from '../../core/review-file'
import type { WholeCall } from '../ports/call-records'
import { placeOf } from '../schema/document'
import { summarySchema } from '../schema/documents'
import { openEvents } from '../schema/events'

export type ReadReview =
  /** What could be read, and a sentence for each thing that could not. */
  { outcome: 'read'; calls: WholeCall[]; problems: string[] } | { outcome: 'refused'; sentence: string }

const envelope = z.object({ format: z.string(), calls: z.array(z.unknown()) })
const wholeCall = z.object({ summary: summarySchema, events: z._default(z.array(z.unknown()), []) })

/** Each call by itself: one that is damaged takes no other with it. */
export function readReviewExport(text: string): ReadReview {
  const parsed = z.safeParse(envelope, parseJson(text))
  if (!parsed.success) return refused('This file is not a review export: it has no format and no list of calls.')
  const { format, calls } = parsed.data
  if (format !== REVIEW_FORMAT)
    return refused(`This file is "${format.slice(0, 60)}"; a review export is "${REVIEW_FORMAT}".`)
  const read: Extract<ReadReview, { outcome: 'read' }> = { outcome: 'read', calls: [], problems: [] }
  calls.forEach((raw, i) => {
    const call = z.safeParse(wholeCall, raw)
    if (!call.success) {
      read.problems.push(`Call ${i + 1} of ${calls.length} is left out: ${placeOf(call.error)}.`)
      return
    }
    const { summary, events } = call.data
    const opened = openEvents(events, `call ${i + 1}`)
    read.calls.push({ summary, events: opened.events })
    if (opened.bad.length > 0) {
      read.problems.push(`Call ${i + 1} of ${calls.length} lacks ${opened.bad.length} of its ${events.length} lines.`)
    }
  })
  return read
}

const refused = (sentence: string): ReadReview => ({ outcome: 'refused', sentence })

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
