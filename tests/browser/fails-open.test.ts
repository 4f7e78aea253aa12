import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { answered, type CallOptions, cardIn, type LiveCall, shows } from './live-call'
import { openStage, type Stage } from './stage'

/** Whatever is missing, stale, full or gone: the agent's hang-up goes through. The registrar's log is the judge. */
let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterEach(() => stage.closePages())
afterAll(() => stage.close())

/** The next hang-up would be paused. */
async function leaving(options?: CallOptions): Promise<LiveCall> {
  const live = await answered(stage, options)
  await live.callerSays("Hi, I'd like to cancel my broadband please.")
  await shows(live.overlay, /Hang-up would pause once/)
  return live
}

/** As the browser does after 30 s without work. The next word to it starts another. */
async function stopWorker(): Promise<void> {
  const page = await stage.context.newPage()
  const session = await stage.context.newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await page.close()
}

const inWorker = async (run: string) => {
  const worker = await stage.worker()
  await worker.evaluate(run)
}

/** The browser's word for it, in mid-call: a real quota is felt only half a minute later (tests/browser/stores has that one). */
const FULL = `IDBObjectStore.prototype.put = IDBObjectStore.prototype.add =
  () => { throw new DOMException('no room', 'QuotaExceededError') }`

test('a full disk in mid-call is told to the agent, and the hang-up goes through', async () => {
  const live = await leaving()
  await inWorker(FULL)
  await live.agentSays('Let me see what I have here for you.')
  await shows(live.overlay, /The disk is full/)
  await live.hangUp()
  await live.card.shown()
  await live.card.press(/end now/i)
  await live.ended()
  await stopWorker()
})

test('a stale snapshot holds nothing', async () => {
  const live = await leaving()
  await inWorker(`chrome.storage.local.get('snapshot').then(({ snapshot }) =>
    chrome.storage.local.set({ snapshot: { ...snapshot, issuedAt: Date.now() - 60000, validUntil: Date.now() - 15000 } }))`)
  await live.hangUp()
  await live.ended()
  expect(await live.card.isShown()).toBe(false)
})

test('the worker is dead when the card is answered: End now ends the call', async () => {
  const live = await leaving()
  await live.hangUp()
  await live.card.shown()
  await stopWorker()
  await live.page.bringToFront()
  await live.page.keyboard.press('e')
  await live.ended()
})

test('a frame too small for the card: it shows in the top frame, and its End now ends the call', async () => {
  const live = await leaving({ frame: 'tiny' })
  await live.hangUp()
  const card = cardIn(live.page, live.page)
  expect(await card.shown()).toMatch(/can still hear you/i)
  expect(live.isOver()).toBe(false)
  await card.press(/end now/i)
  await live.ended()
})

test('a page that takes the card away again and again gets the press it held', async () => {
  const live = await leaving()
  await live.phone.evaluate(() => {
    const remove = () => {
      for (const host of document.querySelectorAll('[popover]')) host.remove()
      requestAnimationFrame(remove)
    }
    remove()
  })
  await live.hangUp()
  await live.ended()
})

/** Each in a browser of its own: afterwards it has no Earshot, or another one. */
describe('in mid-call', () => {
  test.each([
    ['updated', 'chrome.runtime.reload()'],
    ['uninstalled', 'chrome.management.uninstallSelf({ showConfirmDialog: false })'],
  ])('%s: the press passes, and nothing of ours stays on the page', async (_, away) => {
    await stage.close()
    stage = await openStage()
    const live = await leaving({ in: 'tab' })
    const worker = await stage.worker()
    const closed = new Promise((gone) => worker.once('close', gone))
    await worker.evaluate(away).catch(() => undefined)
    await closed
    await live.hangUp()
    await live.ended()
    expect(await live.page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(0)
    await stage.close()
    stage = await openStage()
  })
})
