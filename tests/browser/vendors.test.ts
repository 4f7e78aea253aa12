import type { Frame, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type browser from 'webextension-polyfill'
import { EXAMPLES } from '../vendors/examples'
import { openVendorStage, type VendorStage } from './vendors/stage'

declare const chrome: typeof browser
let stage: VendorStage
beforeAll(async () => {
  stage = await openVendorStage()
})
afterEach(() => stage.reset())
afterAll(() => stage.close())

const frameAt = async (page: Page, origin: string): Promise<Frame> => {
  const is = (frame: Frame) => frame.url().startsWith(origin)
  const frame = page.frames().find(is) ?? (await page.waitForEvent('framenavigated', is))
  await frame.waitForLoadState()
  return frame
}
const post = (frame: Frame, ...messages: unknown[]) =>
  frame.evaluate((all) => {
    for (const message of all) parent.postMessage(message, '*')
  }, messages)

/** Whether the ear for vendors is in a page: its isolated world is asked from the worker. */
const hasEar = async (url: string) =>
  (await stage.worker()).evaluate(async (at) => {
    const [tab] = await chrome.tabs.query({ url: at })
    const func = () =>
      Boolean((globalThis as unknown as Record<symbol, { vendors?: object }>)[Symbol.for('earshot')]?.vendors)
    const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func })
    return answer?.result === true
  }, `${url}*`)
const earIn = (url: string) => stage.until(() => hasEar(url))

const JUSTCALL = 'https://app.justcall.io'
const ring = (sid: string, from = '+15550100199') => ({
  name: 'call-ringing',
  data: { direction: 'inbound', from, to: '+15550100100', call_sid: sid },
})
const ended = (sid: string) => ({ name: 'call-ended', data: { call_sid: sid, direction: 'inbound', duration: 3 } })

describe("messages as the vendors' own packages understand them", () => {
  test.each(['aircall', 'justcall', 'ringover'] as const)(
    '%s: the package and the desk hear the same',
    async (vendor) => {
      const { origin, examples } = EXAMPLES.find((e) => e.vendor === vendor) ?? { origin: '', examples: [] }
      const page = await stage.open('https://crm.example/')
      await earIn('https://crm.example/')
      const softphone = await frameAt(page, origin)
      const before = (await stage.tally())[vendor]?.understood ?? 0
      const telling = examples.filter(({ says }) => says.length > 0)
      await post(softphone, ...telling.map(({ message }) => message))
      await stage.until(async () => (await stage.tally())[vendor]?.understood === before + telling.length)
      const understood = await page.evaluate((by) => window.understood.filter((u) => u.by === by), vendor)
      expect(understood).toHaveLength(telling.length)
      expect((await stage.facts()).map(({ value }) => value).join()).toContain('0100199')
    },
  )

  test('HubSpot and a calling app that speaks through its package: the ring, the answer, and who it is', async () => {
    const page = await stage.open('https://app.hubspot.com/')
    const softphone = await frameAt(page, 'https://softphone.example')
    await softphone.waitForFunction(() => window.ready)
    const rings = (id: string) =>
      softphone.evaluate((externalCallId) => {
        window.app.incomingCall({ externalCallId, fromNumber: '+15550100199', toNumber: '+15550100100' })
      }, id)
    await rings('h-1')
    await stage.until(async () => (await stage.calls())[0]?.phase === 'ringing')
    await softphone.evaluate(() => window.app.callAnswered({ externalCallId: 'h-1' }))
    await stage.until(async () => (await stage.calls())[0]?.phase === 'connected')
    await softphone.evaluate(() => window.app.callEnded({ externalCallId: 'h-1', engagementId: 1 }))
    await stage.until(async () => (await stage.calls())[0]?.phase === 'wrapup')
    // The ear came into the calling app's frame with the first call; HubSpot's answer is heard from the second on.
    await rings('h-2')
    const dana = { field: 'name', value: 'Dana Whitfield', sure: true }
    await stage.until(async () => (await stage.facts()).some((fact) => JSON.stringify(fact) === JSON.stringify(dana)))
    expect(await softphone.evaluate(() => window.matched)).toHaveLength(2)
  })
})

test('two tabs tell of one call', async () => {
  const tabs = [await stage.open('https://crm.example/'), await stage.open('https://crm.example/#two')]
  await earIn('https://crm.example/')
  for (const tab of tabs) await post(await frameAt(tab, JUSTCALL), ring('CA-two'))
  const heard = (await stage.tally()).justcall?.understood ?? 0
  for (const tab of tabs) await post(await frameAt(tab, JUSTCALL), ended('CA-two'))
  await stage.until(async () => ((await stage.tally()).justcall?.understood ?? 0) >= heard + 2)
  expect(await stage.calls()).toMatchObject([{ phase: 'wrapup' }])
})

describe('guests', () => {
  test('a page without a softphone has no ear', async () => {
    await stage.open('https://plain.example/')
    expect(await hasEar('https://plain.example/')).toBe(false)
  })

  test('forgers are not heard: the page itself, a frame from elsewhere, a made-up event, another window', async () => {
    const page = await stage.open('https://crm.example/')
    await earIn('https://crm.example/')
    await page.evaluate(
      ([message, origin]) => {
        postMessage(message, '*')
        const source = document.querySelector('iframe')?.contentWindow ?? null
        dispatchEvent(new MessageEvent('message', { data: message, origin, source }))
        const frame = document.createElement('iframe')
        frame.src = 'https://evil.example/'
        document.body.append(frame)
      },
      [ring('CA-forged'), JUSTCALL] as const,
    )
    await post(await frameAt(page, 'https://evil.example'), ring('CA-forged'))
    const [dialler] = await Promise.all([page.waitForEvent('popup'), page.evaluate((url) => void open(url), JUSTCALL)])
    await dialler.waitForLoadState()
    const before = (await stage.tally()).justcall?.forged ?? 0
    await dialler.evaluate((message) => opener.postMessage(message, '*'), ring('CA-forged'))
    await post(await frameAt(page, JUSTCALL), ring('CA-true', '+15550100177'))
    await stage.until(async () => (await stage.facts()).length > 0)
    expect(await stage.facts()).toEqual([{ field: 'phone', value: '+15550100177', sure: true }])
    expect(await stage.calls()).toHaveLength(1)
    expect((await stage.tally()).justcall?.forged).toBe(before + 1)
  })

  test('a flood and a message too long: the page goes on, one call is known, the rest is counted', async () => {
    const page = await stage.open('https://crm.example/')
    await earIn('https://crm.example/')
    const softphone = await frameAt(page, JUSTCALL)
    const before = (await stage.tally()).justcall ?? {}
    await post(softphone, { ...ring('CA-long'), more: 'x'.repeat(100_000) })
    await post(softphone, ...Array.from({ length: 3_000 }, () => ring('CA-flood')))
    const heard = async () => {
      const { understood = 0, flooding = 0, oversized = 0 } = (await stage.tally()).justcall ?? {}
      return {
        understood: understood - (before.understood ?? 0),
        dropped: flooding + oversized - (before.flooding ?? 0) - (before.oversized ?? 0),
      }
    }
    await stage.until(async () => {
      await post(softphone, ended('CA-flood'))
      return (await heard()).dropped > 1_000
    })
    await stage.until(async () => {
      await post(softphone, ended('CA-flood'))
      return (await stage.calls())[0]?.phase === 'wrapup'
    })
    expect((await heard()).understood).toBeLessThan(1_000)
    expect(await stage.calls()).toHaveLength(1)
  })
})
