import type { IDBPIndex } from 'idb'
import type { PageKey } from '../ports/call-records'
import type { ListKey, StoredSummary, TableName, Tables } from './tables'

export type ByList = IDBPIndex<Tables, TableName[], 'summaries', 'byList', 'readonly' | 'readwrite'>

/** Chromium 141 and later; TypeScript's own types do not know it yet. */
interface WithAllRecords {
  getAllRecords(options: {
    query: IDBKeyRange
    count: number
    direction: 'prev'
  }): Promise<{ key: ListKey; value: StoredSummary }[]>
}

export interface Row {
  at: PageKey
  raw: unknown
}

/** From the end of the range backwards: 1.2 ms for fifty of 10,000, by cursor 4.4 (RULES.md). */
export async function newestFirst(index: ByList, range: IDBKeyRange, count: number): Promise<Row[]> {
  if (hasAllRecords(index)) {
    const records = await index.getAllRecords({ query: range, count, direction: 'prev' })
    return records.map(({ key, value }) => rowOf(key, value))
  }
  return byCursor(index, range, count)
}

async function byCursor(index: ByList, range: IDBKeyRange, count: number): Promise<Row[]> {
  const rows: Row[] = []
  let cursor = await index.openCursor(range, 'prev')
  while (cursor && rows.length < count) {
    rows.push(rowOf(cursor.key, cursor.value))
    if (rows.length < count) cursor = await cursor.continue()
  }
  return rows
}

const rowOf = ([, startedAt, id]: ListKey, raw: unknown): Row => ({ at: [startedAt, id], raw })

const hasAllRecords = (index: object): index is WithAllRecords => 'getAllRecords' in index
