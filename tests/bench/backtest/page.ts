import { madeUpCall } from '../../../demo/month/calls'
import { SCRIPTS, type Script } from '../../../demo/month/scripts'
import { startBacktest } from '../../../entrypoints/rules/start-backtest'
import type { Backtest } from '../../../utils/core/backtest'
import builtIn from '../../../utils/rules/just-listen.en.json'
import { idbCallRecords } from '../../../utils/store/idb/call-records'
import { databaseAt } from '../../../utils/store/idb/database'
import { readRuleSet } from '../../../utils/store/schema/rule-set'
import { NOON } from '../../contract/samples'

const DAYS = 90
const DAY = 24 * 60 * 60_000
/** Made-up calls are short; so many of them in a row are as long as one that is worth a rule. */
const IN_A_ROW = 4

function longCall(i: number, startedAt: number) {
  const parts = Array.from({ length: IN_A_ROW }, (_, n) => SCRIPTS[(7 * i + 3 * n) % SCRIPTS.length] as Script)
  const beats = parts.flatMap((script, n) =>
    script.beats.filter((beat) => beat.kind !== 'signal' || n === IN_A_ROW - 1),
  )
  return madeUpCall({ ...(parts[0] as Script), name: `call-${i}`, beats }, Math.round(startedAt))
}

const read = readRuleSet(builtIn)
if (read.is === 'refused') throw new Error('the built-in rules are broken')
const live = read.ruleSet
/** As an admin leaves it: one rule off, one said differently. */
const draft = {
  ...live,
  rules: live.rules.slice(1).map((rule, i) => (i === 0 ? { ...rule, say: 'Say it in your own words' } : rule)),
}

export const backtestBench = {
  async fill(calls: number) {
    const records = idbCallRecords(databaseAt(), () => NOON)
    const made = Array.from({ length: calls }, (_, i) => longCall(i, NOON - (i * DAYS * DAY) / calls))
    for (let i = 0; i < made.length; i += 500) await records.take(made.slice(i, i + 500))
    const turns = made.reduce((sum, { events }) => sum + events.filter(({ type }) => type === 'words').length, 0)
    return { calls: (await records.counts()).all ?? 0, turns: turns / made.length }
  },
  /** As the page does it: a worker, both sets, every stored call. */
  run: () =>
    new Promise<{ took: number; pages: number; result: Backtest }>((resolve, reject) => {
      const began = performance.now()
      let pages = 0
      startBacktest({ live, draft }, (news) => {
        if (news.is === 'progress') pages++
        else if (news.is === 'failed') reject(new Error(news.sentence))
        else resolve({ took: performance.now() - began, pages, result: news.result })
      })
    }),
}

Object.assign(window, { backtestBench })
