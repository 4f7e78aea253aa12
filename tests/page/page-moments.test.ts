import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { onPageMoments } from '../../utils/page/watch/page-moments'

let leaving: AbortController
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  leaving = new AbortController()
})
afterEach(() => {
  leaving.abort()
  vi.useRealTimers()
})

/** Looks that take so many ms each; when they began. */
function looks(cost: number) {
  const began: number[] = []
  const { soon } = onPageMoments(() => {
    began.push(performance.now())
    vi.advanceTimersByTime(cost)
  }, leaving.signal)
  return { began, soon }
}

test('after a look that took long, a press is still answered by the next look at once', () => {
  vi.advanceTimersByTime(10_000)
  const { began, soon } = looks(12)
  soon()
  vi.advanceTimersByTime(500)
  const before = performance.now()
  soon()
  vi.advanceTimersByTime(60)
  expect(began.some((at) => at > before)).toBe(true)
})

test('however often a page moves, looks take a fiftieth of the time', () => {
  vi.advanceTimersByTime(10_000)
  const { began, soon } = looks(20)
  for (let i = 0; i < 600; i++) {
    soon()
    vi.advanceTimersByTime(50)
  }
  expect(began.length * 20).toBeGreaterThan(400)
  // Besides: what four seconds have saved up, and a look of each kind that was planned before it was paid for.
  expect(began.length * 20).toBeLessThanOrEqual(0.02 * (performance.now() - 10_000) + 80 + 2 * 20)
})

test('a page that has only just begun is read, and not again before a look is paid for', () => {
  const { began, soon } = looks(5)
  soon()
  vi.advanceTimersByTime(240)
  expect(began).toHaveLength(1)
  vi.advanceTimersByTime(400)
  expect(began.length).toBeGreaterThan(1)
})

test('what is still being written is not read', () => {
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading')
  const { began, soon } = looks(1)
  soon()
  vi.advanceTimersByTime(2_000)
  expect(began).toEqual([])
  vi.restoreAllMocks()
  window.dispatchEvent(new Event('DOMContentLoaded'))
  vi.advanceTimersByTime(50)
  expect(began).toHaveLength(1)
})
