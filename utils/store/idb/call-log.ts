import type { CallEvent } from '../../core/event'
import type { CallId, EventId } from '../../core/ids'
import type { Millis } from '../../core/time'
import { groupCommit } from '../group-commit'
import { keeping } from '../keeping'
import type { CallLog, LogLines } from '../ports/call-log'
import type { Kept } from '../ports/outcome'
import { openCalls, writeChunks } from './chunks'
import type { Opener } from './database'
import { foldLines } from './fold-lines'
import { eachOnce, readLines } from './lines'

/** One per worker: the ids it remembers are a shortcut, the database is the truth. */
export function idbCallLog(open: Opener, now: () => Millis): CallLog {
  const known = new Map<CallId, Set<EventId>>()

  async function knownOf(callId: CallId): Promise<Set<EventId>> {
    const ids = known.get(callId) ?? new Set((await readLines(open, callId)).events.map(({ id }) => id))
    known.set(callId, ids)
    return ids
  }

  async function commit(group: readonly LogLines[]): Promise<Kept> {
    const fresh: LogLines[] = []
    for (const [callId, events] of byCall(group)) {
      const unwritten = eachOnce(events, await knownOf(callId))
      if (unwritten.length > 0) fresh.push({ callId, events: unwritten })
    }
    if (fresh.length > 0) await writeChunks(open, fresh)
    for (const { callId, events } of fresh) for (const { id } of events) known.get(callId)?.add(id)
    return { outcome: 'kept' }
  }

  return {
    append: groupCommit((group: (readonly LogLines[])[]) => keeping(() => commit(group.flat()))),
    read: async (callId) => {
      const { events, troubles } = await readLines(open, callId)
      return { events, troubles }
    },
    openCalls: () => openCalls(open),
    fold: async (callId, summary, scrub) => {
      const kept = await keeping(() => foldLines(open, callId, summary, now(), scrub))
      known.delete(callId)
      return kept
    },
  }
}

function byCall(group: readonly LogLines[]): Map<CallId, CallEvent[]> {
  const calls = new Map<CallId, CallEvent[]>()
  for (const { callId, events } of group) calls.set(callId, [...(calls.get(callId) ?? []), ...events])
  return calls
}
