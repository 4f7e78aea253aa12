import type { IDBPTransaction } from 'idb'
import type { Opener } from './database'
import type { TableName, Tables } from './tables'

export type Writing = IDBPTransaction<Tables, TableName[], 'readwrite'>

/**
 * All of `work` or nothing of it. Resolves when the browser has committed.
 * `strict` waits for the disk; `relaxed` outlives the worker, not a power cut (DESIGN §8).
 */
export async function writing<R>(
  open: Opener,
  tables: TableName[],
  durability: 'strict' | 'relaxed',
  work: (tx: Writing) => Promise<R>,
): Promise<R> {
  const tx = (await open()).transaction(tables, 'readwrite', { durability })
  try {
    const result = await work(tx)
    await tx.done
    return result
  } catch (error) {
    abort(tx)
    const ended = await tx.done.catch((reason: unknown) => reason)
    throw isAbort(error) && ended ? ended : error
  }
}

function abort(tx: Writing): void {
  try {
    tx.abort()
  } catch {
    // Over already: a failed request has aborted it.
  }
}

const isAbort = (error: unknown) => error instanceof DOMException && error.name === 'AbortError'
