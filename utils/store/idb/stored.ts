import type { Stored, StoredTable } from '../ports/stored'
import type { Opener } from './database'

/** Enough to know how large the others are, about. */
const SAMPLE = 100

/** Every table of the database, none left out: what is stored must not depend on who remembers to list it here. */
export async function countStored(open: Opener): Promise<Stored> {
  const db = await open()
  const tables: StoredTable[] = []
  for (const name of db.objectStoreNames) {
    const store = db.transaction(name).store
    const [count, sample] = await Promise.all([store.count(), store.getAll(null, SAMPLE)])
    const bytes = sample.reduce<number>((sum, row) => sum + sizeOf(row), 0)
    tables.push({ name, count, bytes: sample.length === 0 ? 0 : Math.round((bytes / sample.length) * count) })
  }
  const { usage } = await navigator.storage.estimate().catch(() => ({ usage: undefined }))
  return { tables, ...(usage !== undefined && { total: usage }) }
}

function sizeOf(value: unknown): number {
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return value.byteLength
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).reduce((sum, [key, inner]) => sum + key.length + sizeOf(inner), 0)
  return String(value).length
}
