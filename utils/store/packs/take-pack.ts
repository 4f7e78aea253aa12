import type { CallId } from '../../core/ids'
import type { PackHead, PackItem } from '../../core/papers/pack'
import { ofKind, type Paper, type Sender } from '../../core/papers/paper'
import type { RuleSet } from '../../core/rule'
import type { CallRecords } from '../ports/call-records'
import type { Erasures } from '../ports/erasures'
import type { Kept } from '../ports/outcome'
import type { Papers, TakenPapers } from '../ports/papers'
import { PACK_LIMITS } from './pack-schema'
import { readPack } from './read-pack'

export interface PackStores {
  records: Pick<CallRecords, 'take' | 'open'>
  papers: Pick<Papers, 'ofCall' | 'take'>
  erasures: Pick<Erasures, 'eraseCalls'>
}

/** What came of a pack. */
export interface PackTaken {
  head: PackHead
  calls: { taken: number; known: number; fuller: number; erased: number }
  papers: TakenPapers
  forgotten: number
  /** Offered, never put in force by taking a file. */
  ruleSet?: RuleSet
  /** The first of them; the count of all. */
  faults: string[]
  faultCount: number
}
export type TakeResult =
  | ({ is: 'taken' } & PackTaken)
  | ({ is: 'stopped'; sentence: string } & PackTaken)
  | { is: 'refused'; sentence: string }

export interface Progress {
  head: PackHead
  done: number
}

/** So many calls a transaction: a page waiting for the database does not notice, and a kill in between loses one batch. */
const BATCH = 50

type CallItem = Extract<PackItem, { is: 'call' }>
type NotKept = Extract<Kept, { sentence: string }>

/**
 * Takes a pack in, batch by batch: what is here already stays once, what was written here stays as it is, and the caller
 * who was forgotten stays forgotten. Stopped or killed half way, the same file goes on where it stood.
 */
