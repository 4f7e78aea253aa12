import * as z from 'zod/mini'
import { isLater, type Paper, type PaperKind, type PaperOf } from '../../core/papers/paper'
import { keeping } from '../keeping'
import type { PaperList, Papers, TakenPapers } from '../ports/papers'
import { defineDocument } from '../schema/document'
import { paperSchema } from '../schema/papers'
import type { Opener } from './database'
import { deletePapersBefore } from './delete-papers'
import { isErased } from './stubs'
import type { StoredPaper } from './tables'
import { type Writing, writing } from './transaction'

const document = defineDocument(z.object({ paper: paperSchema, ours: z.boolean() }))

const stored = (paper: Paper, ours: boolean): StoredPaper => ({
  ...document.stamp({ paper, ours }),
  kind: paper.kind,
  id: paper.id,
  at: paper.at,
  ...(paper.call && { call: paper.call }),
})

export function idbPapers(open: Opener): Papers {
  const all = (papers: readonly Paper[], ours: boolean) =>
    writing(open, ['papers', 'erased'], 'relaxed', async (tx) => {
      const taken: TakenPapers = { news: 0, known: 0, erased: 0, ours: 0 }
      for (const paper of papers) taken[await put(tx, paper, ours)] += 1
      return { outcome: 'kept' as const, ...taken }
    })

  return {
    async list<Kind extends PaperKind>(kind: Kind) {
      const rows = await (await open()).getAllFromIndex('papers', 'byKind', IDBKeyRange.bound([kind], [kind, []]))
      const list: PaperList<Kind> = { papers: [], troubles: [] }
      for (const raw of rows.reverse()) {
        const opened = document.open(raw, `a paper of kind ${kind}`)
        if (opened.is !== 'read') list.troubles.push(opened)
        else if (isKind(opened.value.paper, kind)) list.papers.push(opened.value.paper)
      }
      return list
    },
    async ofCall(call) {
      const rows = await (await open()).getAllFromIndex('papers', 'byCall', call)
      return rows.flatMap((raw) => {
        const opened = document.open(raw, `a paper of call ${call}`)
        return opened.is === 'read' ? [opened.value.paper] : []
      })
    },
    write: (papers) => keeping(async () => ({ outcome: (await all(papers, true)).outcome })),
    async take(papers) {
      return { news: 0, known: 0, erased: 0, ours: 0, ...(await keeping(() => all(papers, false))) }
    },
    deleteBefore: (moment) => deletePapersBefore(open, moment),
  }
}

async function put(tx: Writing, paper: Paper, ours: boolean): Promise<keyof TakenPapers> {
  if (paper.call && (await isErased(tx, paper.call))) return 'erased'
  const table = tx.objectStore('papers')
  const raw = await table.get([paper.kind, paper.id])
  const before = raw === undefined ? undefined : document.open(raw, 'the paper before')
  // What a newer Earshot wrote stays; what is damaged is replaced.
  if (before?.is === 'newer') return 'known'
  const known = before?.is === 'read' ? before.value : undefined
  if (known?.ours && !ours) return 'ours'
  if (!isLater(paper, known?.paper)) return 'known'
  await table.put(stored(paper, ours))
  return 'news'
}

const isKind = <Kind extends PaperKind>(paper: Paper, kind: Kind): paper is PaperOf<Kind> => paper.kind === kind
