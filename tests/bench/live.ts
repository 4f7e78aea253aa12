import type { Frame, Page } from 'playwright-core'
import { answered, type LiveCall } from '../browser/live-call'
import { openStage, overlayOf, type Stage } from '../browser/stage'

export interface LiveRow {
  what: string
  runs: number
  /** Milliseconds, half and 95 of 100, from the beginning in the page to what is on screen. */
  p50: number
  p95: number
}

const TABS = 20
const RUNS = 20

/** A real call on the demo desk in real Chromium: from what happens on a page to what the agent sees. */
export async function benchLive(): Promise<LiveRow[]> {
  const stage = await openStage()
  try {
    return [await wordsToScreen(stage, 'warm'), await wordsToScreen(stage, 'cold'), await factToTabs(stage)]
  } finally {
    await stage.close()
  }
}

/** A finished caption that says they want to leave → the overlay shows it. Each run is a call of its own. */
async function wordsToScreen(stage: Stage, worker: 'warm' | 'cold'): Promise<LiveRow> {
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) {
    await stage.closePages()
    const live = await answered(stage)
    if (worker === 'cold') await stopWorker(stage)
    times.push(await until(live, "I'd like to cancel my broadband please."))
  }
  return row(`words final on the page → shown in the overlay, worker ${worker}`, times)
}

/** From the row's last change in the caption pane to the overlay's next paint with the new state; one clock for both frames. */
async function until(live: LiveCall, words: string): Promise<number> {
  const painted = live.overlay.evaluate(
    () =>
      new Promise<number>((seen) => {
        const look = () =>
          document.body.textContent?.includes('would pause once') ? seen(Date.now()) : requestAnimationFrame(look)
        look()
      }),
  )
  const said = live.callerSays(words).then(() => live.phone.evaluate(() => Date.now()))
  const [shown, spoken] = await Promise.all([painted, said])
  return Math.max(0, shown - spoken)
}

/** A record opened in one tab → its account number in the overlays of all the others. */
async function factToTabs(stage: Stage): Promise<LiveRow> {
  await stage.closePages()
  const live = await answered(stage, { route: '/customers' })
  const others: Frame[] = []
  for (let i = 0; i < TABS; i++) others.push(await overlayOf(await crmTab(stage)))
  const shown = others.map((overlay) =>
    overlay.evaluate(
      () =>
        new Promise<number>((seen) => {
          const look = () => document.body.textContent?.includes('20481537') && seen(Date.now())
          new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true })
          look()
        }),
    ),
  )
  const begun = await live.page.evaluate(() => {
    location.hash = '#/customers/10482'
    return Date.now()
  })
  return row(
    `record opened in tab A → shown in ${TABS} other tabs`,
    (await Promise.all(shown)).map((at) => at - begun),
  )
}

async function crmTab(stage: Stage): Promise<Page> {
  const page = await stage.context.newPage()
  await page.goto(stage.demo.urls.crm({ phone: 'none', route: '/customers' }))
  return page
}

async function stopWorker(stage: Stage): Promise<void> {
  const page = await stage.context.newPage()
  const session = await stage.context.newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await page.close()
}

function row(what: string, times: readonly number[]): LiveRow {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0
  return { what, runs: times.length, p50: at(0.5), p95: at(0.95) }
}

export const liveTable = (rows: readonly LiveRow[]): string =>
  [
    '| what | runs | p50 ms | p95 ms |',
    '|---|---:|---:|---:|',
    ...rows.map(({ what, runs, p50, p95 }) => `| ${what} | ${runs} | ${p50.toFixed(0)} | ${p95.toFixed(0)} |`),
  ].join('\n')
