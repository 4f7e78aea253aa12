import type { CallEvent } from '../../core/event'
import type { CallId } from '../../core/ids'
import { gunzipJson, gzipJson } from '../gzip'
import type { Trouble } from '../ports/outcome'
import { corrupt } from '../schema/document'
import { bodyDocument } from '../schema/documents'
import { type OpenedEvents, openEvents } from '../schema/events'
import type { StoredBody } from './tables'

export async function packBody(id: CallId, rev: number, events: readonly CallEvent[]): Promise<StoredBody> {
  return bodyDocument.stamp({ id, rev, gzip: await gzipJson(events) })
}

export async function openBody(raw: unknown, id: CallId): Promise<({ is: 'read' } & OpenedEvents) | Trouble> {
  const where = `the lines of call ${id}`
  const opened = bodyDocument.open(raw, where)
  if (opened.is !== 'read') return opened
  try {
    const lines = await gunzipJson(opened.value.gzip)
    return Array.isArray(lines)
      ? { is: 'read', ...openEvents(lines, where) }
      : corrupt(where, 'they are not a list of lines')
  } catch {
    return corrupt(where, 'the compressed part is damaged')
  }
}

/** Tells two writings of one body apart, readable or not. */
export const revOf = (raw: unknown): number =>
  typeof raw === 'object' && raw !== null && 'rev' in raw && typeof raw.rev === 'number' ? raw.rev : 0
