import type { CallId } from '../../core/ids'
import type { Millis } from '../../core/time'
import { keeping } from '../keeping'
import type { Trouble } from '../ports/outcome'
import type { Aside, SetAside } from '../ports/set-aside'
import { asideDocument } from '../schema/documents'
import type { Opener } from './database'
import { type Writing, writing } from './transaction'

export interface Unreadable {
  raw: unknown
  trouble: Trouble
  call?: CallId
}

/** Joins a transaction that takes the unreadable thing away from its place. */
export async function putAside(tx: Writing, things: readonly Unreadable[], at: Millis): Promise<void> {
  const put = ({ raw, trouble, call }: Unreadable) =>
    tx.objectStore('setAside').add(asideDocument.stamp({ at, call, sentence: trouble.sentence, raw }))
  await Promise.all(things.map(put))
}

export function idbSetAside(open: Opener): SetAside {
  const all = async (): Promise<Aside[]> => {
    const store = (await open()).transaction('setAside').store
    const [keys, things] = await Promise.all([store.getAllKeys(), store.getAll()])
    return things.flatMap((raw, i) => {
      const opened = asideDocument.open(raw, 'a thing set aside')
      return opened.is === 'read' ? [{ ...opened.value, n: keys[i] ?? 0 }] : []
    })
  }
  return {
    list: async () => (await all()).reverse(),
    deleteBefore: async (moment) => {
      const due = (await all()).filter(({ at }) => at < moment).map(({ n }) => n)
      const kept = await keeping(() =>
        writing(open, ['setAside'], 'relaxed', async (tx) => {
          await Promise.all(due.map((n) => tx.objectStore('setAside').delete(n)))
          return { outcome: 'kept' as const }
        }),
      )
      return { ...kept, deleted: kept.outcome === 'kept' ? due.length : 0 }
    },
  }
}
