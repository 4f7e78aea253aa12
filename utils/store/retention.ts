import { dueAt, type RetentionTerms } from '../core/retention'
import type { Millis } from '../core/time'
import type { CallRecords } from './ports/call-records'
import type { Deletion, Deletions } from './ports/deletions'
import type { KeptWords } from './ports/kept-words'
import type { Kept } from './ports/outcome'
import type { Papers } from './ports/papers'
import type { PeopleToCall } from './ports/people-to-call'
import type { SetAside } from './ports/set-aside'

export interface Retained {
  records: Pick<CallRecords, 'deleteBefore'>
  words: Pick<KeptWords, 'forgetBefore'>
  people: Pick<PeopleToCall, 'deleteBefore'>
  papers: Pick<Papers, 'deleteBefore'>
  setAside: SetAside
  deletions: Omit<Deletions, 'list'>
}

export type RetentionRun =
  | { outcome: 'deleted'; deletion: Deletion; refused: Extract<Kept, { sentence: string }>[] }
  | { outcome: 'nothing-due' }
  | { outcome: 'clock-moved-back'; sentence: string }

/** Deletes what is due, and writes down how much it was. Run twice, the second finds nothing. */
export async function keepRetention(stores: Retained, terms: RetentionTerms, now: Millis): Promise<RetentionRun> {
  const due = dueAt(now, await stores.deletions.lastRun(), terms)
  await stores.deletions.ran(now)
  if (due.outcome === 'clock-moved-back') return { outcome: due.outcome, sentence: clockMovedBack(due.behind) }
  const records = await stores.records.deleteBefore(due.recordsBefore)
  const words = await stores.words.forgetBefore(due.wordsBefore)
  const people = await stores.people.deleteBefore(due.recordsBefore)
  const papers = await stores.papers.deleteBefore(due.recordsBefore)
  const setAside = await stores.setAside.deleteBefore(due.recordsBefore)
  const deletion: Deletion = {
    at: now,
    why: 'retention',
    records: records.deleted,
    words: words.forgotten,
    people: people.deleted,
    papers: papers.deleted,
    setAside: setAside.deleted,
  }
  const refused = [records, words, people, papers, setAside].flatMap((run) => ('sentence' in run ? [run] : []))
  const deleted = deletion.records + deletion.words + deletion.people + papers.deleted + deletion.setAside
  if (deleted === 0 && refused.length === 0) return { outcome: 'nothing-due' }
  if (deleted > 0) await stores.deletions.note(deletion)
  return { outcome: 'deleted', deletion, refused }
}

const clockMovedBack = (behind: Millis) =>
  `This computer's clock is ${Math.ceil(behind / 60_000)} minutes behind what it said at the last deletion. Nothing was deleted this time.`
