import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAgentsBrowser } from '../../demo/launch.mjs'

/** A lead's morning, by keyboard, on the made-up month in the built extension. */
let agent: Awaited<ReturnType<typeof openAgentsBrowser>>
let page: Page

beforeAll(async () => {
  agent = await openAgentsBrowser({ month: true })
  page = await agent.context.newPage()
  await page.goto(`${agent.own}/review.html`)
})
afterAll(async () => {
  await agent?.close()
})

const idle = async () => {
  for (const place of ['.queue', '.rows']) await page.locator(`${place}[aria-busy=false]`).waitFor()
}
const unseen = () => page.locator('.row[data-seen=unseen]').count()

test('an empty review offers the made-up month, which says what it is on every part of the page', async () => {
  await page.getByRole('link', { name: 'Look at a made-up month' }).click()
  await page.locator('.row').first().waitFor()
  expect(await page.locator('.row').count()).toBe(50)
  for (const part of ['People to call', 'What callers tell us', 'Forget a caller', 'Calls']) {
    await page.getByRole('link', { name: part, exact: true }).click()
    await page.getByText('These calls are made up').waitFor()
  }
})

test('the default view mixes what went right with what is to mend, and counts what was not flagged', async () => {
  await page.locator('.row').first().waitFor()
  expect(await page.locator('.row').getByText('Went right:').count()).toBeGreaterThan(3)
  expect(await page.locator('.row').getByText('To mend:').count()).toBeGreaterThan(3)
  await page.getByText(/\d+ calls went right, \d+ calls to mend · \d+ calls were not flagged/).waitFor()
})

test('triage by keyboard: down, open, seen and next, undo, choose, bulk, back', async () => {
  await page.locator('.row-open').first().focus()
  for (const key of ['j', 'j', 'j', 'j', 'k', 'k', 'k']) await page.keyboard.press(key)
  await page.keyboard.press('o')
  await page.locator('.call').waitFor()
  expect(await page.locator('.row').nth(1).getAttribute('data-cursor')).toBe('true')
  await page.keyboard.press('n')
  await page.locator('.row').nth(2).and(page.locator('[data-cursor=true]')).waitFor()
  await idle()
  expect(await unseen()).toBe(49)
  await page.keyboard.press('k')
  await page.keyboard.press('u')
  await idle()
  expect(await unseen()).toBe(50)
  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.getByText('2 calls chosen').waitFor()
  await page.keyboard.press('m')
  await idle()
  expect(await unseen()).toBe(48)
  await page.keyboard.press('u')
  await idle()
  expect(await unseen()).toBe(50)
  await page.keyboard.press('Escape')
  await page.getByText('No call is open').waitFor()
})

test('words are found while they are typed, marked in the row and in the call, and the page never stands still', async () => {
  await page.getByRole('button', { name: 'Every call' }).click()
  await page.evaluate(() => {
    const slow: number[] = []
    new PerformanceObserver((list) => slow.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    })
    Object.assign(window, { slow })
  })
  await page.keyboard.press('/')
  await page.keyboard.type('"paid one" bill', { delay: 30 })
  await page.getByText(/^Found in .*calls searched$/).waitFor()
  const rows = page.locator('.row')
  expect(await rows.count()).toBeGreaterThan(2)
  expect(await rows.first().locator('mark').allTextContents()).toContain('paid')
  await page.keyboard.press('Enter')
  await page.keyboard.press('o')
  await page.locator('.transcript mark').first().waitFor()
  expect(await page.evaluate(() => Reflect.get(window, 'slow'))).toEqual([])
  await page.keyboard.press('/')
  await page.keyboard.press('Escape')
  await page.getByText(/calls? searched/).waitFor({ state: 'detached' })
})

test('a call is judged again with today’s rules, beside the page', async () => {
  const call = page.locator('.call')
  await call.getByRole('listbox', { name: /\d+ silences?, \d+ times? both spoke/ }).waitFor()
  await call.getByRole('button', { name: 'Judge again with today’s rules' }).click()
  await call.getByText(/would differ: judged by rule set 1 then, by \d+ now/).waitFor()
  expect(await call.locator('.judge-again li').count()).toBeGreaterThan(0)
})

test('a view of one’s own is there again after a reload', async () => {
  await page.locator('.filters summary').click()
  await page.getByRole('combobox', { name: 'Order' }).selectOption('Longest first')
  await page.getByRole('combobox', { name: 'Phone queue' }).selectOption('Bills')
  await page.getByRole('button', { name: 'Save as a view' }).click()
  await page.keyboard.type('Long ones in Bills')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Long ones in Bills', pressed: true }).waitFor()
  await page.reload()
  await page.getByRole('button', { name: 'Long ones in Bills' }).click()
  await page.getByRole('list', { name: 'Calls, longest first' }).waitFor()
  await idle()
  const lengths = await page.locator('.row-foot').allTextContents()
  const seconds = lengths.map((text) => /(\d+):(\d\d)/.exec(text) ?? []).map(([, m, s]) => Number(m) * 60 + Number(s))
  expect(seconds).toEqual(seconds.toSorted((a, b) => b - a))
  await page.getByRole('button', { name: 'Remove “Long ones in Bills”' }).click()
  await page.getByRole('button', { name: 'Save as a view' }).waitFor()
})

test('quiet customers: long with us, nothing wrong', async () => {
  await page.getByRole('button', { name: 'Quiet customers' }).click()
  await page.getByText('Nobody calls them, because they never complain').waitFor()
  await idle()
  expect(await page.locator('.row').count()).toBeGreaterThan(5)
  expect(await page.locator('.row').getByText('To mend:').count()).toBe(0)
})

test('goes with one press, and nothing of it was ever among the real calls', async () => {
  await page.getByRole('button', { name: 'Remove the made-up calls' }).click()
  await page.waitForURL(`${agent.own}/review.html`)
  await page.getByText('No calls here yet').waitFor()
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual(['earshot'])
})
