/** What lies in one table: how much is counted, how large is estimated from a few of it. */
export interface StoredTable {
  name: string
  count: number
  bytes: number
}
export interface Stored {
  tables: StoredTable[]
  /** By the browser's own count; absent where it does not tell. */
  total?: number
}
