import { foldCall } from '../../utils/core/call'
import type { CallEvent } from '../../utils/core/event'
import { type CallId, callId } from '../../utils/core/ids'
import { type CallSummary, summaryOf } from '../../utils/core/record'
import { type Playing, playBeats } from './beats'
import { SCRIPTS, type Script } from './scripts'

export interface MadeUpCall {
  summary: CallSummary
  events: CallEvent[]
}

/** The record the desk would keep of this script, played at `startedAt`. */
export function madeUpCall(
  script: Script,
  startedAt: number,
  id: CallId = callId(`${script.name}-${startedAt}`),
  how: { playing?: Playing; years?: number } = {},
): MadeUpCall {
  const events = playBeats(id, startedAt, script.beats, how.playing)
  const call = foldCall(id, events)
  if (!call) throw new Error(`${script.name} has no beats`)
  const lastKnownAt = events.at(-1)?.at ?? startedAt
  return { events, summary: summaryOf(call, { ruleSetVersion: 1, keepWordsDays: 7, lastKnownAt, years: how.years }) }
}

/** A script by its name, for a test that needs one kind of call. */
export function scriptNamed(name: string): Script {
  const script = SCRIPTS.find((s) => s.name === name)
  if (!script) throw new Error(`no script is called ${name}`)
  return script
}

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** `days` of calls up to `now`, in shares as in SCRIPTS, spread over the working day. The same seed gives the same calls. */
export function madeUpDays(now: number, days: number, perDay: number, seed = 7): MadeUpCall[] {
  const next = random(seed)
  const calls: MadeUpCall[] = []
  for (let day = 0; day < days; day++) {
    const morning = now - day * DAY - 8 * 60 * MINUTE
    for (let n = 0; n < perDay; n++) {
      const startedAt = Math.round(morning + ((n + next()) / perDay) * 7.5 * 60 * MINUTE)
      calls.push(madeUpCall(pick(next()), startedAt))
    }
  }
  return calls.sort((a, b) => b.summary.startedAt - a.summary.startedAt)
}

/** The script at `at` (0 to 1) when each has its share. */
export function pick(at: number, shareOf = ({ share }: Script) => share, scripts = SCRIPTS): Script {
  const total = scripts.reduce((sum, script) => sum + shareOf(script), 0)
  let left = at * total
  for (const script of scripts) {
    left -= shareOf(script)
    if (left < 0) return script
  }
  return SCRIPTS[0] as Script
}

/** mulberry32: small, and the same everywhere. */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
