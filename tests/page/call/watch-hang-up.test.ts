import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ControlKind } from '../../../utils/core/control'
import { createStateReader } from '../../../utils/page/call/state-text'
import { watchHangUp } from '../../../utils/page/call/watch-hang-up'
import type { PathJudge } from '../../../utils/page/controls/judge-path'
import { CALL_WORDS } from '../../../utils/page/controls/words'

/** What stands on the button is what it does. */
const judge: PathJudge = ([control]) => {
  const kind = (control?.textContent ?? 'none') as ControlKind
  return { kind: /^(hang-up|answer)$/.test(kind) ? kind : 'none', sure: 'sure', why: '' }
}

const PANEL = '<p>00:41</p><button>mute</button><button id="end">hang-up</button>'
const phone = () => document.getElementById('phone') as HTMLElement
const told = vi.fn<(says: string, sure: boolean) => void>()
let leaving: AbortController

beforeEach(() => {
  vi.useFakeTimers()
  told.mockClear()
  // What is drawn, as far as this needs it: happy-dom draws nothing.
  Element.prototype.checkVisibility = function (this: Element) {
    return !this.closest('[hidden]')
  }
  document.body.innerHTML = `<main><div id="phone"><section>${PANEL}</section></div></main>`
  leaving = new AbortController()
  const says = {
    state: (state: string, sure: boolean) => told(state, sure),
    found: () => undefined,
    letGo: () => false,
    ringsOut: () => false,
    judge,
    rootOf: (host: Element) => host.shadowRoot,
    stateSaid: createStateReader(CALL_WORDS.states),
    known: () => undefined,
  }
  watchHangUp(document.getElementById('end') as Element, says, leaving.signal)
})
afterEach(() => {
  leaving.abort()
  vi.useRealTimers()
})

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

test('a phone folded away a moment says nothing', async () => {
  phone().hidden = true
  await pass(1_500)
  phone().hidden = false
  await pass(10_000)
  expect(told.mock.calls).toEqual([])
})

test('folded away for long the call is guessed to be over; shown again it goes on', async () => {
  phone().hidden = true
  await pass(3_000)
  expect(told.mock.calls).toEqual([['ended', false]])
  await pass(120_000)
  phone().hidden = false
  await pass(1_000)
  expect(told.mock.calls).toEqual([
    ['ended', false],
    ['connected', true],
  ])
})

test('without a clock it goes on within a minute; later it may be the next caller, whom nobody announced', async () => {
  const noClock = PANEL.replace('<p>00:41</p>', '')
  const back = async (after: number) => {
    phone().innerHTML = ''
    await pass(3_000 + after)
    phone().innerHTML = `<section>${noClock}</section>`
    await pass(1_000)
    return told.mock.calls.map(([says]) => says)
  }
  expect(await back(50_000)).toEqual(['ended', 'connected'])
  expect(await back(70_000)).toEqual(['ended', 'connected', 'ended'])
})

test('drawn anew when it is shown again, it is the same call too, and its end is told', async () => {
  phone().innerHTML = ''
  await pass(3_000)
  phone().innerHTML = `<section>${PANEL.replace('00:41', '02:10')}</section>`
  await pass(1_000)
  phone().innerHTML = '<p>Call ended</p>'
  await pass(1_000)
  expect(told.mock.calls).toEqual([
    ['ended', false],
    ['connected', true],
    ['ended', true],
  ])
})

test.each([
  ['the next call rings', '<button>answer</button><button>hang-up</button>'],
  ['the next call was answered by itself', PANEL.replace('00:41', '00:02')],
  ['it only tells of the end', '<p>Call ended</p><button>hang-up</button>'],
])('%s: that call does not go on', async (_, html) => {
  phone().innerHTML = ''
  await pass(3_000)
  phone().innerHTML = `<section>${html}</section>`
  await pass(5_000)
  expect(told.mock.calls).toEqual([['ended', false]])
})
