import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { build, preview } from 'vite'
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
const SCREEN_RUNS = 12

/** The lead's queue over 10,000 and 50,000 made-up calls in a real Chromium, on a profile on disk. */
export async function benchStorage(sizes: readonly number[] = [10_000, 50_000]): Promise<StorageBench> {
  const profile = await mkdtemp(join(tmpdir(), 'earshot-bench-'))
  const root = resolve('tests/bench/storage')
  const outDir = join(profile, 'page')
  // Built, not served as it lies: a page of eighty small modules would be measured by its loading.
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'esnext' },
  })
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  })
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
  const screen = await page.evaluate(([n, r]) => window.onBench.onScreen(n, r), [calls, SCREEN_RUNS] as const)
  const plain = await page.evaluate((n) => window.onBench.plainSearch(n, 2), calls)
  for (const [what, times] of Object.entries(screen))
    rows.push(row(what, calls, times, what.endsWith('a rare word') ? plain : undefined))
  rows.push(...(await memory(page, calls)))
  return rows
}

/** What the page holds after ten pages of the queue and after a hundred more: it must not grow. In megabytes. */
async function memory(page: Page, calls: number): Promise<StorageRow[]> {
  const devtools = await page.context().newCDPSession(page)
  const held = async (pages: number) => {
    await page.evaluate(([n, p]) => window.onBench.scroll(n, p), [calls, pages] as const)
    await devtools.send('HeapProfiler.collectGarbage')
    const { usedSize } = await devtools.send('Runtime.getHeapUsage')
    return usedSize / 1e6
  }
  const [before, after] = [await held(10), await held(110)]
  return [row('MB after 10 pages', calls, [before]), row('MB after 110 pages', calls, [after])]
}

function row(what: string, calls: number, ours: readonly number[], peer?: readonly number[]): StorageRow {
  return { what, calls, p50: share(ours, 0.5), p95: share(ours, 0.95), ...(peer && { peer: share(peer, 0.5) }) }
}

function share(times: readonly number[], of: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * of))] ?? 0) * 100) / 100
}

function targetsOf(rows: readonly StorageRow[]): StorageBench['targets'] {
  const worst = (starts: string, of?: number) =>
    Math.max(
      ...rows.filter(({ what, calls }) => what.startsWith(starts) && (!of || of === calls)).map(({ p95 }) => p95),
    )
  const wanted = (what: string, most: number, is: number) => ({
    wanted: `${what} ≤ ${most} ms`,
    is: `${is} ms`,
    met: is <= most,
  })
  return [
    wanted('first rows painted', 50, worst('first rows on screen')),
    wanted('filter change painted', 100, worst('filter change on screen')),
    wanted('opening a call, painted', 50, worst('open a call on screen')),
    ...(rows.some(({ calls }) => calls === 10_000)
      ? [wanted('text search over 10,000 calls, painted', 300, worst('text search', 10_000))]
      : []),
    {
      wanted: 'memory flat while scrolling',
      is: `${grown(rows).toFixed(1)} MB more after a hundred pages more`,
      met: grown(rows) < 1,
    },
  ]
}

/** The most that any size of the queue grew by, in megabytes. */
function grown(rows: readonly StorageRow[]): number {
  const at = (what: string, calls: number) => rows.find((r) => r.what === what && r.calls === calls)?.p50 ?? 0
  const sizes = [...new Set(rows.map(({ calls }) => calls))]
  return Math.max(...sizes.map((calls) => at('MB after 110 pages', calls) - at('MB after 10 pages', calls)))
}

declare global {
  interface Window {
    onBench: typeof onBench
  }
}
