import type { RuleSet } from '../../utils/core/rule'
import { backtest, type WrittenCall } from '../../utils/desk/backtest'
import { lexiconOf } from '../../utils/language/lexicon'
import { idbCallRecords } from '../../utils/store/idb/call-records'
import { databaseAt } from '../../utils/store/idb/database'
import type { BacktestNews } from '../../utils/view/rules/backtest'
import { happenedInText } from '../../utils/view/rules/trial/conversation'
import type { Script } from '../../utils/view/rules/trial/trial'
import { replayer } from './replaying'

/** Thousands of calls take seconds: they are replayed here, so that the page stays at hand. Ended by ending the worker. */
const say = (news: BacktestNews) => postMessage(news)

addEventListener('message', async ({ data }: MessageEvent<{ live: RuleSet; draft?: RuleSet }>) => {
  const { live, draft = live } = data
  try {
    const result = await backtest(live, draft, {
      records: idbCallRecords(databaseAt(), () => Date.now()),
      scripted: () => scriptedIn(draft.language),
      replay: replayer,
      progress: (done, of) => say({ is: 'progress', done, of }),
    })
    say({ is: 'done', result })
  } catch (error) {
    say({ is: 'failed', sentence: error instanceof Error ? error.message : String(error) })
  }
})

/** No runtime here to ask for the extension's own address: the worker's is the same. */
async function scriptedIn(language: string): Promise<WrittenCall[]> {
  const scripts: Script[] = await (await fetch('/calls/scripted.json')).json()
  const spoken = lexiconOf(language)
  return scripts
    .filter((script) => lexiconOf(script.language) === spoken)
    .map(({ id, text }) => ({ id, happened: happenedInText(text) }))
}
