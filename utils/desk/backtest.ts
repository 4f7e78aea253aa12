import { type Backtest, type BacktestCall, countCall, nothingTested } from '../core/backtest'
import { callId } from '../core/ids'
import { type Happened, happenedIn, type Replay } from '../core/replayed'
import type { RuleSet } from '../core/rule'
import { phraseCounter } from '../language/rules/phrase-counts'
import type { CallRecords, PageKey } from '../store/ports/call-records'

/** A call that was only written down. */
export interface WrittenCall {
  id: string
  happened: readonly Happened[]
}
export interface BacktestPorts {
  records: Pick<CallRecords, 'page' | 'open' | 'counts'>
  /** Asked for when no call is kept. */
  scripted: () => Promise<readonly WrittenCall[]>
  replay: (happened: readonly Happened[], set: RuleSet) => Replay
  /** Told after each page of calls. */
  progress: (done: number, of: number) => void
}
type Past = Omit<BacktestCall, 'before' | 'after'> & { happened: readonly Happened[] }

/** Every stored call, as the live set and as the draft would have had it. Newest first; a call that cannot be read is left out. */
export async function backtest(live: RuleSet, draft: RuleSet, ports: BacktestPorts): Promise<Backtest> {
  const { records, replay, progress } = ports
  const of = (await records.counts()).all ?? 0
  const phrases = phraseCounter(draft)
  const test = nothingTested(of === 0 ? 'scripted' : 'kept')
  let done = 0
  const count = ({ happened, ...call }: Past) => {
    const before = replay(happened, live)
    countCall(test, { ...call, before, after: draft === live ? before : replay(happened, draft) })
    phrases.count(happened.filter((one) => one.is === 'words'))
  }
  if (of === 0) {
    for (const { id, happened } of await ports.scripted())
      count({ id: callId(id), startedAt: 0, words: 'kept', log: [], happened })
    return { ...test, phrases: phrases.tallies }
  }
  let after: PageKey | undefined
  progress(0, of)
  do {
    const page = await records.page({}, after)
    // The next ones are read from the disk while these are replayed.
    const opening = page.calls.map(({ id }) => records.open(id))
    for (const opened of opening) {
      const call = await opened
      if (call.outcome !== 'open') continue
      const { id, startedAt, words } = call.summary
      count({ id, startedAt, words, log: call.events, happened: happenedIn(call.events) })
    }
    done += page.calls.length
    progress(done, of)
    after = page.next
  } while (after)
  return { ...test, phrases: phrases.tallies }
}
