import type { IDBPObjectStore } from 'idb'
import type { Counts, ListName } from '../ports/call-records'
import { countsDocument } from '../schema/documents'
import type { StoredSummary, TableName, Tables } from './tables'
import type { Writing } from './transaction'

type CountsTable = IDBPObjectStore<Tables, TableName[], 'counts', 'readonly' | 'readwrite'>
type SummaryTable = IDBPObjectStore<Tables, TableName[], 'summaries', 'readonly' | 'readwrite'>

const CALLS = 'calls'

/** The numbers beside the lists move in the transaction that moves the calls: they are kept, not counted. */
export async function moveCounters(
  tx: Writing,
  before: readonly (StoredSummary | undefined)[],
  after: readonly StoredSummary[],
): Promise<void> {
  const counts = await readCounters(tx.objectStore('counts'), tx.objectStore('summaries'))
  for (const list of before.flatMap(namesOf)) counts[list] = (counts[list] ?? 0) - 1
  for (const list of after.flatMap(namesOf)) counts[list] = (counts[list] ?? 0) + 1
  await tx.objectStore('counts').put(countsDocument.stamp({ counts: counts as Record<string, number> }), CALLS)
}

/** Missing or damaged ones are counted anew from the records. */
export async function readCounters(counts: CountsTable, summaries: SummaryTable): Promise<Counts> {
  const opened = countsDocument.open(await counts.get(CALLS), 'the counters')
  if (opened.is === 'read') return opened.value.counts as Counts
  const counted: Counts = {}
  for (const list of (await summaries.getAll()).flatMap(namesOf)) counted[list] = (counted[list] ?? 0) + 1
  return counted
}

/** A damaged record may stand in lists that cannot be read any more. */
const namesOf = (stored: StoredSummary | undefined): ListName[] =>
  Array.isArray(stored?.lists) ? stored.lists.flatMap((key) => (Array.isArray(key) ? [key[0]] : [])) : []
