import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import * as director from '../../demo/director.mjs'
import { madeUpCall, scriptNamed } from '../../demo/month/calls'
import { callId } from '../../utils/core/ids'
import { packText } from '../../utils/core/papers/pack'
import type { FoxPage, FoxPlace } from './firefox/place'
import { nodeIn, textOf } from './firefox/shown-node'
import { type FoxStage, openFoxStage } from './firefox/stage'
import { dial } from './live-call'
import { pausesIn, readStored } from './stored'

/** The same promises in the other browser, each on a real SIP call: the registrar's log says whether it was ended. */
let stage: FoxStage
beforeAll(async () => {
  stage = await openFoxStage()
})
afterEach(() => stage.closePages())
afterAll(() => stage.close())

const ACCOUNT = '20481537'
const OVERLAY = /^moz-extension:.*\/overlay\.html/
const SOFTPHONE = /^http:\/\/phone\./
const ALT = '\uE00A'
const ENTER = '\uE007'

/** The softphone in its cross-origin frame of the CRM, a call answered on it, and our overlay in the page. */
async function answered(route = '/customers/10482') {
  const page = await stage.newPage()
  await page.goto(stage.demo.urls.crm({ skin: 'plain', speed: 12, route }))
  const phone = await page.frame(SOFTPHONE)
  await director.phoneState(phone, 'ready')
  const line = await dial(stage)
  await page.bringToFront()
  await director.answer(phone)
  const overlay = await page.frame(OVERLAY)
  return {
    page,
    phone,
    overlay,
    ...line,
    agentSays: (text: string) => director.agentSays(phone, text),
    hangUp: () => director.control(phone, 'hangup').click(),
  }
}

/** A caller who surely wants to leave, and nobody has asked why: the next hang-up is paused. */
async function leaving() {
  const live = await answered()
  await live.callerSays("Hi, I'd like to cancel my broadband please.")
  await shows(live.overlay, 'Hang-up would pause once')
  return live
}

const crmTab = async (route: string): Promise<FoxPage> => {
  const page = await stage.newPage()
  await page.goto(stage.demo.urls.crm({ phone: 'none', route }))
  return page
}

const shows = (place: FoxPlace, text: string) =>
  expect.poll(() => place.evaluate(() => document.body.innerText), { timeout: 15_000 }).toContain(text)

const cardIn = async (place: FoxPlace) =>
  nodeIn(await place.tree(), ({ attributes }) => attributes.role === 'alertdialog')
const cardShown = (place: FoxPlace) => expect.poll(() => cardIn(place)).toBeDefined()
const buttonIn = async (place: FoxPlace, name: RegExp) =>
  nodeIn(await place.tree(), (node) => 'data-act' in node.attributes && name.test(textOf(node)))

async function pressEndNow(place: FoxPlace): Promise<void> {
  const end = await buttonIn(place, /end now/i)
  if (!end) throw new Error('no such button on the card')
  await place.press(end)
}

async function everythingStored(): Promise<string> {
  const page = await stage.newPage()
  await page.goto(`${stage.own}/review.html`)
  return page.evaluate(readStored)
}

test('the overlay shows the call and the caller, in this tab and in another', async () => {
  const live = await answered()
  await shows(live.overlay, 'Priya Raman')
  await shows(live.overlay, ACCOUNT)
  const other = await (await crmTab('/customers')).frame(OVERLAY)
  await shows(other, 'Priya Raman')
  await shows(other, ACCOUNT)
})

test('a hang-up in a cross-origin frame is paused, and the second press ends the call', async () => {
  const live = await leaving()
  await live.hangUp()
  await cardShown(live.phone)
  const card = await cardIn(live.phone)
  expect(card && textOf(card)).toMatch(/can still hear you/i)
  expect(live.isOver()).toBe(false)
  await live.phone.evaluate(() => new Promise((seen) => setTimeout(seen, 450)))
  await live.hangUp()
  await live.ended()
})

test('End now ends the call: pressed on the card in its closed root', async () => {
  const live = await leaving()
  await live.hangUp()
  await cardShown(live.phone)
  await pressEndNow(live.phone)
  await live.ended()
})

test('"just cancel" → never paused', async () => {
  const live = await leaving()
  await live.callerSays("Look, I don't want to talk about it, just cancel it please.")
  await shows(live.overlay, 'Hang-up passes')
  await live.hangUp()
  await live.ended()
  expect(await cardIn(live.phone)).toBeUndefined()
})

test('one key fills the account number into a controlled input, and again takes it out', async () => {
  const live = await answered()
  await shows(live.overlay, ACCOUNT)
  const tab = await crmTab('/verify')
  await tab.frame(OVERLAY)
  const value = () => tab.evaluate(() => document.querySelector<HTMLInputElement>('#verify-account')?.value)
  await tab.locator('#verify-account').click()
  await expect.poll(() => buttonIn(tab, /account/i)).toBeDefined()
  await tab.keys(ALT, 'f')
  await expect.poll(value).toBe(ACCOUNT)
  await tab.locator('#verify-postcode').click()
  expect(await value()).toBe(ACCOUNT)
})

test('the event page ended after each thing that happens: the call goes on, guarded, and is recorded once', async () => {
  const before = pausesIn(await everythingStored())
  const live = await answered()
  await stage.killWorker()
  await live.callerSays("Hi, I'd like to cancel my broadband please.")
  await shows(live.overlay, 'Hang-up would pause once')
  await stage.killWorker()
  await live.agentSays('Of course. What made you decide to leave?')
  await live.callerSays('It is just too expensive for me now.')
  await shows(live.overlay, 'leave: price')
  await stage.killWorker()
  await live.hangUp()
  await cardShown(live.phone)
  await stage.killWorker()
  await pressEndNow(live.phone)
  await live.ended()
  await stage.killWorker()
  // By key: the overlay is still taking its new size, and a mouse would miss.
  await live.overlay.locator('[type="submit"]').waitFor()
  await live.overlay.evaluate(() => document.querySelector<HTMLElement>('[type="submit"]')?.focus())
  await live.overlay.keys(ENTER)
  await live.page.noFrame(OVERLAY)
  // A second try of this test finds the first one's call in the same browser.
  expect(pausesIn(await everythingStored()) - before).toBe(1)
})

test('the side panel takes a pack in, once', async () => {
  const page = await stage.newPage()
  await page.goto(`${stage.own}/sidepanel.html`)
  const made = madeUpCall(scriptNamed('this-worked'), Date.now(), callId('from-a-pack'))
  const head = { madeAt: Date.now(), role: 'agent' as const, from: { name: 'Ana', desk: 'elsewhere' } }
  const pack = packText(head, [{ is: 'call', words: 'needed', ...made }])
  const choose = (text: string) => {
    document.querySelector<HTMLElement>('#tab-mine')?.click()
    const input = document.querySelector<HTMLInputElement>('input[type=file]')
    if (!input) throw new Error('nowhere to take a pack in')
    const files = new DataTransfer()
    files.items.add(new File([text], 'ana.earshot'))
    input.files = files.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }
  await shows(page, 'No call is live')
  await page.evaluate(() => document.querySelector<HTMLElement>('#tab-mine')?.click())
  await shows(page, 'Choose a pack')
  await page.evaluate(choose, pack)
  await shows(page, '1 new call')
  await page.evaluate(choose, pack)
  await shows(page, '1 call here already')
})
