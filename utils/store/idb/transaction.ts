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
  const end = tx.done.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  try {
    const result = await work(tx)
    await tx.done
    return result
  } catch (error) {
    abort(tx)
    // A full disk shows at the transaction, while its requests say only that they were aborted.
    throw isAbort(error) ? ((await end) ?? error) : error
  }
}

/** One document that stands by itself. */
export const putSingle = (
  open: Opener,
  key: string,
  document: Tables['singles']['value'],
): Promise<{ outcome: 'kept' }> =>
  writing(open, ['singles'], 'relaxed', async (tx) => {
    await tx.objectStore('singles').put(document, key)
    return { outcome: 'kept' }
  })

function abort(tx: Writing): void {
  try {
    tx.abort()
  } catch {
    // Over already: a failed request has aborted it.
  }
}

const isAbort = (error: unknown) => error instanceof DOMException && error.name === 'AbortError'
