import type { DBSchema } from 'idb'
import type { CallId } from '../../core/ids'
import type { Paper, PaperKind } from '../../core/papers/paper'
import type { PersonToCall } from '../../core/person-to-call'
import type { CallSummary } from '../../core/record'
import type { Millis } from '../../core/time'
import type { Sign } from '../../language/search/sign'
import type { ListName } from '../ports/call-records'
import type { Deletion } from '../ports/deletions'
import type { Aside } from '../ports/set-aside'

interface Stamped {
  v: number
}
interface StoredChunk extends Stamped {
  call: CallId
  events: readonly unknown[]
}
export interface StoredBody extends Stamped {
  id: CallId
  rev: number
  gzip: Uint8Array<ArrayBuffer>
}
interface StoredSign extends Stamped {
  call: CallId
  at: Millis
  lasted: Millis
  bits: Sign
}
/** `at`: when the call began, or how long it was. */
export type ListKey = [ListName, at: Millis, CallId]
export interface StoredSummary extends Stamped {
  id: CallId
  summary: CallSummary
  /** One compound key per list the call stands in: one index serves every view, newest first, by key. */
  lists: ListKey[]
  /** The same lists, the longest call last. */
  lengths: ListKey[]
  callers: string[]
}
export interface StoredPerson extends Stamped {
  id: string
  person: PersonToCall
  /** Due, or done at. */
  order: ['waiting' | 'done', Millis]
  callers: string[]
}

export interface StoredPaper extends Stamped {
  kind: PaperKind
  id: string
  /** When it was written or taken in here: retention goes by it. */
  at: Millis
  call?: CallId
  paper: Paper
  ours: boolean
  from?: string
}

/** What was written before it is read as `unknown` and opened by its schema; these are the shapes for writing. */
export interface Tables extends DBSchema {
  chunks: { key: number; value: StoredChunk; indexes: { byCall: CallId } }
  bodies: { key: CallId; value: StoredBody }
  signs: { key: number; value: StoredSign; indexes: { byCall: CallId } }
  summaries: { key: CallId; value: StoredSummary; indexes: { byList: ListKey; byLength: ListKey; byCaller: string } }
  counts: { key: string; value: Stamped & { counts: Record<string, number> } }
  people: { key: string; value: StoredPerson; indexes: { byOrder: StoredPerson['order']; byCaller: string } }
  papers: {
    key: [PaperKind, string]
    value: StoredPaper
    indexes: { byKind: [PaperKind, Millis]; byTime: Millis; byCall: CallId }
  }
  ruleSets: { key: number; value: Stamped & { version: number } }
  setAside: { key: number; value: Stamped & Omit<Aside, 'n'> }
  erased: { key: string; value: Stamped & { key: string; at: Millis } }
  deletions: { key: number; value: Stamped & Deletion }
  /** Single documents by name. */
  singles: { key: string; value: Stamped }
}
export type TableName =
  | 'chunks'
  | 'bodies'
  | 'signs'
  | 'summaries'
  | 'counts'
  | 'people'
  | 'papers'
  | 'ruleSets'
  | 'setAside'
  | 'erased'
  | 'deletions'
  | 'singles'
