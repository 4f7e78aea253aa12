import type { IDBPTransaction } from 'idb'
import type { CallId } from '../../core/ids'
import type { Millis } from '../../core/time'
import { keeping } from '../keeping'
import type { Erasures, ToErase } from '../ports/erasures'
import { deletionDocument } from '../schema/documents'
import type { Opener } from './database'
import { deleteCalls } from './delete-calls'
import { deletePapers } from './delete-papers'
import { erasedCalls, leaveStubs } from './stubs'
import type { StoredPaper, TableName, Tables } from './tables'
import { type Writing, writing } from './transaction'

type Reading = IDBPTransaction<Tables, TableName[], 'readonly' | 'readwrite'>

const EVERYWHERE: TableName[] = [
  'summaries',
  'bodies',
  'signs',
  'chunks',
  'counts',
  'people',
  'papers',
  'setAside',
  'erased',
  'deletions',
]

export function idbErasures(open: Opener, now: () => Millis): Erasures {
  const erase = async (look: (tx: Writing) => Promise<Found>, stubs: Stubs) => {
    const kept = await keeping(() =>
      writing(open, EVERYWHERE, 'strict', async (tx) => {
        const found = await look(tx)
        await remove(tx, found, stubs, now())
        return { outcome: 'kept' as const, ...counted(found) }
      }),
    )
    return { calls: [], people: 0, papers: 0, setAside: 0, live: [], ...kept }
  }
  return {
    find: async (callerHash) => counted(await trace((await open()).transaction(EVERYWHERE), callerHash)),
    erase: (callerHash) => erase((tx) => trace(tx, callerHash), { calls: [], callerHash }),
    eraseCalls: (calls) => erase((tx) => traceCalls(tx, calls), { calls }),
    erasedCalls: async () => erasedCalls(await open()),
  }
}

/** What is kept out from now on, beside the calls that were found. */
interface Stubs {
  calls: readonly CallId[]
  callerHash?: string
}
interface Found {
  calls: CallId[]
  chunks: number[]
  people: string[]
  papers: StoredPaper[]
  setAside: number[]
  live: CallId[]
}
const counted = ({ calls, people, papers, setAside, live }: Found): ToErase => ({
  calls,
  people: people.length,
  papers: papers.length,
  setAside: setAside.length,
  live,
})

async function trace(tx: Reading, hash: string): Promise<Found> {
  return traceAll(tx, await tx.objectStore('summaries').index('byCaller').getAllKeys(hash), hash)
}

async function traceCalls(tx: Reading, ids: readonly CallId[]): Promise<Found> {
  const here = await Promise.all(ids.map((id) => tx.objectStore('summaries').getKey(id)))
  const found = await traceAll(
    tx,
    here.filter((id) => id !== undefined),
  )
  // A paper outlives the record it is about, and travels without it.
  return { ...found, papers: await papersOf(tx, ids) }
}

const papersOf = async (tx: Reading, calls: readonly CallId[]): Promise<StoredPaper[]> =>
  (await Promise.all(calls.map((call) => tx.objectStore('papers').index('byCall').getAll(call)))).flat()

/** Everything of these calls, and whatever else mentions the caller. */
async function traceAll(tx: Reading, calls: CallId[], hash?: string): Promise<Found> {
  const [chunks, chunkKeys, people, aside, asideKeys] = await Promise.all([
    tx.objectStore('chunks').getAll(),
    tx.objectStore('chunks').getAllKeys(),
    tx.objectStore('people').getAll(),
    tx.objectStore('setAside').getAll(),
    tx.objectStore('setAside').getAllKeys(),
  ])
  const papers = await papersOf(tx, calls)
  const gone: ReadonlySet<unknown> = new Set(calls)
  const live = chunks.filter((chunk) => !gone.has(chunk.call) && mentions(chunk, hash)).map(({ call }) => call)
  return {
    calls,
    chunks: chunkKeys.filter((_, i) => gone.has(chunks[i]?.call)),
    people: people
      .filter((stored) => gone.has(stored.person?.call) || mentions(stored.callers, hash))
      .map(({ id }) => id),
    papers,
    setAside: asideKeys.filter((_, i) => gone.has(aside[i]?.call) || mentions(aside[i]?.raw, hash)),
    live: [...new Set(live)],
  }
}

/** A damaged thing has no fields to ask, but its text still says whose it is. */
const mentions = (thing: unknown, hash: string | undefined) =>
  hash !== undefined && (JSON.stringify(thing)?.includes(hash) ?? false)

async function remove(tx: Writing, found: Found, stubs: Stubs, at: Millis): Promise<void> {
  const { calls, chunks, people, papers, setAside } = found
  const deletion = {
    at,
    why: 'erasure' as const,
    records: calls.length,
    words: 0,
    people: people.length,
    papers: papers.length,
    setAside: setAside.length,
  }
  await Promise.all([
    deleteCalls(tx, calls),
    ...chunks.map((key) => tx.objectStore('chunks').delete(key)),
    ...people.map((id) => tx.objectStore('people').delete(id)),
    deletePapers(
      tx,
      papers.map(({ kind, id }) => [kind, id]),
    ),
    ...setAside.map((key) => tx.objectStore('setAside').delete(key)),
    leaveStubs(tx, [...calls, ...stubs.calls], stubs.callerHash, at),
    tx.objectStore('deletions').add(deletionDocument.stamp(deletion)),
  ])
}
