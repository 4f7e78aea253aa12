import type { RuleSet } from '../../utils/core/rule'
import { backtest } from '../../utils/desk/backtest'
import { idbCallRecords } from '../../utils/store/idb/call-records'
import { databaseAt } from '../../utils/store/idb/database'
import type { BacktestNews } from '../../utils/view/rules/backtest'
import { replayer } from './replaying'

/** Thousands of calls take seconds: they are replayed here, so that the page stays at hand. Ended by ending the worker. */
const say = (news: BacktestNews) => postMessage(news)

addEventListener('message', async ({ data }: MessageEvent<{ live: RuleSet; draft?: RuleSet }>) => {
  const { live, draft = live } = data
  try {
    const result = await backtest(live, draft, {
      records: idbCallRecords(databaseAt(), () => Date.now()),
      replay: replayer,
      progress: (done, of) => say({ is: 'progress', done, of }),
    })
    say({ is: 'done', result })
  } catch (error) {
    say({ is: 'failed', sentence: error instanceof Error ? error.message : String(error) })
  }
})
