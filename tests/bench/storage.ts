import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { createServer } from 'vite'
import type { onBench } from './storage/page'

export interface StorageRow {
  what: string
  calls: number
  /** Milliseconds, half and 95 of 100. */
  p50: number
  p95: number
  /** The same answer by a plain table, getAll and filter, half of the runs: absent where there is no such thing. */
  peer?: number
}
export interface StorageBench {
  rows: StorageRow[]
  targets: { wanted: string; is: string; met: boolean }[]
}

const RUNS = 40

/** The lead's queue over 10,000 and 50,000 made-up calls in a real Chromium, on a profile on disk. */
export async function benchStorage(sizes: readonly number[] = [10_000, 50_000]): Promise<StorageBench> {
  const profile = await mkdtemp(join(tmpdir(), 'earshot-bench-'))
  const server = await createServer({
    root: resolve('tests/bench/storage'),
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
    await page.waitForFunction(() => 'onBench' in window)
    const rows = await live(page)
    for (const calls of sizes) rows.push(...(await queue(page, calls)))
    return { rows, targets: targetsOf(rows) }
  } finally {
    await context.close()
    await server.close()
    await rm(profile, { recursive: true, force: true })
  }
}

async function live(page: Page): Promise<StorageRow[]> {
  const { append, peer, fold } = await page.evaluate(() => window.onBench.liveCall(10))
  return [row('append 1,000 lines, 25 at a time', 1, append, peer), row('fold a call of 1,000 lines', 1, fold)]
}

async function queue(page: Page, calls: number): Promise<StorageRow[]> {
  const filled = await page.evaluate((n) => window.onBench.fill(n), calls)
  const rows = [row('take one call from a file', calls, [filled.took / filled.calls])]
  for (const name of await page.evaluate(() => window.onBench.queries())) {
    const both = await page.evaluate(([n, q, r]) => window.onBench.query(n, q, r), [calls, name, RUNS] as const)
    rows.push(row(name, calls, both.ours, both.peer))
  }
  const deep = await page.evaluate(([n, r]) => window.onBench.deepPage(n, n / 100, r), [calls, RUNS] as const)
  rows.push(row('a page in the middle', calls, deep.ours, deep.peer))
  const counts = await page.evaluate(([n, r]) => window.onBench.counts(n, r), [calls, RUNS] as const)
  rows.push(row('the numbers beside the lists', calls, counts.ours, counts.peer))
  rows.push(
    row('open a call', calls, await page.evaluate(([n, r]) => window.onBench.openCall(n, r), [calls, RUNS] as const)),
  )
  return rows
}

function row(what: string, calls: number, ours: readonly number[], peer?: readonly number[]): StorageRow {
  return { what, calls, p50: share(ours, 0.5), p95: share(ours, 0.95), ...(peer && { peer: share(peer, 0.5) }) }
}

function share(times: readonly number[], of: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * of))] ?? 0) * 100) / 100
}

/** Without the painting: the page's own bench has that. */
function targetsOf(rows: readonly StorageRow[]): StorageBench['targets'] {
  const worst = (starts: string) =>
    Math.max(...rows.filter(({ what }) => what.startsWith(starts)).map(({ p95 }) => p95))
  const wanted = (what: string, most: number, is: number) => ({
    wanted: `${what} ≤ ${most} ms`,
    is: `${is} ms`,
    met: is <= most,
  })
  return [
    wanted('first rows', 50, worst('first page')),
    wanted('filter change', 100, worst('filter')),
    wanted('opening a call', 50, worst('open a call')),
  ]
}

declare global {
  interface Window {
    onBench: typeof onBench
  }
}
