import type { CallEvent } from '../../core/event'
import type { CallId, EventId } from '../../core/ids'
import type { Trouble } from '../ports/outcome'
import { chunkDocument } from '../schema/documents'
import { type OpenedEvents, openEvents } from '../schema/events'
import { openBody, revOf } from './body'
import type { Opener } from './database'

/** All that is stored of one call's log, wherever it lies. */
export interface CallLines {
  /** In the order of their arrival, each once. */
  events: CallEvent[]
  troubles: Trouble[]
  /** What could not be read, as it was found. */
  bad: { raw: unknown; trouble: Trouble }[]
  chunkKeys: number[]
  /** 0 = there is no body yet. */
  bodyRev: number
}

export async function readLines(open: Opener, callId: CallId): Promise<CallLines> {
  const tx = (await open()).transaction(['chunks', 'bodies'])
  const byCall = tx.objectStore('chunks').index('byCall')
  const [keys, chunks, rawBody] = await Promise.all([
    byCall.getAllKeys(callId),
    byCall.getAll(callId),
    tx.objectStore('bodies').get(callId),
    tx.done,
  ])
  const lines: CallLines = { events: [], troubles: [], bad: [], chunkKeys: keys, bodyRev: revOf(rawBody) }
  if (rawBody !== undefined) add(lines, await openBody(rawBody, callId), rawBody)
  chunks.forEach((chunk, i) => {
    add(lines, openChunk(chunk, `part ${keys[i]} of the log of call ${callId}`), chunk)
  })
  return { ...lines, events: eachOnce(lines.events) }
}

function openChunk(raw: unknown, where: string): ({ is: 'read' } & OpenedEvents) | Trouble {
  const opened = chunkDocument.open(raw, where)
  return opened.is === 'read' ? { is: 'read', ...openEvents(opened.value.events, where) } : opened
}

function add(lines: CallLines, opened: ({ is: 'read' } & OpenedEvents) | Trouble, raw: unknown): void {
  const bad = opened.is === 'read' ? opened.bad : opened.is === 'corrupt' ? [{ raw, trouble: opened }] : []
  lines.bad.push(...bad)
  lines.troubles.push(...(opened.is === 'newer' ? [opened] : bad.map(({ trouble }) => trouble)))
  if (opened.is === 'read') lines.events.push(...opened.events)
}

export function eachOnce(events: readonly CallEvent[], known: ReadonlySet<EventId> = new Set()): CallEvent[] {
  const seen = new Set(known)
  return events.filter(({ id }) => !seen.has(id) && seen.add(id))
}
