import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { KnownHere, ProductKnown } from '../../utils/core/known-here'
import type { Traits } from '../../utils/core/traits'
import { type Bench, openBench } from './page-lab/bench'

/** What is known of a page reaches the page: taught facts and product files, in a real browser, on pages that say nothing themselves. */
let bench: Bench
beforeAll(async () => {
  bench = await openBench()
})
afterAll(() => bench.close())
afterEach(() => bench.reset())

const nothing: KnownHere = { perhaps: [], taught: [] }
const hangUpIs = (like: Traits): KnownHere => ({
  ...nothing,
  taught: [{ id: 'f1', teaches: { what: 'control', kind: 'hang-up', like, on: { path: '/phone-odd' } } }],
})
const PRODUCT: ProductKnown = {
  product: 'Odd Phone',
  at: { hosts: [], marks: [] },
  softphone: true,
  controls: [],
  callerFields: [],
  keys: [],
  cancelPages: [],
}
/** As the picker would have it: the drawing, and what stands beside it. */
const ODD: Traits = { tag: 'div', icon: '33181837', near: ['Keypad', 'Mute', 'Hold'] }

const press = async (page: Page) => {
  const { x = 0, y = 0 } = (await page.locator('#hangup, #k0').boundingBox()) ?? {}
  await page.mouse.click(x + 8, y + 8)
}
const ended = (page: Page) => page.evaluate(() => globalThis.ended)
const cardShown = () => bench.until(async () => (await bench.share()).press.pause?.paintedAt !== undefined)
const reports = async <K extends string>(kind: K) => (await bench.reports()).filter((r) => r.kind === kind)

describe('a hang-up that nobody could know by its looks', () => {
  test('passes as long as nothing is known of it', async () => {
    const page = await bench.open('phone', '/phone-odd')
    await bench.beginCall()
    await press(page)
    expect(await ended(page)).toBe(1)
  })
  test('is held once it is taught', async () => {
    const page = await bench.open('phone', '/phone-odd')
    await bench.beginCall({}, { known: hangUpIs(ODD) })
    await press(page)
    await cardShown()
    expect(await ended(page)).toBe(0)
    await page.keyboard.press('e')
    await bench.until(async () => (await ended(page)) === 1)
  })
  test('and still after a rebuild with other classes', async () => {
    const page = await bench.open('phone', '/phone-odd?9k2q')
    await bench.beginCall({}, { known: hangUpIs({ ...ODD, classes: ['ctl_gone'] }) })
    await press(page)
    await cardShown()
  })
  test('its neighbour is none', async () => {
    const page = await bench.open('phone', '/phone-odd')
    await bench.beginCall({}, { known: hangUpIs({ ...ODD, icon: '52171879' }) })
    await press(page)
    expect(await ended(page)).toBe(1)
  })
  test('a product companies host themselves is known by its marks', async () => {
    const page = await bench.open('phone', '/phone-odd')
    const known = { ...PRODUCT, at: { hosts: [], marks: [{ id: 'mute' }] } }
    const controls = [{ kind: 'hang-up' as const, is: { id: 'k0' } }]
    const other = { ...PRODUCT, at: { hosts: [], marks: [{ id: 'not-there' }] }, controls: [] }
    await bench.beginCall({}, { known: { perhaps: [other, { ...known, controls }], taught: [] } })
    await press(page)
    await cardShown()
  })
  test('a control that is known to be none passes, whatever it is called', async () => {
    const page = await bench.open('phone', '/phone')
    const controls = [{ kind: 'none' as const, is: { id: 'hangup' } }]
    await bench.beginCall({}, { known: { ...nothing, product: { ...PRODUCT, controls } } })
    await press(page)
    expect(await ended(page)).toBe(1)
  })
  test('one that no longer matches is told of, on the page on which it was taught', async () => {
    await bench.open('phone', '/phone-odd')
    await bench.beginCall({}, { known: hangUpIs({ tag: 'div', name: 'gone', id: 'gone' }) })
    await bench.until(async () => (await reports('site')).length > 0, 20_000)
    expect((await reports('site'))[0]).toMatchObject({ found: [], missed: ['f1'] })
  })
})

