import type { CallId } from '../../core/ids'
import type { Millis } from '../../core/time'
import type { OpenedCall } from '../ports/call-records'
import type { Trouble } from '../ports/outcome'
import { openBody } from './body'
import type { Opener } from './database'
import { setBodyAside, setRecordsAside } from './records-aside'
import { openSummary } from './summaries'

export async function openCall(open: Opener, id: CallId, at: Millis): Promise<OpenedCall> {
  const tx = (await open()).transaction(['summaries', 'bodies'])
  const [record, body] = await Promise.all([tx.objectStore('summaries').get(id), tx.objectStore('bodies').get(id)])
  if (record === undefined) return { outcome: 'not-here' }
  const summary = openSummary(record, id)
  if (summary.is !== 'read') {
    await setRecordsAside(open, [{ id, raw: record, trouble: summary }], at)
    return { outcome: 'unreadable', trouble: summary }
  }
  const lines = body === undefined ? missing(id) : await openBody(body, id)
  if (lines.is === 'corrupt' && body !== undefined) await setBodyAside(open, id, body, lines, at)
  const opened = { outcome: 'open' as const, summary: summary.value }
  return lines.is === 'read'
    ? { ...opened, events: lines.events, troubles: lines.bad.map(({ trouble }) => trouble) }
    : { ...opened, events: [], troubles: [lines] }
}

const missing = (id: CallId): Trouble => ({
  is: 'corrupt',
  sentence: `The lines of call ${id} are not here any more: they could not be read and were set aside.`,
})
