import type { Judged } from '../../utils/core/judged'
import type { Opener } from '../../utils/store/idb/database'
import { idbRuleSets } from '../../utils/store/idb/rule-sets'
import { ownFile } from '../../utils/store/own-file'
import { readRuleSet } from '../../utils/store/schema/rule-set'
import type { JudgePorts } from '../../utils/view/review/judge-again'
import type { ToJudge } from './judge-worker'

/** One worker for each judging: it compiles the rules, replays the call and goes. */
export const judging =
  (open: Opener): JudgePorts['judge'] =>
  async (events) => {
    const ruleSet = await rulesToday(open)
    const worker = new Worker(new URL('./judge-worker.ts', import.meta.url), { type: 'module' })
    try {
      const judged = await new Promise<Judged>((answered, failed) => {
        worker.addEventListener('message', ({ data }: MessageEvent<Judged>) => answered(data))
        worker.addEventListener('error', ({ message }) => failed(new Error(message)))
        const ask: ToJudge = { events, ruleSet }
        worker.postMessage(ask)
      })
      return { judged, version: ruleSet.version }
    } finally {
      worker.terminate()
    }
  }

async function rulesToday(open: Opener) {
  const { rules } = await idbRuleSets(open).active()
  if (rules !== 'built-in') return rules.ruleSet
  const shipped = readRuleSet(await ownFile('rules/just-listen.en.json'))
  if (shipped.is === 'refused') throw new Error(shipped.faults[0]?.sentence)
  return shipped.ruleSet
}
