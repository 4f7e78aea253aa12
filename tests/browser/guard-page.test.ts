import type { Frame, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Snapshot } from '../../utils/core/snapshot'
import { type Bench, openBench } from './page-lab/bench'

let bench: Bench
beforeAll(async () => {
  bench = await openBench()
})
afterAll(() => bench.close())
afterEach(() => bench.reset())

const card = async (frame = 0) => (await bench.surfaces(frame)).find(({ kind }) => kind.includes('card'))
const pause = async () => (await bench.share()).press.pause
const cardShown = () => bench.until(async () => (await pause())?.paintedAt !== undefined)
const ended = (frame: Page | Frame) => frame.evaluate(() => ended)
const choices = async () => (await bench.reports()).flatMap((r) => (r.kind === 'pause-choice' ? [r.choice] : []))
const paused = async () => (await bench.reports()).some((r) => r.kind === 'press' && r.outcome === 'paused')
const pressHangUp = async (page: Page, box = '#hangup') => {
  const { x = 0, y = 0, width = 0, height = 0 } = (await page.locator(box).boundingBox()) ?? {}
  await page.mouse.click(x + width / 2, y + height / 2)
}
/** The 400 ms in which a second press is taken for a double click. */
const answerTime = async (page: Page) => {
  const painted = (await pause())?.paintedAt ?? 0
  await page.waitForFunction((at) => performance.now() - at > 410, painted)
}
const phoneIn = (page: Page) => page.frames().find((frame) => frame.url().includes('/phone')) as Frame

describe('without a call', () => {
  test('a press passes, nothing is said, and no live part is there', async () => {
    const page = await bench.open('phone', '/phone')
    await pressHangUp(page)
    expect(await ended(page)).toBe(1)
    expect(await bench.share()).toMatchObject({ guard: 'first', live: false })
    expect(await bench.worker().evaluate(() => desk.asked)).toEqual([])
  })
})

