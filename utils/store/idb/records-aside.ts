import type { CallId } from '../../core/ids'
import type { Millis } from '../../core/time'
import { keeping } from '../keeping'
import type { Trouble } from '../ports/outcome'
import { deleteBody } from './bodies'
import type { Opener } from './database'
import { putAside } from './set-aside'
import { deleteSummaries } from './summaries'
import { writing } from './transaction'

/** A damaged record goes aside with the lines it belongs to: no list leads to them any more. */
export async function setRecordsAside(
  open: Opener,
  bad: readonly { id: CallId; raw: unknown; trouble: Trouble }[],
  at: Millis,
): Promise<void> {
  const corrupt = bad.filter(({ trouble }) => trouble.is === 'corrupt')
  if (corrupt.length === 0) return
  const ids = [...new Set(corrupt.map(({ id }) => id))]
  await keeping(() =>
    writing(open, ['summaries', 'bodies', 'signs', 'counts', 'setAside'], 'relaxed', async (tx) => {
      const bodies = tx.objectStore('bodies')
      const things = corrupt.map(async ({ id, raw, trouble }) => ({
        raw: { record: raw, body: await bodies.get(id) },
        trouble,
        call: id,
      }))
      await putAside(tx, await Promise.all(things), at)
      await Promise.all([deleteSummaries(tx, ids), ...ids.map((id) => deleteBody(tx, id))])
      return {}
    }),
  )
}

/** Damaged lines go aside; the record stays and says so. */
export async function setBodyAside(
  open: Opener,
  call: CallId,
  raw: unknown,
  trouble: Trouble,
  at: Millis,
): Promise<void> {
  await keeping(() =>
    writing(open, ['bodies', 'signs', 'setAside'], 'relaxed', async (tx) => {
      await Promise.all([putAside(tx, [{ raw, trouble, call }], at), deleteBody(tx, call)])
      return {}
    }),
  )
}