describe('the page’s own key for hanging up', () => {
  const keys = [{ kind: 'hang-up' as const, code: 'KeyH', with: ['ctrl' as const, 'shift' as const] }]
  const controls = [{ kind: 'hang-up' as const, is: { id: 'hangup' } }]
  const known = { ...nothing, product: { ...PRODUCT, keys, controls } }

  test('is held where it is known, and ends the call when pressed again', async () => {
    const page = await bench.open('phone', '/phone-hotkey')
    await bench.beginCall({}, { known })
    await page.keyboard.press('Control+Shift+KeyH')
    await cardShown()
    expect(await ended(page)).toBe(0)
    const painted = (await bench.share()).press.pause?.paintedAt ?? 0
    await page.waitForFunction((at) => performance.now() - at > 410, painted)
    await page.keyboard.press('Control+Shift+KeyH')
    expect(await ended(page)).toBe(1)
  })
  test('is never guessed', async () => {
    const page = await bench.open('phone', '/phone-hotkey')
    await bench.beginCall({}, { known: { ...nothing, product: { ...PRODUCT, controls } } })
    await page.keyboard.press('Control+Shift+KeyH')
    expect(await ended(page)).toBe(1)
  })
})

describe('what known places show', () => {
  test('the caller beside the call’s controls, and on a record', async () => {
    await bench.open('phone', '/phone')
    const like: Traits = { tag: 'p', name: 'On call' }
    const taught = [{ id: 'f2', teaches: { what: 'caller-field' as const, field: 'name' as const, like } }]
    const controls = [{ kind: 'hang-up' as const, is: { id: 'hangup' } }]
    await bench.beginCall({}, { known: { product: { ...PRODUCT, controls }, perhaps: [], taught } })
    await bench.until(async () => (await reports('record')).length > 0)
    const [record] = await reports('record')
    expect(record).toMatchObject({ pairs: expect.arrayContaining([{ label: 'caller:name', text: 'Maria Lopez' }]) })
  })
  test('opening a known cancel page is told', async () => {
    await bench.open('crm', '/form')
    const taught = [{ id: 'f3', teaches: { what: 'cancel-page' as const, page: { path: '/form' } } }]
    await bench.beginCall({}, { known: { ...nothing, taught } })
    await bench.until(async () => (await reports('page')).length > 0)
  })
  test('captions in a pane that nothing calls so', async () => {
    const page = await bench.open('crm', '/blank')
    await page.setContent('<main><div data-pane="x"><p><i>Me</i> <u>hello</u></p></div></main>')
    const captions = {
      pane: { attributes: { 'data-pane': 'x' } },
      row: { tag: 'p', class: '' },
      speaker: { tag: 'i', class: '' },
      text: { tag: 'u', class: '' },
      agentIs: ['Me'],
    }
    await bench.beginCall({}, { known: { ...nothing, product: { ...PRODUCT, captions } } })
    await page.evaluate(() => {
      document
        .querySelector('[data-pane]')
        ?.insertAdjacentHTML('beforeend', '<p><i>Dana</i> <u>I want to cancel</u></p>')
    })
    await bench.until(async () => JSON.stringify(await reports('words')).includes('"caller","text":"I want to cancel"'))
    expect(JSON.stringify(await reports('words'))).toContain('"agent","text":"hello"')
  })
})

describe('a call that the agent placed', () => {
  const notConnected = { verdict: { say: 'pass', why: 'not-connected' } } as const
  test('is connected when a clock begins to count beside its hang-up, not before', async () => {
    const page = await bench.open('phone', '/phone-dialling')
    await bench.beginCall(notConnected, { ringsOut: true })
    await bench.until(async () => (await bench.asked('relay')).length > 0)
    expect(await reports('state')).toEqual([])
    await page.evaluate(() => (globalThis as unknown as { answerIt(): void }).answerIt())
    await bench.until(async () => (await reports('state')).length > 0)
    expect((await reports('state'))[0]).toMatchObject({
      says: 'connected',
      sure: true,
      from: expect.stringMatching(/clock/),
    })
  })
})
