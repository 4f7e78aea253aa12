import type { CallEvent } from '../../core/event'
import type { CallId } from '../../core/ids'
import type { CallSummary } from '../../core/record'
import { saidIn } from '../../core/said'
import { type Sign, signOf } from '../../language/search/sign'
import { searchable } from '../../language/search/wanted'
import type { StoredBody } from './tables'
import type { Writing } from './transaction'

export const signOfCall = (events: readonly CallEvent[]): Sign => signOf(saidIn(events).map(searchable).join(''))

/** A call's lines and the sign by which they are searched: one never without the other. */
export async function putBody(tx: Writing, body: StoredBody, summary: CallSummary, sign: Sign): Promise<void> {
  await Promise.all([tx.objectStore('bodies').put(body), putSign(tx, summary, sign)])
}

export async function deleteBody(tx: Writing, call: CallId): Promise<void> {
  await Promise.all([tx.objectStore('bodies').delete(call), deleteSign(tx, call)])
}

/** By which a found call takes its place among the others. */
type Placed = Pick<CallSummary, 'id' | 'startedAt' | 'duration'>

/** Every writing has a new number: whoever remembers signs asks for those after the last number they know. */
export async function putSign(tx: Writing, { id, startedAt, duration }: Placed, bits: Sign): Promise<void> {
  await deleteSign(tx, id)
  await tx.objectStore('signs').add({ v: 1, call: id, at: startedAt, lasted: duration, bits })
}

async function deleteSign(tx: Writing, call: CallId): Promise<void> {
  const key = await tx.objectStore('signs').index('byCall').getKey(call)
  if (key !== undefined) await tx.objectStore('signs').delete(key)
}
