import type { CallId } from '../../core/ids'
import type { CallSummary } from '../../core/record'
import { listsOf } from '../lists'
import type { Trouble } from '../ports/outcome'
import { summaryDocument } from '../schema/documents'
import { moveCounters } from './counters'
import type { StoredSummary } from './tables'
import type { Writing } from './transaction'

const stored = (summary: CallSummary): StoredSummary => ({
  ...summaryDocument.stamp({ id: summary.id, summary }),
  lists: listsOf(summary).map((list) => [list, summary.startedAt, summary.id]),
  lengths: listsOf(summary).map((list) => [list, summary.duration, summary.id]),
  callers: [...summary.callerHashes, ...(summary.sharedHashes ?? [])],
})

export function openSummary(raw: unknown, id: CallId): { is: 'read'; value: CallSummary } | Trouble {
  const opened = summaryDocument.open(raw, `the record of call ${id}`)
  return opened.is === 'read' ? { is: 'read', value: opened.value.summary } : opened
}

/** Each id at most once. */
export async function putSummaries(tx: Writing, summaries: readonly CallSummary[]): Promise<void> {
  const table = tx.objectStore('summaries')
  const before = await Promise.all(summaries.map(({ id }) => table.get(id)))
  const after = summaries.map(stored)
  await moveCounters(tx, before, after)
  await Promise.all(after.map((document) => table.put(document)))
}

/** Each id at most once. */
export async function deleteSummaries(tx: Writing, ids: readonly CallId[]): Promise<void> {
  const table = tx.objectStore('summaries')
  await moveCounters(tx, await Promise.all(ids.map((id) => table.get(id))), [])
  await Promise.all(ids.map((id) => table.delete(id)))
}
