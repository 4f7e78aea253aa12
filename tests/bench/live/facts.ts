import type { Frame, Page } from 'playwright-core'
import { answered, shows } from '../../browser/live-call'
import { overlayOf, type Stage } from '../../browser/stage'
import { type LiveRow, row } from '../live'

const TABS = 20
const CALLS = 3
const MOST = 100
const ACCOUNT = '20481537'

/** A record opens in one tab → its account number stands in the overlays of all the others. */
export async function factToTabs(stage: Stage): Promise<LiveRow> {
  const times: number[] = []
  for (let call = 0; call < CALLS; call++) {
    await stage.closePages()
    const live = await answered(stage, { route: '/customers' })
    const others: Frame[] = []
    for (let i = 0; i < TABS; i++) others.push(await overlayOf(await crmTab(stage)))
    for (const overlay of others) await shows(overlay, /Hang-up passes/)
    await live.page.bringToFront()
    const shown = others.map(accountAt)
    const opened = await live.page.evaluate((account) => {
      location.hash = '#/customers/10482'
      return new Promise<number>((seen) => {
        const look = () =>
          document.body.textContent?.includes(account)
            ? seen(performance.timeOrigin + performance.now())
            : requestAnimationFrame(look)
        look()
      })
    }, ACCOUNT)
    times.push(...(await Promise.all(shown)).map((at) => at - opened))
  }
  return row(`record on screen in tab A → its account number in ${TABS} other tabs`, times, MOST)
}

const accountAt = (overlay: Frame) =>
  overlay.evaluate(
    (account) =>
      new Promise<number>((seen) => {
        new MutationObserver(() => {
          if (document.body.textContent?.includes(account)) seen(performance.timeOrigin + performance.now())
        }).observe(document.body, { childList: true, subtree: true, characterData: true })
      }),
    ACCOUNT,
  )

async function crmTab(stage: Stage): Promise<Page> {
  const page = await stage.context.newPage()
  await page.goto(stage.demo.urls.crm({ phone: 'none', route: '/customers' }))
  return page
}
