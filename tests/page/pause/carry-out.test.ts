import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { carryOut } from '../../../utils/page/pause/carry-out'
import { heldPress } from '../../../utils/page/pause/replay'

beforeEach(() => {
  vi.useFakeTimers()
  // happy-dom draws nothing: what stands in the document shows.
  Element.prototype.checkVisibility = function (this: Element) {
    return this.isConnected
  }
})
afterEach(() => vi.useRealTimers())

/** A softphone that does `onPress` when its hang-up is clicked. → how often the agent was asked for one more press */
async function played(onPress: (button: HTMLElement) => void): Promise<number> {
  const button = document.createElement('button')
  document.body.replaceChildren(button)
  button.addEventListener('click', () => onPress(button))
  const askOnceMore = vi.fn()
  const held = heldPress([button], new MouseEvent('pointerdown', { clientX: 5, clientY: 5 }))
  const done = carryOut(held, { hangUpAt: () => undefined, callIsOver: () => false, askOnceMore })
  await vi.advanceTimersByTimeAsync(1_000)
  await done
  return askOnceMore.mock.calls.length
}

test('a call that ends asks for nothing more', async () => {
  expect(await played((button) => button.remove())).toBe(0)
})
test('nor one that takes a while to end', async () => {
  expect(await played((button) => setTimeout(() => button.remove(), 500))).toBe(0)
})
test('a page that does not believe the press: the agent is asked for one of their own', async () => {
  expect(await played(() => undefined)).toBe(1)
})
