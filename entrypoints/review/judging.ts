import type { Judged } from '../../utils/core/judged'
import { idbCallRecords } from '../../utils/store/idb/call-records'
import type { Opener } from '../../utils/store/idb/database'
import { ruleShelf } from '../../utils/store/rule-shelf'
import type { JudgePorts } from '../../utils/view/review/judge-again'
import type { SettingsPorts } from '../../utils/view/rules/settings'
import { builtInRules } from '../background/built-in-rules'
import type { ToJudge } from './judge-worker'

/** Under what a call of that agent would meet today. One worker for each judging: it compiles the rules, replays the call and goes. */
export function judging(open: Opener, read: SettingsPorts['read']): JudgePorts['judge'] {
  const get = (address: string, how: RequestInit) => fetch(address, how)
  const shelf = ruleShelf(open, { builtIn: builtInRules, get, clock: () => Date.now() })
  const records = idbCallRecords(open, () => Date.now())
  return async (call, agent) => {
    const { settings } = await read()
    // By all that was said, however much of it is shown: what differs is cues and flags, not words.
    const kept = await records.open(call.summary.id)
    const { events } = kept.outcome === 'open' ? kept : call
    const ruleSet = await shelf.newest({ ...settings, agentId: agent })
    const { guard: mode, pauseSeconds, guardQueues: queues } = settings
    const worker = new Worker(new URL('./judge-worker.ts', import.meta.url), { type: 'module' })
    try {
      const judged = await new Promise<Judged>((answered, failed) => {
        worker.addEventListener('message', ({ data }: MessageEvent<Judged>) => answered(data))
        worker.addEventListener('error', ({ message }) => failed(new Error(message)))
        const ask: ToJudge = { events, ruleSet, guard: { mode, pauseSeconds, queues, guards: ruleSet.guards } }
        worker.postMessage(ask)
      })
      return { judged, version: ruleSet.version }
    } finally {
      worker.terminate()
    }
  }
}
