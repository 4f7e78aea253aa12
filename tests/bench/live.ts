import { openStage } from '../browser/stage'
import { factToTabs } from './live/facts'
import { pressJudged } from './live/press'
import { wordsToCue } from './live/words'

export interface LiveRow {
  what: string
  runs: number
  /** Milliseconds, half and 95 of 100. */
  p50: number
  p95: number
  /** What DESIGN §10 wants of the 95th, where it wants something. */
  most?: number
}

/** Real calls on the demo desk in real Chromium: how long a press is judged, and from what happens on a page to what the agent sees. */
export async function benchLive(): Promise<LiveRow[]> {
  const stage = await openStage()
  try {
    return [
      ...(await pressJudged(stage)),
      await wordsToCue(stage, 'warm'),
      await wordsToCue(stage, 'cold'),
      await factToTabs(stage),
    ]
  } finally {
    await stage.close()
  }
}

export function row(what: string, times: readonly number[], most?: number): LiveRow {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0
  return { what, runs: times.length, p50: at(0.5), p95: at(0.95), ...(most !== undefined && { most }) }
}

const ms = (time: number) => time.toFixed(time < 10 ? 2 : 0)

export const liveTable = (rows: readonly LiveRow[]): string =>
  [
    '| what | runs | p50 ms | p95 ms | wanted |',
    '|---|---:|---:|---:|---|',
    ...rows.map(({ what, runs, p50, p95, most }) => {
      const wanted = most === undefined ? '' : `≤ ${most}: ${p95 <= most ? 'met' : 'MISSED'}`
      return `| ${what} | ${runs} | ${ms(p50)} | ${ms(p95)} | ${wanted} |`
    }),
  ].join('\n')
