import type { PaperKind } from '../../core/papers/paper'
import type { Millis } from '../../core/time'
import { keeping } from '../keeping'
import type { Kept } from '../ports/outcome'
import type { Opener } from './database'
import { type Writing, writing } from './transaction'

/** By its time alone, unread: the worker deletes what it need not understand. */
export async function deletePapersBefore(open: Opener, moment: Millis): Promise<Kept & { deleted: number }> {
  const kept = await keeping(() =>
    writing(open, ['papers'], 'relaxed', async (tx) => {
      const due = await tx.objectStore('papers').index('byTime').getAllKeys(IDBKeyRange.upperBound(moment, true))
      await deletePapers(tx, due)
      return { outcome: 'kept' as const, deleted: due.length }
    }),
  )
  return { deleted: 0, ...kept }
}

export async function deletePapers(tx: Writing, keys: readonly [PaperKind, string][]): Promise<void> {
  await Promise.all(keys.map((key) => tx.objectStore('papers').delete(key)))
}
