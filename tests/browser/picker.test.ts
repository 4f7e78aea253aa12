import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { control, softphone } from '../../demo/director.mjs'
import { cardIn, ring } from './live-call'
import { openStage, type Stage } from './stage'

/** Teaching by pointing, on the demo's softphone in its frame of another origin, with the built extension and its real desk. */
let stage: Stage
let popup: Page
beforeAll(async () => {
  stage = await openStage()
  popup = await stage.context.newPage()
  await popup.goto(`${stage.own}/popup.html`)
})
afterAll(() => stage.close())

const ask = <T>(message: object): Promise<T> =>
  popup.evaluate((said) => (globalThis as unknown as Asking).chrome.runtime.sendMessage(said), message) as Promise<T>
interface Asking {
  chrome: {
    runtime: { sendMessage(message: object): unknown }
    tabs: { query(q: object): Promise<{ id: number; url: string; active: boolean }[]> }
  }
}
const facts = async () =>
  (await ask<{ facts: { host: string; teaches: object; from: string }[] }>({ topic: 'site-facts' })).facts

/** `it`: the softphone has its controls only while it rings. */
async function picking(wanted: object, it: 'rings' | 'is-idle' = 'is-idle') {
  const { page, phone } = it === 'rings' ? await ring(stage, { skin: 'icon' }) : await idle()
  await page.bringToFront()
  const tab = await popup.evaluate(async (url) => {
    const tabs = await (globalThis as unknown as Asking).chrome.tabs.query({})
    return tabs.find((one) => one.active && one.url === url)?.id
  }, page.url())
  expect(await ask({ topic: 'teach', tab, wanted })).toMatchObject({ ok: true })
  return { page, phone, panel: cardIn(page, phone) }
}
async function idle(): Promise<{ page: Page; phone: Page | Frame }> {
  const page = await stage.context.newPage()
  await page.goto(stage.demo.urls.crm({ skin: 'icon' }))
  return { page, phone: await softphone(page) }
}

describe('pointing at a control in a softphone’s frame', () => {
  test('shows what it means, keeps it on the agent’s word, and the page sees none of it', async () => {
    const { page, phone, panel } = await picking({ what: 'control', kind: 'answer' }, 'rings')
    await phone.evaluate(() => {
      ;(globalThis as unknown as { heard: string[] }).heard = []
      for (const type of ['pointerdown', 'mousedown', 'click', 'keydown'])
        addEventListener(type, (e) => (globalThis as unknown as { heard: string[] }).heard.push(e.type), true)
    })
    await control(phone, 'answer').click()
    expect(await panel.shown()).toMatch(/Known again by its .*Means one on this page/)
    await panel.press(/Keep/)
    await expect.poll(async () => (await facts()).length).toBe(1)
    expect((await facts())[0]).toMatchObject({
      host: new URL(phone.url()).hostname,
      from: 'pointing',
      teaches: { what: 'control', kind: 'answer' },
    })
    expect(await phone.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([])
    await panel.gone()
    await page.close()
  })

  test('by keyboard alone: Tab to it, Enter, Enter; Esc leaves everything as it was', async () => {
    const before = (await facts()).length
    const { page } = await picking({ what: 'control', kind: 'mute' })
    const top = cardIn(page, page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await top.shown()
    await page.keyboard.press('Escape')
    await top.gone()
    expect(await facts()).toHaveLength(before)
    await page.close()
  })

  test('a page’s own script can press nothing of it, and teaches nothing without the agent', async () => {
    const before = (await facts()).length
    const { page, phone } = await picking({ what: 'control', kind: 'hold' })
    await phone.evaluate(() => {
      for (const button of document.querySelectorAll('button')) button.click()
      for (const host of document.querySelectorAll(':popover-open')) (host as HTMLElement).click()
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true }))
    })
    await page.keyboard.press('Escape')
    expect(await facts()).toHaveLength(before)
    await page.close()
  })
})

test('pointing in another tab gives the first one its presses back', async () => {
  const first = await picking({ what: 'control', kind: 'mute' })
  const pressed = first.page.evaluate(
    () => new Promise((then) => addEventListener('pointerdown', () => then('pressed'), { once: true })),
  )
  const second = await picking({ what: 'control', kind: 'hold' })
  await first.page.bringToFront()
  await first.page.mouse.click(400, 400)
  expect(await pressed).toBe('pressed')
  await first.page.close()
  await second.page.close()
})

test('a colleague’s facts are taken in, and what is none of them is left out', async () => {
  const known = await facts()
  expect(await ask({ topic: 'take-site-facts', facts: [...known, { id: 7 }] })).toEqual({
    ok: true,
    count: known.length,
  })
})
