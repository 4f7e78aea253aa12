import type { CallId } from '../../core/ids'
import type { PackHead, PackItem } from '../../core/papers/pack'
import type { Paper, Sender } from '../../core/papers/paper'
import type { RuleSet } from '../../core/rule'
import type { Millis } from '../../core/time'
import type { CallRecords } from '../ports/call-records'
import type { Erasures } from '../ports/erasures'
import type { Kept } from '../ports/outcome'
import type { Papers, TakenPapers } from '../ports/papers'
import { PACK_LIMITS } from './pack-schema'
import { readPack } from './read-pack'
import { isFuller, isOfThePast, mayBring, mayForget } from './senders-part'

export interface PackStores {
  records: Pick<CallRecords, 'take' | 'open'>
  papers: Pick<Papers, 'ofCall' | 'take'>
  erasures: Pick<Erasures, 'eraseCalls'>
  now(): Millis
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

/** So many lines a transaction: a page waiting for the database does not notice, and a kill in between loses one batch. */
const BATCH = 50
/** Long calls fill one sooner: what waits is never much more than this and one line. */
const BATCH_CHARACTERS = 2_000_000

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
  let characters = 0
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
      characters += read.length
      if (waiting.length < BATCH && characters < BATCH_CHARACTERS) continue
      const refused = await takeBatch(waiting, stores, me, taken)
      if (refused) return { is: 'stopped', sentence: refused.sentence, ...taken }
      done += waiting.length
      waiting = []
      characters = 0
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
  papers: { news: 0, known: 0, erased: 0, ours: 0, others: 0 },
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

async function takeCalls(items: readonly CallItem[], stores: PackStores, me: Sender, taken: PackTaken) {
  const { records, papers, now } = stores
  const calls = items.filter((call) => isOfThePast(call, now()))
  for (let n = calls.length; n < items.length; n++) noteFault(taken, FROM_THE_FUTURE)
  if (calls.length === 0) return undefined
  const first = await records.take(calls)
  if ('sentence' in first) return first
  const known = new Set(first.known)
  const fuller: CallItem[] = []
  for (const call of calls)
    if (known.has(call.summary.id) && (await isFuller(call, papers, me, taken.head.from))) fuller.push(call)
  const again = fuller.length > 0 ? await records.take(fuller, 'replaced') : undefined
  if (again && 'sentence' in again) return again
  taken.calls.taken += first.taken.length
  taken.calls.erased += first.erased.length
  taken.calls.fuller += fuller.length
  taken.calls.known += first.known.length - fuller.length
  return undefined
}

async function takePapers(papers: readonly Paper[], stores: PackStores, taken: PackTaken) {
  const { from } = taken.head
  const theirs: Paper[] = []
  for (const paper of papers) {
    const may = await mayBring(from, paper, stores.papers)
    if (may === 'theirs') theirs.push(paper)
    if (may === 'not-theirs') noteFault(taken, NOT_THEIRS)
  }
  if (theirs.length === 0) return undefined
  const { outcome, ...counts } = await stores.papers.take(theirs, from.desk)
  if (outcome !== 'kept') return 'sentence' in counts ? ({ outcome, ...counts } as NotKept) : undefined
  for (const key of ['news', 'known', 'erased', 'ours', 'others'] as const) taken.papers[key] += counts[key]
  for (let n = 0; n < counts.others; n++) noteFault(taken, NOT_THEIRS_TO_CHANGE)
  return undefined
}

async function forget(calls: readonly CallId[], { papers, records, erasures }: PackStores, taken: PackTaken) {
  const theirs: CallId[] = []
  for (const call of calls) if (await mayForget(taken.head.from, call, papers, records)) theirs.push(call)
  if (theirs.length === 0) return undefined
  const kept = await erasures.eraseCalls(theirs)
  if ('sentence' in kept) return kept
  taken.forgotten += theirs.length
  return undefined
}

const FROM_THE_FUTURE = 'A call in it begins in the future, by this computer’s clock. It is left out.'
const NOT_THEIRS =
  'A paper in it is not its sender’s to write: it is about a call that another desk took, or another lead’s review. It is left out.'
const NOT_THEIRS_TO_CHANGE =
  'A paper in it changes one that another desk wrote or brought before. That desk may change it; it stays as it is.'

function noteFault(taken: PackTaken, sentence: string) {
  taken.faultCount += 1
  if (taken.faults.length < PACK_LIMITS.faults) taken.faults.push(sentence)
}
