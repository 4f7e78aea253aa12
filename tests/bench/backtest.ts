import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { createServer } from 'vite'
import type { Backtest } from '../../utils/core/backtest'

declare global {
  interface Window {
    backtestBench: typeof import('./backtest/page').backtestBench
  }
}

export interface BacktestBench {
  calls: number
  turnsPerCall: number
  seconds: number
  target: { wanted: string; met: boolean }
  result: Pick<Backtest, 'calls' | 'withWords' | 'cues' | 'pauses' | 'changed'>
}

/** Ninety days of calls, the live set and a draft of forty rules on each, in the page's own worker in a real Chromium. */
export async function benchBacktest(calls = 9_000): Promise<BacktestBench> {
  const profile = await mkdtemp(join(tmpdir(), 'earshot-backtest-'))
  const server = await createServer({
    root: resolve('tests/bench/backtest'),
    configFile: false,
    logLevel: 'error',
    cacheDir: join(profile, 'vite'),
    server: { port: 0, host: '127.0.0.1', fs: { allow: [resolve('.')] } },
  })
  await server.listen()
  const context = await chromium.launchPersistentContext(join(profile, 'profile'), {
    executablePath: process.env.EARSHOT_CHROMIUM ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    const page = await context.newPage()
    await page.goto(String(server.resolvedUrls?.local[0]))
    await page.waitForFunction(() => 'backtestBench' in window)
    const filled = await page.evaluate((n) => window.backtestBench.fill(n), calls)
    const { took, result } = await page.evaluate(() => window.backtestBench.run())
    if (result.calls !== calls) throw new Error(`${result.calls} of ${calls} calls were tested`)
    const seconds = took / 1_000
    return {
      calls,
      turnsPerCall: filled.turns,
      seconds,
      target: { wanted: '9,000 calls in 60 s', met: seconds < 60 },
      result: {
        calls: result.calls,
        withWords: result.withWords,
        cues: result.cues,
        pauses: result.pauses,
        changed: result.changed,
      },
    }
  } finally {
    await context.close()
    await server.close()
    await rm(profile, { recursive: true, force: true })
  }
}

export const backtestTable = ({ calls, turnsPerCall, seconds, target, result }: BacktestBench): string =>
  [
    '| calls | turns a call | replays | s | ms a call |',
    '|---:|---:|---:|---:|---:|',
    `| ${calls} | ${turnsPerCall.toFixed(1)} | ${2 * calls} | ${seconds.toFixed(1)} | ${((1_000 * seconds) / calls).toFixed(2)} |`,
    '',
    `${target.met ? 'met ' : 'MISSED'} ${target.wanted}; cues ${result.cues.before} → ${result.cues.after}, ${result.changed} calls differ`,
  ].join('\n')
