import { keeping } from '../keeping'
import type { Deletions } from '../ports/deletions'
import { deletionDocument, lastRunDocument } from '../schema/documents'
import type { Opener } from './database'
import { putSingle, writing } from './transaction'

/** Retention runs once a day: this is more than a year of it. */
const KEPT_ENTRIES = 500
const LAST_RUN = 'retention'

export const idbDeletions = (open: Opener): Deletions => ({
  ...noteDeletions(open),
  async list() {
    const stored = await (await open()).getAll('deletions')
    const opened = stored.map((raw) => deletionDocument.open(raw, 'a line of the deletion log'))
    return opened.flatMap((line) => (line.is === 'read' ? [line.value] : [])).reverse()
  },
})

/** By itself: the worker writes the log and shows it to nobody. */
export const noteDeletions = (open: Opener): Omit<Deletions, 'list'> => ({
  note: (deletion) =>
    keeping(() =>
      writing(open, ['deletions'], 'relaxed', async (tx) => {
        const table = tx.objectStore('deletions')
        await table.add(deletionDocument.stamp(deletion))
        const keys = await table.getAllKeys()
        await Promise.all(keys.slice(0, -KEPT_ENTRIES).map((key) => table.delete(key)))
        return { outcome: 'kept' as const }
      }),
    ),
  async lastRun() {
    const opened = lastRunDocument.open(await (await open()).get('singles', LAST_RUN), 'the time of the last deletion')
    return opened.is === 'read' ? opened.value.at : undefined
  },
  ran: (at) => keeping(() => putSingle(open, LAST_RUN, lastRunDocument.stamp({ at }))),
})
