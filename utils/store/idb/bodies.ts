import type { CallEvent } from '../../core/event'
import type { CallId } from '../../core/ids'
import { saidIn } from '../../core/said'
import type { Millis } from '../../core/time'
import { type Sign, signOf } from '../../language/search/sign'
import { searchable } from '../../language/search/wanted'
import type { StoredBody } from './tables'
import type { Writing } from './transaction'

export const signOfCall = (events: readonly CallEvent[]): Sign => signOf(saidIn(events).map(searchable).join(''))

/** A call's lines and the sign by which they are searched: one never without the other. */
export async function putBody(tx: Writing, body: StoredBody, startedAt: Millis, sign: Sign): Promise<void> {
  await Promise.all([tx.objectStore('bodies').put(body), putSign(tx, body.id, startedAt, sign)])
}

export async function deleteBody(tx: Writing, call: CallId): Promise<void> {
  await Promise.all([tx.objectStore('bodies').delete(call), deleteSign(tx, call)])
}

/** Every writing has a new number: whoever remembers signs asks for those after the last number they know. */
export async function putSign(tx: Writing, call: CallId, at: Millis, bits: Sign): Promise<void> {
  await deleteSign(tx, call)
  await tx.objectStore('signs').add({ v: 1, call, at, bits })
}

async function deleteSign(tx: Writing, call: CallId): Promise<void> {
  const key = await tx.objectStore('signs').index('byCall').getKey(call)
  if (key !== undefined) await tx.objectStore('signs').delete(key)
}
