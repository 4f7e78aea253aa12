import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Runtime } from 'webextension-polyfill'
import { readReport } from '../../utils/wire/contract'
import { type Handlers, Refused, serve } from '../../utils/wire/serve'

const OWN = { id: 'earshot', origin: 'chrome-extension://earshot' }
const page = {
  id: 'earshot',
  url: 'https://crm.example/a',
  frameId: 3,
  tab: { id: 7, url: 'https://crm.example/a' },
} as Runtime.MessageSender
const popup = { id: 'earshot', url: 'chrome-extension://earshot/popup.html' } as Runtime.MessageSender
const overlay = { ...popup, frameId: 2, tab: { id: 7, url: 'https://crm.example/a' } } as Runtime.MessageSender

const handlers = (): Handlers => ({
  page: {
    report: vi.fn(() => ({ kept: [] })),
    hello: vi.fn(() => {
      throw new Refused('no-call')
    }),
    assist: vi.fn(() => ({})),
    'fill-ask': vi.fn(() => {
      throw new Error('a fault of ours')
    }),
    'fill-take': vi.fn(() => ({ value: 'x' })),
    relay: vi.fn(() => ({})),
    'softphone-here': vi.fn(() => ({})),
    picking: vi.fn(() => ({})),
    picked: vi.fn(() => ({})),
    'picking-over': vi.fn(() => ({})),
  },
  own: {
    'live-view': vi.fn(() => ({ view: 1 })),
    intend: vi.fn(() => ({})),
    'vendor-tally': vi.fn(() => ({})),
    teach: vi.fn(() => ({})),
    'teach-cancel-page': vi.fn(() => ({})),
    'site-facts': vi.fn(() => ({})),
    'take-site-facts': vi.fn(() => ({})),
    'forget-fact': vi.fn(() => ({})),
    'switch-site': vi.fn(() => ({})),
  },
})
const ask = (message: unknown, sender: Runtime.MessageSender, h = handlers()) => serve(h, OWN, message, sender)
const field = {
  label: '',
  name: '',
  placeholder: '',
  autocomplete: '',
  type: 'text',
  pattern: '',
  focusedBy: 'agent',
  visible: 'topmost',
}

describe('the border: known topic → sender allowed for it → schema → handler', () => {
  test('a known topic of a content script is handed on with who asks', async () => {
    const h = handlers()
    expect(await ask({ topic: 'report', reports: [] }, page, h)).toEqual({ ok: true, kept: [] })
    expect(h.page.report).toHaveBeenCalledWith(expect.anything(), {
      tab: 7,
      frame: 3,
      origin: 'https://crm.example',
      top: 'https://crm.example',
      url: 'https://crm.example/a',
    })
  })
  test.each([undefined, 'report', 7, {}, { topic: 'nope' }, { topic: 'constructor' }, { topic: '__proto__' }])(
    'an unknown topic is refused: %j',
    async (message) => expect(await ask(message, page)).toEqual({ ok: false, refused: 'unknown-topic' }),
  )
  test('another extension is refused', async () =>
    expect(await ask({ topic: 'report', reports: [] }, { ...page, id: 'other' })).toMatchObject({
      ok: false,
      refused: 'sender-not-allowed',
    }))
  test("a content script may not use our pages' topics, nor our pages a content script's", async () => {
    expect(await ask({ topic: 'intend', intent: { do: 'mark', mark: 'leaving' } }, page)).toMatchObject({
      ok: false,
      refused: 'sender-not-allowed',
    })
    expect(await ask({ topic: 'live-view' }, page)).toMatchObject({ refused: 'sender-not-allowed' })
    expect(await ask({ topic: 'fill-take', field: 'account' }, popup)).toMatchObject({ refused: 'sender-not-allowed' })
    expect(await ask({ topic: 'fill-take', field: 'account' }, overlay)).toMatchObject({
      refused: 'sender-not-allowed',
    })
  })
  test('a bad shape is refused by name', async () => {
    expect(await ask({ topic: 'fill-take', field: '<img>' }, page)).toEqual({ ok: false, refused: 'bad-shape' })
    expect(await ask({ topic: 'report', reports: new Array(5000).fill({}) }, page)).toEqual({
      ok: false,
      refused: 'bad-shape',
    })
  })
  test("a handler's no has a name; its fault has none of ours in it", async () => {
    expect(await ask({ topic: 'hello', frame: 'top' }, page)).toEqual({ ok: false, refused: 'no-call' })
    expect(await ask({ topic: 'fill-ask', field }, page)).toEqual({ ok: false, refused: 'failed' })
  })
  test('never throws, whatever comes (property)', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.anything(),
        fc.constantFrom('report', 'hello', 'relay', 'intend', 'fill-ask'),
        async (junk, topic) => {
          const message = typeof junk === 'object' && junk !== null ? { ...junk, topic } : junk
          expect(typeof (await ask(message, page)).ok).toBe('boolean')
        },
      ),
    )
  })
})

describe('reports are read one by one', () => {
  const head = { id: 'r-1', at: 1 }
  test('a good one is read, a bad one is left out', () => {
    expect(readReport({ ...head, kind: 'typed', text: 'x' })).toEqual({ ...head, kind: 'typed', text: 'x' })
    expect(readReport({ ...head, kind: 'typed', text: 'x'.repeat(10_000) })).toBeUndefined()
    expect(readReport({ ...head, kind: 'nope' })).toBeUndefined()
    expect(readReport({ kind: 'typed', text: 'x' })).toBeUndefined()
  })
  test('a press counts though nobody could know its control again', () => {
    const press = { kind: 'press', control: { kind: 'hang-up', sure: 'unsure', why: 'icon' }, outcome: 'passed' }
    const near = ['x'.repeat(500)]
    expect(readReport({ ...head, ...press, like: { tag: 'div', near } })).toEqual({
      ...head,
      ...press,
      like: undefined,
    })
  })
  test('what is not part of the shape does not come through', () =>
    expect(readReport({ ...head, kind: 'typed', text: 'x', extra: { evil: 1 } })).not.toHaveProperty('extra'))
})
