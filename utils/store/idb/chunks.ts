import type { CallEvent } from '../../core/event'
import type { CallId } from '../../core/ids'
import type { LogLines } from '../ports/call-log'
import { chunkDocument } from '../schema/documents'
import type { Opener } from './database'
import { isErased } from './stubs'
import { type Writing, writing } from './transaction'

/** One chunk per call and commit. What ends a call waits for the disk. */
export async function writeChunks(open: Opener, lines: readonly LogLines[]): Promise<void> {
  const durability = lines.some(({ events }) => events.some(endsCall)) ? 'strict' : 'relaxed'
  await writing(open, ['chunks', 'erased'], durability, async (tx) => {
    await Promise.all(lines.map((call) => writeChunk(tx, call)))
  })
}

async function writeChunk(tx: Writing, { callId, events }: LogLines): Promise<void> {
  if (await isErased(tx, callId)) return
  await tx.objectStore('chunks').add(chunkDocument.stamp({ call: callId, events: [...events] }))
}

const endsCall = (event: CallEvent) =>
  event.type === 'signal' && (event.signal.phase === 'ended' || event.signal.phase === 'transferred')

/** Calls with chunks, by their oldest one. */
export async function openCalls(open: Opener): Promise<CallId[]> {
  const found: { call: CallId; first: number }[] = []
  const index = (await open()).transaction('chunks').store.index('byCall')
  let cursor = await index.openKeyCursor(null, 'nextunique')
  while (cursor) {
    found.push({ call: cursor.key, first: cursor.primaryKey })
    cursor = await cursor.continue()
  }
  return found.sort((a, b) => a.first - b.first).map(({ call }) => call)
}
