import type { Opener } from '../../../utils/store/idb/database'
import type { TableName } from '../../../utils/store/idb/tables'

/** Changes stored documents behind the stores' back, as a failing disk or another version of Earshot would. */
export async function damage(
  open: Opener,
  table: TableName,
  change: (stored: Record<string, unknown>) => Record<string, unknown>,
): Promise<void> {
  const db = await open()
  const tx = db.transaction(table, 'readwrite')
  let cursor = await tx.store.openCursor()
  while (cursor) {
    await cursor.update(change(cursor.value as unknown as Record<string, unknown>) as never)
    cursor = await cursor.continue()
  }
  await tx.done
}

export const fromTheFuture = (stored: Record<string, unknown>) => ({ ...stored, v: 99 })
