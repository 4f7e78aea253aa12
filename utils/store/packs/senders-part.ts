import type { CallId } from '../../core/ids'
import type { PackItem } from '../../core/papers/pack'
import { ofKind, type Paper, type Sender } from '../../core/papers/paper'
import { isWrittenAt } from '../../core/papers/standing'
import type { Millis } from '../../core/time'
import type { CallRecords } from '../ports/call-records'
import type { Papers } from '../ports/papers'

type CallItem = Extract<PackItem, { is: 'call' }>
type ReadsPapers = Pick<Papers, 'ofCall'>

/** Clocks of two computers, and their zones, may differ by so much. */
const CLOCKS_APART: Millis = 24 * 60 * 60_000

/** A call from the future would outlive every retention, and stand before all others until then. */
export const isOfThePast = ({ summary }: CallItem, now: Millis): boolean => summary.startedAt <= now + CLOCKS_APART

/** The agent who gave a call shares more of it than before. A call taken at this desk is never replaced by a file. */
export async function isFuller(call: CallItem, papers: ReadsPapers, me: Sender, from: Sender): Promise<boolean> {
  const [given] = ofKind(await papers.ofCall(call.summary.id), 'given')
  const theirs = given?.by.desk === from.desk && from.desk !== me.desk
  return call.words === 'whole' && given?.words === 'needed' && theirs
}

/** Who took a call, and what they said to its review, only their own desk can tell: a consent above all. */
export async function mayBring(
  { desk }: Sender,
  paper: Paper,
  papers: ReadsPapers,
): Promise<'theirs' | 'not-theirs' | 'to-another-lead'> {
  if (paper.kind === 'given') {
    const [given = paper] = ofKind(await papers.ofCall(paper.call), 'given')
    return paper.by.desk === desk && given.by.desk === desk ? 'theirs' : 'not-theirs'
  }
  // A review is nobody's to pass on: it goes from its lead to whom it is about.
  if (paper.kind === 'review') return isWrittenAt(paper, desk) ? 'theirs' : 'not-theirs'
  if (paper.kind !== 'review-answer') return 'theirs'
  const review = ofKind(await papers.ofCall(paper.call), 'review').find(({ id }) => id === paper.id)
  if (!review) return 'to-another-lead'
  return review.agent.desk === desk ? 'theirs' : 'not-theirs'
}

/** What that desk gave, and what is only talked about here, as on a board: nobody's file deletes another's calls. */
export async function mayForget(
  { desk }: Sender,
  call: CallId,
  papers: ReadsPapers,
  records: Pick<CallRecords, 'open'>,
): Promise<boolean> {
  const written = await papers.ofCall(call)
  const [given] = ofKind(written, 'given')
  if (given) return given.by.desk === desk
  return written.length > 0 && (await records.open(call)).outcome === 'not-here'
}