describe('the pause', () => {
  test('holds the whole press, shows the card beside the control, and gives the call back', async () => {
    const page = await bench.open('phone', '/phone')
    await bench.beginCall()
    await page.evaluate(() => seen.splice(0))
    await pressHangUp(page)
    await cardShown()
    const shown = await card()
    expect(shown?.text).toContain('Why they want to leave')
    expect(shown?.text).toContain('The caller can still hear you')
    const control = await page.locator('#hangup').boundingBox()
    expect(shown && control && shown.y >= control.y + control.height).toBe(true)
    expect(await page.evaluate(() => seen.filter((e) => !e.startsWith('focusin')))).toEqual([])
    await page.keyboard.press('Escape')
    await bench.until(async () => !(await card()))
    await bench.until(async () => (await choices()).includes('back'))
    expect(await ended(page)).toBe(0)
    expect(await page.evaluate(() => seen.filter((e) => e.startsWith('key')))).toEqual([])
    await pressHangUp(page)
    expect(await ended(page)).toBe(1)
  })

  test('pressed again: the press itself ends the call', async () => {
    const page = await bench.open('phone', '/phone-trusted')
    await bench.beginCall()
    await pressHangUp(page)
    await cardShown()
    await answerTime(page)
    await pressHangUp(page)
    expect(await ended(page)).toBe(1)
    await bench.until(async () => (await choices()).includes('pressed-again'))
    expect(await card()).toBeUndefined()
  })

  test('a double click pauses once, and its second half does not end the call', async () => {
    const page = await bench.open('phone', '/phone')
    await bench.beginCall()
    await page.locator('#hangup').dblclick()
    await cardShown()
    expect(await ended(page)).toBe(0)
    expect(await page.evaluate(() => seen.filter((e) => e.includes('click')))).toEqual([])
    await answerTime(page)
    await pressHangUp(page)
    expect(await ended(page)).toBe(1)
  })

  test('the fourth press passes, however fast', async () => {
    const page = await bench.open('phone', '/phone')
    await bench.beginCall()
    const { x = 0, y = 0 } = (await page.locator('#hangup').boundingBox()) ?? {}
    const cdp = await bench.cdp(page)
    const mouse = (type: 'mousePressed' | 'mouseReleased') =>
      cdp.send('Input.dispatchMouseEvent', { type, x: x + 9, y: y + 9, button: 'left', clickCount: 1 })
    await Promise.all([1, 2, 3, 4].flatMap(() => [mouse('mousePressed'), mouse('mouseReleased')]))
    await bench.until(() => ended(page), 300)
  })

  test('Enter held down pauses once; a press after the card was seen ends', async () => {
    const page = await bench.open('phone', '/phone')
    await bench.beginCall()
    await page.locator('#hangup').focus()
    await page.keyboard.down('Enter')
    for (let i = 0; i < 8; i++) await page.keyboard.down('Enter')
    await cardShown()
    await answerTime(page)
    await page.keyboard.down('Enter')
    expect(await ended(page)).toBe(0)
    await page.keyboard.up('Enter')
    await page.keyboard.press('Enter')
    expect(await ended(page)).toBe(1)
  })

  test('Space is held from its going down to its coming up', async () => {
    const page = await bench.open('phone', '/phone')
    await bench.beginCall()
    await page.locator('#hangup').focus()
    await page.keyboard.press('Space')
    await cardShown()
    expect(await ended(page)).toBe(0)
    expect(await page.evaluate(() => seen.filter((e) => /key|click/.test(e)))).toEqual([])
  })

  test('a touch is held, the mouse events it becomes too', async () => {
    const page = await bench.open('phone', '/phone')
    await bench.beginCall()
    const cdp = await bench.cdp(page)
    await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true })
    const { x = 0, y = 0 } = (await page.locator('#hangup').boundingBox()) ?? {}
    await page.evaluate(() => seen.splice(0))
    await cdp.send('Input.synthesizeTapGesture', { x: x + 20, y: y + 12 })
    await cardShown()
    expect(await ended(page)).toBe(0)
    expect(await page.evaluate(() => seen.filter((e) => !e.startsWith('focusin')))).toEqual([])
  })

  test('nobody reacts: the press is carried out when the countdown is over', async () => {
    const page = await bench.open('phone', '/phone')
    await bench.beginCall({ pauseSeconds: 1 })
    await pressHangUp(page)
    await cardShown()
    expect(await ended(page)).toBe(0)
    await bench.until(() => ended(page), 2_000)
    await bench.until(async () => (await choices()).includes('expired'))
  })

  test('a finger that slides off the control did not mean it', async () => {
    const page = await bench.open('phone', '/phone')
    await bench.beginCall({ pauseSeconds: 1 })
    await page.locator('#hangup').hover()
    await page.mouse.down()
    await page.mouse.move(700, 600)
    await page.mouse.up()
    await bench.until(async () => (await choices()).includes('back'))
    expect(await card()).toBeUndefined()
    expect(await ended(page)).toBe(0)
  })

  test('the other mouse buttons are no press', async () => {
    const page = await bench.open('phone', '/phone')
    await bench.beginCall()
    await page.locator('#hangup').click({ button: 'right' })
    expect(await pause()).toBeUndefined()
  })

  test('the keyboard goes where the press would have brought it, so that no letter of a note is lost or taken', async () => {
    const page = await bench.open('phone', '/phone')
    await page.evaluate(() => {
      const note = document.createElement('textarea')
      note.id = 'note'
      document.body.append(note)
      note.focus()
    })
    await bench.beginCall()
    await pressHangUp(page)
    await cardShown()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('hangup')
    await page.locator('#note').focus()
    await page.keyboard.type('be')
    expect(await page.locator('#note').inputValue()).toBe('be')
    expect(await card()).toBeDefined()
    await page.keyboard.press('Alt+KeyB')
    await bench.until(async () => (await choices()).includes('back'))
  })
})

describe('what the browser does by itself', () => {
  test.each(['mouse', 'Enter', 'Space'])('a form whose button hangs up is not sent by %s', async (by) => {
    const page = await bench.open('phone', '/phone-form')
    await bench.beginCall()
    if (by === 'mouse') await pressHangUp(page)
    else {
      await page.locator('#hangup').focus()
      await page.keyboard.press(by)
    }
    await bench.until(paused)
    expect(await ended(page)).toBe(0)
  })
})

describe('End now', () => {
  test.each(['/phone', '/phone-down', '/phone-redraw', '/phone-icon', '/phone-closed', '/phone-csp'])(
    'by key ends the call on %s',
    async (path) => {
      const page = await bench.open('phone', path)
      await bench.beginCall()
      const box = path === '/phone-closed' ? 'x-phone' : '#hangup'
      await pressHangUp(page, box)
      await cardShown()
      expect(await ended(page)).toBe(0)
      await page.keyboard.press('e')
      await bench.until(() => ended(page), 1_000)
      expect(await ended(page)).toBe(1)
      await bench.until(async () => (await bench.surfaces()).length === 0)
    },
  )

  test('after a key press ends it on a control that listens for keys', async () => {
    const page = await bench.open('phone', '/phone-key')
    await bench.beginCall()
    await page.locator('#hangup').focus()
    await page.keyboard.press('Enter')
    await cardShown()
    await page.keyboard.press('e')
    await bench.until(() => ended(page), 1_000)
    expect(await ended(page)).toBe(1)
  })

  test('by mouse on the card; the page hears nothing of it', async () => {
    const page = await bench.open('phone', '/phone')
    await bench.beginCall()
    await pressHangUp(page)
    await cardShown()
    await page.evaluate(() => seen.splice(0))
    const end = (await card())?.buttons.find(({ act }) => act === 'end-now')
    await page.mouse.click(end?.x ?? 0, end?.y ?? 0)
    await bench.until(() => ended(page), 1_000)
    const trusted = await page.evaluate(() => seen.filter((e) => !/scripted|focusin/.test(e)))
    expect(trusted).toEqual([])
  })

  test('on a page that asks for a trusted press: the one more press it asks for', async () => {
    const page = await bench.open('phone', '/phone-trusted')
    await bench.beginCall()
    await pressHangUp(page)
    await cardShown()
    await page.keyboard.press('e')
    await bench.until(async () => (await card())?.text.includes('Press the hang-up button once more'))
    const ring = (await bench.surfaces()).find(({ kind }) => kind === 'ring')
    const control = await page.locator('#hangup').boundingBox()
    expect(ring && control && ring.x < control.x && ring.x + ring.width > control.x + control.width).toBe(true)
    await pressHangUp(page)
    expect(await ended(page)).toBe(1)
    await bench.until(async () => (await bench.surfaces()).length === 0)
  })
})