export async function takePack(
  file: Blob,
  stores: PackStores,
  me: Sender,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<TakeResult> {
  let taken: PackTaken | undefined
  let waiting: PackItem[] = []
  let done = 0

  for await (const read of readPack(file)) {
    if (signal.aborted) break
    if (read.is === 'refused') return read
    if (read.is === 'head') {
      const { to } = read.head
      if (to && to.desk !== me.desk) return { is: 'refused', sentence: forAnother(to) }
      taken = nothingYet(read.head)
    } else if (taken && read.is === 'fault') {
      noteFault(taken, read.sentence)
    } else if (taken && read.is === 'item') {
      waiting.push(read.item)
      if (waiting.length < BATCH) continue
      const refused = await takeBatch(waiting, stores, me, taken)
      if (refused) return { is: 'stopped', sentence: refused.sentence, ...taken }
      done += waiting.length
      waiting = []
      onProgress({ head: taken.head, done })
    }
  }
  if (!taken) return { is: 'refused', sentence: STOPPED }
  const refused = await takeBatch(waiting, stores, me, taken)
  if (refused) return { is: 'stopped', sentence: refused.sentence, ...taken }
  onProgress({ head: taken.head, done: done + waiting.length })
  return signal.aborted ? { is: 'stopped', sentence: STOPPED, ...taken } : { is: 'taken', ...taken }
}

const STOPPED = 'Stopped. What was taken stays; take the same file again to go on, nothing is doubled.'
const forAnother = ({ name }: Sender) =>
  `This pack is for ${name || 'another desk'}, not for this one. Nothing was taken.`

const nothingYet = (head: PackHead): PackTaken => ({
  head,
  calls: { taken: 0, known: 0, fuller: 0, erased: 0 },
  papers: { news: 0, known: 0, erased: 0, ours: 0 },
  forgotten: 0,
  faults: [],
  faultCount: 0,
})

async function takeBatch(
  items: readonly PackItem[],
  stores: PackStores,
  me: Sender,
  taken: PackTaken,
): Promise<NotKept | undefined> {
  const calls = items.filter((item) => item.is === 'call')
  const papers = items.flatMap((item) => (item.is === 'paper' ? [item.paper] : []))
  const forgotten = items.flatMap((item) => (item.is === 'forget' ? [item.call] : []))
  for (const item of items) if (item.is === 'rules') taken.ruleSet = item.ruleSet
  return (
    (await takeCalls(calls, stores, me, taken)) ??
    (await takePapers(papers, stores, taken)) ??
    (await forget(forgotten, stores, taken))
  )
}

async function takeCalls(calls: readonly CallItem[], { records, papers }: PackStores, me: Sender, taken: PackTaken) {
  if (calls.length === 0) return undefined
  const first = await records.take(calls)
  if ('sentence' in first) return first
  const known = new Set(first.known)
  const fuller = await fullerOnes(
    calls.filter(({ summary }) => known.has(summary.id)),
    papers,
    me,
    taken.head.from,
  )
  const again = fuller.length > 0 ? await records.take(fuller, 'replaced') : undefined
  if (again && 'sentence' in again) return again
  taken.calls.taken += first.taken.length
  taken.calls.erased += first.erased.length
  taken.calls.fuller += fuller.length
  taken.calls.known += first.known.length - fuller.length
  return undefined
}

/** The agent who gave a call shares more of it than before. A call taken at this desk is never replaced by a file. */
async function fullerOnes(
  calls: readonly CallItem[],
  papers: PackStores['papers'],
  me: Sender,
  from: Sender,
): Promise<CallItem[]> {
  const fuller = await Promise.all(
    calls.map(async (call) => {
      const [given] = ofKind(await papers.ofCall(call.summary.id), 'given')
      const theirs = given?.by.desk === from.desk && from.desk !== me.desk
      return call.words === 'whole' && given?.words === 'needed' && theirs ? [call] : []
    }),
  )
  return fuller.flat()
}

async function takePapers(papers: readonly Paper[], stores: PackStores, taken: PackTaken) {
  const standings = await Promise.all(papers.map((paper) => standingOf(taken.head.from, paper, stores.papers)))
  const theirs = papers.filter((_, i) => standings[i] === 'theirs')
  for (const standing of standings) if (standing === 'not-theirs') noteFault(taken, NOT_THEIRS)
  if (theirs.length === 0) return undefined
  const { outcome, ...counts } = await stores.papers.take(theirs)
  if (outcome !== 'kept') return 'sentence' in counts ? ({ outcome, ...counts } as NotKept) : undefined
  for (const key of ['news', 'known', 'erased', 'ours'] as const) taken.papers[key] += counts[key]
  return undefined
}

/** Who took a call, and what they said to its review, only their own desk can tell: a consent above all. */
async function standingOf(
  { desk }: Sender,
  paper: Paper,
  papers: PackStores['papers'],
): Promise<'theirs' | 'not-theirs' | 'to-another-lead'> {
  if (paper.kind === 'given') {
    const [given = paper] = ofKind(await papers.ofCall(paper.call), 'given')
    return paper.by.desk === desk && given.by.desk === desk ? 'theirs' : 'not-theirs'
  }
  if (paper.kind !== 'review-answer') return 'theirs'
  const review = ofKind(await papers.ofCall(paper.call), 'review').find(({ id }) => id === paper.id)
  if (!review) return 'to-another-lead'
  return review.agent.desk === desk ? 'theirs' : 'not-theirs'
}

const NOT_THEIRS =
  'A paper in it is not its sender’s to write: it is about a call that another desk took. It is left out.'

function noteFault(taken: PackTaken, sentence: string) {
  taken.faultCount += 1
  if (taken.faults.length < PACK_LIMITS.faults) taken.faults.push(sentence)
}

async function forget(calls: readonly CallId[], stores: PackStores, taken: PackTaken) {
  const theirs: CallId[] = []
  for (const call of calls) if (await mayForget(taken.head.from, call, stores)) theirs.push(call)
  if (theirs.length === 0) return undefined
  const kept = await stores.erasures.eraseCalls(theirs)
  if ('sentence' in kept) return kept
  taken.forgotten += theirs.length
  return undefined
}

/** What that desk gave, and what is only talked about here, as on a board: nobody's file deletes another's calls. */
async function mayForget({ desk }: Sender, call: CallId, { papers, records }: PackStores): Promise<boolean> {
  const written = await papers.ofCall(call)
  const [given] = ofKind(written, 'given')
  if (given) return given.by.desk === desk
  return written.length > 0 && (await records.open(call)).outcome === 'not-here'
}
