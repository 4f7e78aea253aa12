import type { IDBPDatabase } from 'idb'
import { type CallId, callId } from '../../core/ids'
import type { Millis } from '../../core/time'
import { stubDocument } from '../schema/documents'
import type { Tables } from './tables'
import type { Writing } from './transaction'

const ofCall = (id: CallId) => `call:${id}`
const ofCaller = (hash: string) => `caller:${hash}`

/** What stays of the forgotten, so that no old copy of them comes back. */
export async function leaveStubs(
  tx: Writing,
  calls: readonly CallId[],
  callerHash: string | undefined,
  at: Millis,
): Promise<void> {
  const keys = [...calls.map(ofCall), ...(callerHash === undefined ? [] : [ofCaller(callerHash)])]
  await Promise.all(keys.map((key) => tx.objectStore('erased').put(stubDocument.stamp({ key, at }))))
}

export async function erasedCalls(db: IDBPDatabase<Tables>): Promise<CallId[]> {
  const keys = await db.getAllKeys('erased', IDBKeyRange.bound(ofCall(callId('')), ofCall(callId('\uffff'))))
  return keys.map((key) => callId(key.slice(ofCall(callId('')).length)))
}

export async function isErased(tx: Writing, call: CallId): Promise<boolean> {
  return (await tx.objectStore('erased').getKey(ofCall(call))) !== undefined
}

/** A call of a caller who was forgotten after it began. */
export async function isOfErasedCaller(tx: Writing, hashes: readonly string[], startedAt: Millis): Promise<boolean> {
  const stubs = await Promise.all(hashes.map((hash) => tx.objectStore('erased').get(ofCaller(hash))))
  return stubs.some((stub) => stub !== undefined && startedAt <= stub.at)
}
