import * as z from 'zod/mini'
import type { Paper, PaperKind, PaperOf } from '../../core/papers/paper'
import { type KnownPaper, standingOf } from '../../core/papers/standing'
import type { Millis } from '../../core/time'
import { keeping } from '../keeping'
import type { PaperList, Papers, TakenPapers } from '../ports/papers'
import { defineDocument } from '../schema/document'
import { paperSchema } from '../schema/papers'
import type { Opener } from './database'
import { deletePapersBefore } from './delete-papers'
import { isErased } from './stubs'
import type { StoredPaper } from './tables'
import { type Writing, writing } from './transaction'

const document = defineDocument(z.object({ paper: paperSchema, ours: z.boolean(), from: z.optional(z.string()) }))

const stored = (known: KnownPaper, now: Millis): StoredPaper => ({
  ...document.stamp(known),
  kind: known.paper.kind,
  id: known.paper.id,
  // Its own word counts for what was written here; a sender's could keep it for ever.
  at: known.ours ? Math.min(known.paper.at, now) : now,
  ...(known.paper.call && { call: known.paper.call }),
})

const NONE: TakenPapers = { news: 0, known: 0, erased: 0, ours: 0, others: 0 }

export function idbPapers(open: Opener, now: () => Millis): Papers {
  const all = (papers: readonly Paper[], from?: string) =>
    writing(open, ['papers', 'erased'], 'relaxed', async (tx) => {
      const taken = { ...NONE }
      for (const paper of papers) taken[await put(tx, paper, from, now())] += 1
      return { outcome: 'kept' as const, ...taken }
    })

  return {
    async list<Kind extends PaperKind>(kind: Kind) {
      const rows = await (await open()).getAllFromIndex('papers', 'byKind', IDBKeyRange.bound([kind], [kind, []]))
      const list: PaperList<Kind> = { papers: [], troubles: [] }
      for (const raw of rows) {
        const opened = document.open(raw, `a paper of kind ${kind}`)
        if (opened.is !== 'read') list.troubles.push(opened)
        else if (isKind(opened.value.paper, kind)) list.papers.push(opened.value.paper)
      }
      return { ...list, papers: list.papers.sort((a, b) => b.at - a.at) }
    },
    async ofCall(call) {
      const rows = await (await open()).getAllFromIndex('papers', 'byCall', call)
      return rows.flatMap((raw) => {
        const opened = document.open(raw, `a paper of call ${call}`)
        return opened.is === 'read' ? [opened.value.paper] : []
      })
    },
    async write(papers) {
      const kept = await keeping(() => all(papers))
      if ('sentence' in kept) return { ...kept, written: 0 }
      const { news, erased } = kept
      return { outcome: erased > 0 && erased === papers.length ? 'erased' : 'kept', written: news }
    },
    async take(papers, from) {
      return { ...NONE, ...(await keeping(() => all(papers, from))) }
    },
    deleteBefore: (moment) => deletePapersBefore(open, moment),
  }
}

async function put(tx: Writing, paper: Paper, from: string | undefined, now: Millis): Promise<keyof TakenPapers> {
  if (paper.call && (await isErased(tx, paper.call))) return 'erased'
  const table = tx.objectStore('papers')
  const raw = await table.get([paper.kind, paper.id])
  const before = raw === undefined ? undefined : document.open(raw, 'the paper before')
  // What a newer Earshot wrote stays; what is damaged is replaced.
  if (before?.is === 'newer') return 'known'
  const standing = standingOf(paper, from, before?.is === 'read' ? before.value : undefined)
  if (standing === 'news')
    await table.put(stored({ paper, ours: from === undefined, ...(from !== undefined && { from }) }, now))
  return standing
}

const isKind = <Kind extends PaperKind>(paper: Paper, kind: Kind): paper is PaperOf<Kind> => paper.kind === kind
