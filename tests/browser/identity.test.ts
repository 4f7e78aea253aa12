import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import * as director from '../../demo/director.mjs'
import { answered, cardIn, ring, shows } from './live-call'
import { openStage, overlayOf, type Stage } from './stage'

/** Who is on the line, in every tab; offered where a field wants it, and nowhere else. */
let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterEach(() => stage.closePages())
afterAll(() => stage.close())

const ACCOUNT = '20481537'
const crmTab = async (route: string): Promise<Page> => {
  const page = await stage.context.newPage()
  await page.goto(stage.demo.urls.crm({ phone: 'none', route }))
  return page
}

test('two tabs: the caller of the ringing panel and of the record is known in the other one', async () => {
  const live = await answered(stage, { route: '/customers/10482' })
  await shows(live.overlay, 'Priya Raman')
  await shows(live.overlay, ACCOUNT)
  const other = await crmTab('/customers')
  const overlay = await overlayOf(other)
  await shows(overlay, 'Priya Raman')
  await shows(overlay, ACCOUNT)
})

test('a site that has had no part in the calls shows no fact until it is asked to', async () => {
  await answered(stage, { route: '/customers/10482' })
  const help = await stage.context.newPage()
  await help.goto(stage.demo.urls.help())
  const overlay = await overlayOf(help)
  const show = overlay.getByRole('button', { name: /show caller/i })
  await show.waitFor()
  expect(await overlay.locator('body').innerText()).not.toContain('Priya')
  await show.click()
  await shows(overlay, 'Priya Raman')
})

test('a softphone that forgets the caller on answer: who rang is still known', async () => {
  const live = await answered(stage, { skin: 'forgetful', route: '/customers' })
  await shows(live.overlay, 'Priya Raman')
})

test('one key fills the account number into a controlled input, and again takes it out', async () => {
  const live = await answered(stage, { route: '/customers/10482' })
  await shows(live.overlay, ACCOUNT)
  const tab = await crmTab('/verify')
  await overlayOf(tab)
  const field = tab.locator('#verify-account')
  await field.click()
  await offerShown(tab)
  await tab.keyboard.press('Alt+f')
  await expect.poll(() => field.inputValue()).toBe(ACCOUNT)
  await tab.locator('#verify-postcode').click()
  expect(await field.inputValue()).toBe(ACCOUNT)
})

test.each(['hidden', 'covered', 'scripted'])('a %s field gets no offer', async (layout) => {
  const live = await answered(stage, { route: '/customers/10482' })
  await shows(live.overlay, ACCOUNT)
  const tab = await crmTab(`/verify?field=${layout}`)
  await overlayOf(tab)
  const field = tab.locator('#verify-account')
  if (layout === 'scripted') await expect.poll(() => field.evaluate((el) => el === document.activeElement)).toBe(true)
  else await field.focus()
  await tab.keyboard.press('Alt+f')
  // The postcode field beside it, pressed by the agent, gets its offer: by then the other one had its chance.
  await tab.locator('#verify-postcode').click()
  await offerShown(tab)
  expect(await field.inputValue()).toBe('')
})

test("another customer's record is asked about, and not merged", async () => {
  const live = await answered(stage, { route: '/customers/10482' })
  await shows(live.overlay, ACCOUNT)
  await live.page.evaluate(() => {
    location.hash = '#/customers/10497'
  })
  await shows(live.overlay, /Is this the caller\?/)
  const text = await live.overlay.locator('body').innerText()
  expect(text).toMatch(/Priya\sRamanathan/u)
  expect(text).not.toContain('20481573')
  await live.overlay.getByRole('button', { name: /^no( n)?$/i }).click()
  await expect.poll(() => live.overlay.getByText(/Is this the caller\?/).count()).toBe(0)
  await shows(live.overlay, ACCOUNT)
})

test('a transferred caller brings what the menu already asked', async () => {
  const live = await answered(stage, { call: 'transferred', route: '/customers' })
  const { caller } = await director.readCall('transferred')
  await shows(live.overlay, caller.account)
})

test('the caller is gone at the next ring', async () => {
  const first = await answered(stage, { route: '/customers' })
  await shows(first.overlay, 'Priya Raman')
  await first.hangUp()
  await first.ended()
  await first.page.close()
  await first.caller.close()
  const second = await ring(stage, { call: 'technical', route: '/customers' })
  await director.answer(second.phone)
  const overlay = await overlayOf(second.page)
  const { caller } = await director.readCall('technical')
  await shows(overlay, caller.name)
  expect(await overlay.locator('body').innerText()).not.toContain('Priya')
})

/** The offer stands in a closed root; the accessibility tree shows it. */
async function offerShown(page: Page): Promise<void> {
  await expect.poll(() => cardIn(page, page).hasButton(/account|postcode/i), { timeout: 8_000 }).toBe(true)
}
