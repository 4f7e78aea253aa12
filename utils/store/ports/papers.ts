import type { CallId } from '../../core/ids'
import type { Paper, PaperKind, PaperOf } from '../../core/papers/paper'
import type { Millis } from '../../core/time'
import type { Kept, Trouble } from './outcome'

export interface TakenPapers {
  /** New here, or later than what was here. */
  news: number
  /** Here already, as they are or later. */
  known: number
  /** Of a call whose caller was forgotten here. */
  erased: number
  /** Written here: no file changes what this browser wrote. */
  ours: number
  /** Another desk wrote or brought it, and only that one may change it. */
  others: number
}

export interface PaperList<Kind extends PaperKind> {
  /** Newest first. */
  papers: PaperOf<Kind>[]
  troubles: Trouble[]
}

/** What people hand each other beside calls: reviews, answers, practice, suggestions, counts. */
export interface Papers {
  list<Kind extends PaperKind>(kind: Kind): Promise<PaperList<Kind>>
  /** The papers of one call, of every kind. */
  ofCall(call: CallId): Promise<Paper[]>
  /** Written here. An older writing than the one kept changes nothing; `written`: how many did. */
  write(papers: readonly Paper[]): Promise<Kept & { written: number }>
  /** Brought by a file of that desk: all of them in one transaction. */
  take(papers: readonly Paper[], from: string): Promise<Kept & TakenPapers>
  /** Written here, or taken in, before then: what a paper says of its own time keeps it no longer. */
  deleteBefore(moment: Millis): Promise<Kept & { deleted: number }>
}
