import { type Backtest, countCall, nothingTested } from '../core/backtest'
import { type Happened, happenedIn, type Replay } from '../core/replayed'
import type { RuleSet } from '../core/rule'
import type { CallRecords, PageKey } from '../store/ports/call-records'

export interface BacktestPorts {
  records: Pick<CallRecords, 'page' | 'open' | 'counts'>
  replay: (happened: readonly Happened[], set: RuleSet) => Replay
  /** Told after each page of calls. */
  progress: (done: number, of: number) => void
}

/** Every stored call, as the live set and as the draft would have had it. Newest first; a call that cannot be read is left out. */
export async function backtest(live: RuleSet, draft: RuleSet, ports: BacktestPorts): Promise<Backtest> {
  const { records, replay, progress } = ports
  const test = nothingTested()
  const of = (await records.counts()).all ?? 0
  let done = 0
  let after: PageKey | undefined
  progress(0, of)
  do {
    const page = await records.page({}, after)
    // The next ones are read from the disk while these are replayed.
    const opening = page.calls.map(({ id }) => records.open(id))
    for (const opened of opening) {
      const call = await opened
      if (call.outcome !== 'open') continue
      const happened = happenedIn(call.events)
      const before = replay(happened, live)
      const { id, startedAt, words } = call.summary
      countCall(test, {
        id,
        startedAt,
        words,
        log: call.events,
        before,
        after: draft === live ? before : replay(happened, draft),
      })
    }
    done += page.calls.length
    progress(done, of)
    after = page.next
  } while (after)
  return test
}
