import { afterEach, beforeEach, expect, test } from 'vitest'
import { untouched } from '../../utils/core/press'
import { startGuard } from '../../utils/page/guard/guard'
import type { LiveSide, Share } from '../../utils/page/guard/share'

let leaving: AbortController
let share: Share
let asked: (string | undefined)[]
let alive: number

beforeEach(() => {
  leaving = new AbortController()
  share = { press: untouched }
  asked = []
  alive = 0
  document.body.innerHTML = '<form><input id="field"><button id="send">Send</button></form>'
  const ports = {
    alive: () => ++alive > 0,
    preFilter: ([hit]: readonly Element[]) => void asked.push(hit?.id),
    tell: () => undefined,
  }
  startGuard(share, ports, leaving.signal, () => undefined)
})
afterEach(() => leaving.abort())

/** As the browser dispatches a person's. */
function press(on: string, event: Event) {
  Object.defineProperty(event, 'isTrusted', { value: true })
  document.getElementById(on)?.dispatchEvent(event)
}
const mouse = (type: string, detail = 1) => new MouseEvent(type, { bubbles: true, composed: true, detail })
const key = (type: string, name: string) =>
  new KeyboardEvent(type, { key: name, code: name, bubbles: true, composed: true })

test('one press on one thing is looked at once', () => {
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) press('send', mouse(type))
  expect(asked).toEqual(['send'])
})

test('Enter in a field presses its form’s button: that is looked at, too', () => {
  press('field', key('keydown', 'Enter'))
  press('send', mouse('click', 0))
  press('field', key('keyup', 'Enter'))
  expect(asked).toEqual(['field', 'send'])
})

test('typing while no call lives is looked at by nobody', () => {
  for (const type of ['keydown', 'keyup']) press('field', key(type, 'a'))
  expect(asked).toEqual([])
  expect(alive).toBe(0)
})

test('typing during a call is the live part’s to see', () => {
  const taken: string[] = []
  const live: Partial<LiveSide> = {
    takes({ type }) {
      taken.push(type)
      return 'not-ours'
    },
  }
  share.live = live as LiveSide
  for (const type of ['keydown', 'keyup']) press('field', key(type, 'a'))
  expect(taken).toEqual(['keydown', 'keyup'])
})
