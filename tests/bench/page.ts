import type { Page } from 'playwright-core'
import { type Guest, openGuests } from './page/guests'
import { serveHostPage } from './page/host-page'
import { type Cost, startTrace } from './page/trace'

export interface PageRow {
  guest: string
  /** ms of CPU on the page's main thread, median of the rounds: the guest's own scripts, and all of it. */
  load: Cost
  /** Of one second with 1,000 mutations. */
  second: Cost
  key: Cost
  click: Cost
}
export interface PageBench {
  rounds: number
  rows: PageRow[]
  targets: { wanted: string; is: string; met: boolean }[]
}

const ROUNDS = 7
const PRESSES = 40
const SECONDS = 2

/** Guests on a page of 10,000 nodes, each in a browser of its own, one after the other in every round. */
export async function benchPage(rounds = ROUNDS): Promise<PageBench> {
  const host = await serveHostPage()
  const guests = await openGuests()
  try {
    const runs = new Map<Guest, Map<string, Cost>[]>(guests.map((guest) => [guest, []]))
    for (let round = 0; round <= rounds; round++)
      for (const guest of guests) {
        const costs = await visit(guest, host.url)
        if (round > 0) runs.get(guest)?.push(costs) // the first one warms the browser's caches
      }
    const rows = guests.map((guest) => row(guest.name, runs.get(guest) ?? []))
    return { rounds, rows, targets: targetsOf(rows) }
  } finally {
    for (const guest of guests) await guest.close()
    await host.close()
  }
}

async function visit({ context }: Guest, url: string): Promise<Map<string, Cost>> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const end = await startTrace(session)
  await page.goto(url)
  await quiet(page)
  await mark(page, 'load')
  const box = page.locator('#search')
  const button = page.locator('#refresh')
  await button.click()
  await box.click()
  await quiet(page)
  await mark(page, 'in between')
  await page.evaluate((ms) => window.mutate(ms), SECONDS * 1_000)
  await mark(page, 'mutations')
  await quiet(page)
  await mark(page, 'in between')
  for (let i = 0; i < PRESSES; i++) await page.keyboard.press('a')
  await mark(page, 'keys')
  for (let i = 0; i < PRESSES; i++) await button.click()
  await mark(page, 'clicks')
  const { frameTree } = await session.send('Page.getFrameTree')
  const costs = await end(frameTree.frame.id)
  await page.close()
  return costs
}

const mark = (page: Page, name: string) => page.evaluate((n) => void performance.mark(`bench ${n}`), name)

/** Whatever the page and its guests had still to do. */
const quiet = (page: Page) =>
  page.evaluate(async () => {
    for (let calm = 0; calm < 5; ) {
      const began = performance.now()
      await new Promise((then) => setTimeout(then, 100))
      calm = performance.now() - began < 110 ? calm + 1 : 0
    }
  })

function row(guest: string, runs: readonly Map<string, Cost>[]): PageRow {
  const middle = (phase: string, of: keyof Cost) => {
    const sorted = runs.map((run) => run.get(phase)?.[of] ?? 0).sort((a, b) => a - b)
    return sorted[Math.floor(sorted.length / 2)] ?? 0
  }
  const cost = (phase: string, per: number): Cost => ({
    page: middle(phase, 'page') / per,
    guest: middle(phase, 'guest') / per,
    slice: middle(phase, 'slice'),
  })
  return {
    guest,
    load: cost('load', 1),
    second: cost('mutations', SECONDS),
    key: cost('keys', PRESSES),
    click: cost('clicks', PRESSES),
  }
}

function targetsOf(rows: readonly PageRow[]): PageBench['targets'] {
  const idle = rows.find(({ guest }) => guest === 'Earshot, no call')
  const live = rows.find(({ guest }) => guest === 'Earshot, a live call')
  if (!idle || !live) return []
  const wanted = (what: string, most: number, is: number) => ({
    wanted: `${what} ≤ ${most} ms`,
    is: `${is.toFixed(2)} ms`,
    met: is <= most,
  })
  return [
    wanted('no call: load', 1, idle.load.guest),
    wanted('no call: a second of 1,000 mutations', 0, idle.second.guest),
    wanted('no call: a key', 0.05, idle.key.guest),
    wanted('no call: a click', 0.05, idle.click.guest),
    wanted('live call: load', 5, live.load.guest),
    wanted('live call: a second of 1,000 mutations', 4, live.second.guest),
    wanted(
      'live call: the longest slice',
      10,
      Math.max(live.load.slice, live.second.slice, live.key.slice, live.click.slice),
    ),
  ]
}

const cell = ({ guest, page }: Cost, digits: number) => `${guest.toFixed(digits)} | ${page.toFixed(1)}`

export const pageTable = ({ rounds, rows, targets }: PageBench): string =>
  [
    `Median of ${rounds} rounds, ms of CPU on the page's main thread: the guest's own scripts | everything.`,
    '',
    '| guest | load | | a second of 1,000 mutations | | a key | | a click | | longest slice |',
    '|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|',
    ...rows.map(
      ({ guest, load, second, key, click }) =>
        `| ${guest} | ${cell(load, 2)} | ${cell(second, 2)} | ${cell(key, 3)} | ${cell(click, 3)} | ${Math.max(load.slice, second.slice, key.slice, click.slice).toFixed(1)} |`,
    ),
    '',
    ...targets.map(({ wanted, is, met }) => `${met ? 'met ' : 'MISSED'} ${wanted}: ${is}`),
  ].join('\n')

declare global {
  interface Window {
    /** On the host page: this many ms of 1,000 mutations a second. */
    mutate(ms: number): Promise<void>
  }
}
