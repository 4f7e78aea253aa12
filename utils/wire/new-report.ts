import type { CallId, EventId } from '../core/ids'
import type { Report, ReportBody } from './topics'

/** The id is made where the thing was seen, once: a report sent twice is kept once. */
export const newReport = (body: ReportBody, callId: CallId | undefined): Report => ({
  id: newId() as EventId,
  at: Date.now(),
  callId,
  ...body,
})

/** `crypto.randomUUID` is not there on http pages. */
const newId = (): string => crypto.getRandomValues(new Uint32Array(4)).reduce((id, n) => id + n.toString(36), '')
