import { openDB } from 'idb'
import { callId } from '../../../utils/core/ids'
import { idbCallLog } from '../../../utils/store/idb/call-log'
import { idbCallRecords } from '../../../utils/store/idb/call-records'
import { databaseAt } from '../../../utils/store/idb/database'
import type { CallQuery, PageKey } from '../../../utils/store/ports/call-records'
import { event, NOON, summary } from '../../contract/samples'
import { onScreen, scroll } from './desk'
import { naiveRecords } from './naive'
import { longCalls, RARE } from './talk'

const DAYS = 100
/** The plain way takes a second and more: enough to know it. */
const PEER_RUNS = 8
const now = () => NOON
const records = (calls: number) => idbCallRecords(databaseAt(`bench-${calls}`), now)

const QUERIES: Record<string, CallQuery> = {
  'first page': {},
  'filter: flagged': { flag: 'any' },
  'filter: good flags of one reason, unseen': { flag: 'good', reason: 'technical', seen: 'unseen' },
  'filter: a rare flag of one outcome': { flag: 'kept-on-the-line', outcome: 'left-well' },
}

/** Milliseconds of each run, in order. */
async function timed(runs: number, work: (run: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let run = -2; run < runs; run++) {
    const began = performance.now()
    await work(run)
    if (run >= 0) times.push(performance.now() - began) // two to get warm
  }
  return times
}

export const onBench = {
  async fill(calls: number) {
    const naive = await naiveRecords(`naive-${calls}`)
    const ours = records(calls)
    const made = longCalls(NOON, DAYS, calls / DAYS)
    const began = performance.now()
    for (let i = 0; i < made.length; i += 500) await ours.take(made.slice(i, i + 500))
    const took = performance.now() - began
    await naive.take(made)
    return { calls: (await ours.counts()).all ?? 0, took }
  },

  queries: () => Object.keys(QUERIES),

  /** Both answer the same, or it throws. */
  async query(calls: number, name: string, runs: number) {
    const query = QUERIES[name] ?? {}
    const ours = records(calls)
    const naive = await naiveRecords(`naive-${calls}`)
    const [mine, plain] = [(await ours.page(query)).calls, await naive.page(query)]
    const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).join()
    if (ids(mine) !== ids(plain)) throw new Error(`${name}: the two do not agree`)
    return {
      found: mine.length,
      ours: await timed(runs, () => ours.page(query)),
      peer: await timed(PEER_RUNS, () => naive.page(query)),
    }
  },

  async deepPage(calls: number, pages: number, runs: number) {
    const ours = records(calls)
    const naive = await naiveRecords(`naive-${calls}`)
    let after: PageKey | undefined
    for (let i = 0; i < pages; i++) after = (await ours.page({}, after)).next
    return {
      ours: await timed(runs, () => ours.page({}, after)),
      peer: await timed(PEER_RUNS, () => naive.page({}, pages * 50)),
    }
  },

  async openCall(calls: number, runs: number) {
    const ours = records(calls)
    const { calls: shown } = await ours.page({ flag: 'any' })
    return timed(runs, async (run) => {
      const opened = await ours.open(shown[Math.abs(run) % shown.length]?.id ?? callId(''))
      if (opened.outcome !== 'open' || opened.events.length === 0) throw new Error('the call did not open')
    })
  },

  async counts(calls: number, runs: number) {
    const naive = await naiveRecords(`naive-${calls}`)
    return {
      ours: await timed(runs, () => records(calls).counts()),
      peer: await timed(PEER_RUNS, async () => (await naive.page({ flag: 'any' })).length),
    }
  },

  onScreen: (calls: number, runs: number) => onScreen(`bench-${calls}`, runs),
  scroll: (calls: number, pages: number) => scroll(`bench-${calls}`, pages),

  /** The plain way to look for a word: every call read, every line looked at. */
  async plainSearch(calls: number, runs: number) {
    const naive = await naiveRecords(`naive-${calls}`)
    return timed(runs, () => naive.search(RARE.word))
  },

  /** A call of 1,000 lines: by 25 as they come, folded at the end; beside it one transaction for each line. */
  async liveCall(runs: number) {
    const lines = Array.from({ length: 1000 }, (_, i) => event(`e${i}`))
    const plain = await openDB('naive-log', 1, {
      upgrade: (db) => db.createObjectStore('lines', { autoIncrement: true }),
    })
    const log = idbCallLog(databaseAt('bench-log'), now)
    const id = (run: number) => callId(`live-${run}`)
    return {
      append: await timed(runs, async (run) => {
        for (let i = 0; i < lines.length; i += 25)
          await log.append([{ callId: id(run), events: lines.slice(i, i + 25) }])
      }),
      peer: await timed(3, async () => {
        for (const line of lines) await plain.add('lines', line)
      }),
      fold: await timed(runs, (run) => log.fold(id(run), summary(id(run)))),
    }
  },
}
declare global {
  interface Window {
    onBench: typeof onBench
  }
}
window.onBench = onBench
