import type { CallId } from '../../core/ids'
import type { Millis } from '../../core/time'
import type { Sign } from '../../language/search/sign'
import { keeping } from '../keeping'
import { putSign, signOfCall } from './bodies'
import { openBody, revOf } from './body'
import type { Opener } from './database'
import { openSummary } from './summaries'
import { writing } from './transaction'

export interface Signed {
  call: CallId
  at: Millis
  lasted: Millis
  bits: Sign
}

/** Reads these calls and makes their signs. */
export async function signCalls(
  open: Opener,
  ids: readonly CallId[],
): Promise<{ is: 'kept' } | { is: 'not-kept'; signs: Signed[] }> {
  const tx = (await open()).transaction(['bodies', 'summaries'])
  const stored = await Promise.all(
    ids.map(async (id) => ({
      id,
      body: await tx.objectStore('bodies').get(id),
      record: await tx.objectStore('summaries').get(id),
    })),
  )
  const made = await Promise.all(
    stored.map(async ({ id, body, record }) => {
      const lines = await openBody(body, id)
      const summary = openSummary(record, id)
      // What cannot be read holds no words: it is set aside when it is opened.
      const placed = summary.is === 'read' ? summary.value : { id, startedAt: 0, duration: 0 }
      return { placed, rev: revOf(body), bits: signOfCall(lines.is === 'read' ? lines.events : []) }
    }),
  )
  const kept = await keeping(() =>
    writing(open, ['bodies', 'signs'], 'relaxed', async (tx) => {
      for (const { placed, rev, bits } of made) {
        const now = await tx.objectStore('bodies').get(placed.id)
        // Written anew meanwhile, it has its sign; deleted, it needs none.
        if (now !== undefined && revOf(now) === rev) await putSign(tx, placed, bits)
      }
      return { outcome: 'kept' as const }
    }),
  )
  if (kept.outcome === 'kept') return { is: 'kept' }
  const signs = made.map(({ placed: { id, startedAt, duration }, bits }) => ({
    call: id,
    at: startedAt,
    lasted: duration,
    bits,
  }))
  return { is: 'not-kept', signs }
}
