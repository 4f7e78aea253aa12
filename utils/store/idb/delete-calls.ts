import type { CallId } from '../../core/ids'
import type { Millis } from '../../core/time'
import { keeping } from '../keeping'
import type { CallRecords } from '../ports/call-records'
import { deleteBody } from './bodies'
import type { Opener } from './database'
import { inList } from './list-range'
import { deleteSummaries } from './summaries'
import { type Writing, writing } from './transaction'

/** Small enough that a page waiting for the database does not notice. */
const BATCH = 200

/** All that the daily deletion needs of the records: the worker loads nothing more of them. */
export const deletingCalls = (open: Opener): Pick<CallRecords, 'deleteBefore'> => ({
  async deleteBefore(began) {
    return { deleted: 0, ...(await keeping(() => deleteCallsBefore(open, began))) }
  },
})

/** Oldest first, batch by batch: a kill in between leaves whole calls, and the next run goes on. */
async function deleteCallsBefore(open: Opener, began: Millis): Promise<{ outcome: 'kept'; deleted: number }> {
  for (let deleted = 0; ; ) {
    const gone = await writing(open, ['summaries', 'bodies', 'signs', 'counts'], 'relaxed', (tx) =>
      deleteBatch(tx, began),
    )
    deleted += gone
    if (gone < BATCH) return { outcome: 'kept', deleted }
  }
}

async function deleteBatch(tx: Writing, began: Millis): Promise<number> {
  const due = await tx
    .objectStore('summaries')
    .index('byList')
    .getAllKeys(inList('all', undefined, began), BATCH)
  await deleteCalls(tx, due)
  return due.length
}

export async function deleteCalls(tx: Writing, ids: readonly CallId[]): Promise<void> {
  await Promise.all([deleteSummaries(tx, ids), ...ids.map((id) => deleteBody(tx, id))])
}