describe('passes at once', () => {
  test.each<[string, Partial<Snapshot>]>([
    ['when the desk says pass', { verdict: { say: 'pass', why: 'not-leaving' } }],
    ['when the snapshot is stale', { validUntil: Date.now() - 1 }],
    ['when the snapshot is of another start of the browser', { bootId: 'another' }],
  ])('%s', async (_, over) => {
    const page = await bench.open('phone', '/phone')
    await bench.beginCall(over, { bootId: 'boot' })
    await pressHangUp(page)
    expect(await ended(page)).toBe(1)
    expect(await bench.surfaces()).toEqual([])
  })

  test('a press of the page’s own, and the page clicking for the agent', async () => {
    const page = await bench.open('phone', '/phone')
    await bench.beginCall()
    await page.evaluate(() => document.getElementById('hangup')?.click())
    expect(await ended(page)).toBe(1)
    expect(await pause()).toBeUndefined()
  })

  test('when the extension is gone', async () => {
    const page = await bench.open('phone', '/phone')
    await bench.beginCall()
    await bench.update()
    await pressHangUp(page)
    expect(await ended(page)).toBe(1)
    await bench.renew()
  })
})

describe('frames', () => {
  test('a softphone in a frame of another origin', async () => {
    const page = await bench.open('crm', '/crm')
    await bench.beginCall()
    const phone = phoneIn(page)
    await phone.locator('#hangup').click()
    await bench.until(paused)
    await answerTime(page)
    expect(await phone.evaluate(() => ended)).toBe(0)
    expect(await phone.evaluate(() => document.hasFocus())).toBe(true)
    await page.keyboard.press('e')
    await bench.until(() => phone.evaluate(() => ended), 1_000)
  })

  test('a frame too small: the card shows in the top frame, beside it', async () => {
    const page = await bench.open('crm', '/crm-small')
    await bench.beginCall()
    const phone = phoneIn(page)
    await phone.locator('#hangup').click()
    await bench.until(() => card())
    const shown = await card()
    const frame = await page.locator('#phone').boundingBox()
    expect(shown && frame && (shown.y >= frame.y + frame.height || shown.y + shown.height <= frame.y)).toBe(true)
    await answerTime(page)
    expect(await phone.evaluate(() => ended)).toBe(0)
    const back = shown?.buttons.find(({ act }) => act === 'back')
    await page.mouse.click(back?.x ?? 0, back?.y ?? 0)
    await bench.until(async () => (await choices()).includes('back'))
    expect(await card()).toBeUndefined()
  })

  test('a frame too small, whose page asks for a trusted press: the top frame says so', async () => {
    const page = await bench.open('crm', '/crm-small-trusted')
    await bench.beginCall()
    await phoneIn(page).locator('#hangup').click()
    await bench.until(() => card())
    await answerTime(page)
    const end = (await card())?.buttons.find(({ act }) => act === 'end-now')
    await page.mouse.click(end?.x ?? 0, end?.y ?? 0)
    await bench.until(async () => (await card())?.text.includes('Press the hang-up button once more'))
    await phoneIn(page).locator('#hangup').click()
    expect(await ended(phoneIn(page))).toBe(1)
    await bench.until(async () => (await bench.surfaces()).length === 0)
  })

  test('a frame too small, and the top frame does not show it in time: the press is carried out', async () => {
    const page = await bench.open('crm', '/crm-small')
    await bench.beginCall()
    await bench.set({ silent: 3 })
    const phone = phoneIn(page)
    await phone.locator('#hangup').click()
    await bench.until(() => phone.evaluate(() => ended), 1_500)
    await bench.until(async () => (await choices()).includes('not-painted'))
  })

  test.each(['src', 'blob', 'box'])('a %s frame is guarded', async (id) => {
    const page = await bench.open('crm', '/nested')
    const frame = async () => (await page.locator(`#${id}`).elementHandle())?.contentFrame()
    await bench.until(async () => (await frame())?.locator('#hangup').count())
    await bench.beginCall()
    const phone = (await frame()) as Frame
    await phone.locator('#hangup').click()
    await bench.until(paused)
    expect(await phone.evaluate(() => ended)).toBe(0)
  })

  test('an about:blank frame rewritten by document.open is guarded still', async () => {
    const page = await bench.open('crm', '/blank')
    await bench.beginCall()
    await page.evaluate('rewrite()')
    const phone = (await (await page.locator('#frame').elementHandle())?.contentFrame()) as Frame
    await phone.locator('#hangup').click()
    await bench.until(paused)
    expect(await phone.evaluate(() => ended)).toBe(0)
  })
})

