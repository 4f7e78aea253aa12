import { replayer } from '../../entrypoints/rules/replaying'
import { backtest, type WrittenCall } from '../../utils/desk/backtest'
import type { CallRecords } from '../../utils/store/ports/call-records'
import type { BacktestPorts } from '../../utils/view/rules/backtest'

/** The back-test without a worker: what it does, over records in memory. */
export const backtestHere =
  (
    records: Pick<CallRecords, 'page' | 'open' | 'counts'>,
    scripted: readonly WrittenCall[] = [],
  ): BacktestPorts['start'] =>
  ({ live, draft = live }, news) => {
    let stopped = false
    const say: typeof news = (what) => {
      if (!stopped) news(what)
    }
    void backtest(live, draft, {
      records,
      scripted: async () => scripted,
      replay: replayer,
      progress: (done, of) => say({ is: 'progress', done, of }),
    }).then(
      (result) => say({ is: 'done', result }),
      (error) => say({ is: 'failed', sentence: String(error) }),
    )
    return () => {
      stopped = true
    }
  }
