import type { CallEvent } from '../../core/event'
import type { CallId } from '../../core/ids'
import type { CallSummary } from '../../core/record'
import { withoutWords } from '../../core/retention'
import type { Millis } from '../../core/time'
import type { Sign } from '../../language/search/sign'
import type { Kept } from '../ports/outcome'
import { putBody, signOfCall } from './bodies'
import { packBody, revOf } from './body'
import type { Opener } from './database'
import { type CallLines, readLines } from './lines'
import { putAside } from './set-aside'
import { isErased } from './stubs'
import { openSummary, putSummaries } from './summaries'
import type { StoredBody } from './tables'
import { type Writing, writing } from './transaction'

/**
 * Chunks, and the body there may be already, become one body and its summary; the chunks go in the same transaction.
 * Compressing cannot happen inside a transaction, so whoever was faster in between wins, and we read again.
 */
export async function foldLines(
  open: Opener,
  callId: CallId,
  summary: CallSummary,
  at: Millis,
  scrub: (event: CallEvent) => CallEvent = (event) => event,
): Promise<Kept> {
  for (;;) {
    const lines = await readLines(open, callId)
    const unreadable = lines.troubles.find(({ is }) => is === 'newer')
    if (unreadable) return { outcome: 'not-kept', sentence: unreadable.sentence }
    const events = (summary.words === 'kept' ? lines.events : lines.events.map(withoutWords)).map(scrub)
    const body = await packBody(callId, lines.bodyRev + 1, events)
    const sign = signOfCall(events)
    const ended = await writing(
      open,
      ['chunks', 'bodies', 'signs', 'summaries', 'counts', 'setAside', 'erased'],
      'strict',
      (tx) => replace(tx, lines, { body, sign }, summary, at),
    )
    if (ended !== 'overtaken') return ended
  }
}

async function replace(
  tx: Writing,
  lines: CallLines,
  { body, sign }: { body: StoredBody; sign: Sign },
  summary: CallSummary,
  at: Millis,
): Promise<Kept | 'overtaken'> {
  const { id } = body
  if (await isErased(tx, id)) return { outcome: 'erased' }
  if (revOf(await tx.objectStore('bodies').get(id)) !== lines.bodyRev) return 'overtaken'
  const before = openSummary(await tx.objectStore('summaries').get(id), id)
  if (before.is === 'newer') return { outcome: 'not-kept', sentence: before.sentence }
  // What a lead has seen stays seen when a late line comes in.
  const seen = before.is === 'read' ? before.value.seen : summary.seen
  const unreadable = lines.bad.map((bad) => ({ ...bad, call: id }))
  await Promise.all([
    ...lines.chunkKeys.map((key) => tx.objectStore('chunks').delete(key)),
    putAside(tx, unreadable, at),
    putBody(tx, body, summary, sign),
    putSummaries(tx, [{ ...summary, seen }]),
  ])
  return { outcome: 'kept' }
}