describe('the call goes while paused', () => {
  test('the card goes, and nothing is pressed', async () => {
    const page = await bench.open('phone', '/phone')
    await bench.beginCall()
    await pressHangUp(page)
    await cardShown()
    await bench.hangUp()
    await bench.until(async () => !(await card()))
    await bench.until(async () => (await choices()).includes('call-over'))
    expect(await ended(page)).toBe(0)
  })

  test('a caller who says "just cancel" while paused: the next press passes at once', async () => {
    const page = await bench.open('phone', '/phone')
    await bench.beginCall()
    await pressHangUp(page)
    await cardShown()
    await bench.say({ verdict: { say: 'pass', why: 'released' } })
    await bench.until(async () => (await bench.share()).snapshot?.verdict.say === 'pass')
    await pressHangUp(page)
    expect(await ended(page)).toBe(1)
  })
})

describe('a modal dialog of the page', () => {
  test('the card moves into it and can be answered', async () => {
    const page = await bench.open('phone', '/modal')
    await bench.beginCall()
    await page.evaluate('inDialog()')
    await pressHangUp(page)
    await cardShown()
    const shown = await card()
    expect(shown?.parent).toBe('dialog')
    const back = shown?.buttons.find(({ act }) => act === 'back')
    await page.mouse.click(back?.x ?? 0, back?.y ?? 0)
    await bench.until(async () => (await choices()).includes('back'))
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true)
  })
})

describe('scripts that come and go', () => {
  test('a newer guard takes over, the latch with it', async () => {
    const page = await bench.open('phone', '/phone')
    await bench.beginCall()
    await pressHangUp(page)
    await cardShown()
    await page.keyboard.press('b')
    await bench.worker().evaluate(async () => {
      await desk.inject('guard.js')
      await desk.inject('live.js')
    })
    await bench.until(async () => (await bench.asked('hello')).length >= 2)
    expect(await bench.share()).toMatchObject({ guard: 'not-first' })
    await pressHangUp(page)
    expect(await ended(page)).toBe(1)
  })

  test('a page opened while the call lives is guarded from its very start', async () => {
    await bench.open('crm', '/record')
    await bench.beginCall({}, { overlay: { size: 'pill' } })
    await bench.registerLive()
    const page = await bench.open('crm', '/crm')
    await bench.until(async () => (await bench.asked('hello')).length >= 3)
    await bench.until(async () => (await bench.surfaces()).length === 1)
    await phoneIn(page).locator('#hangup').click()
    await bench.until(paused)
    expect(await ended(phoneIn(page))).toBe(0)
  })

  test('removed in mid-call: what is on the page goes with the first press or word', async () => {
    const page = await bench.open('phone', '/phone')
    await bench.beginCall({}, { overlay: { size: 'panel' } })
    await bench.until(async () => (await bench.surfaces()).length === 1)
    const hosts = () => page.evaluate(() => document.querySelectorAll('[popover]').length)
    await bench.update()
    await pressHangUp(page)
    expect(await ended(page)).toBe(1)
    expect(await hosts()).toBe(0)
    await bench.renew()
  })

  test('stop leaves nothing', async () => {
    const page = await bench.open('phone', '/phone')
    await bench.beginCall({}, { overlay: { size: 'panel' } })
    await bench.until(async () => (await bench.surfaces()).length === 1)
    await bench.tell({ topic: 'stop' })
    await bench.until(async () => !(await bench.share()).live)
    expect(await bench.surfaces()).toEqual([])
    await pressHangUp(page)
    expect(await ended(page)).toBe(1)
  })

  test('a desk that knows of no call: the live part leaves', async () => {
    await bench.open('phone', '/phone')
    await bench.worker().evaluate(() => desk.inject('live.js'))
    await bench.until(async () => !(await bench.share()).live)
  })
})
