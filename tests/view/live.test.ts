import { effect } from '@preact/signals'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { callClock, callerName, stepsToShow } from '../../utils/view/call-view'
import { type AgentIntent, LiveModel } from '../../utils/view/live'
import { call, ended, fact, NOW, STORIES, steps, view } from '../components/overlay/live-views'

beforeEach(() => void vi.useFakeTimers({ now: 1_000 }))
afterEach(() => void vi.useRealTimers())

function begin() {
  const told: AgentIntent[] = []
  const live = new LiveModel({ post: ({ intent }) => told.push(intent), clock: Date.now, copy: () => {} })
  return { live, told }
}

describe('the clock', () => {
  test('goes by the desk’s time, once a second, however far this page’s clock is off', () => {
    const { live } = begin()
    live.receive(view())
    const seen: string[] = []
    const stop = effect(() => void seen.push(callClock(call(), live.now.value)))
    vi.advanceTimersByTime(2_500)
    expect(seen).toEqual(['4:07', '4:08', '4:09'])
    stop()
  })

  test('does not tick while nothing shows it', () => {
    const { live } = begin()
    live.receive(view())
    expect(vi.getTimerCount()).toBe(0)
    const stop = effect(() => void live.now.value)
    expect(vi.getTimerCount()).toBe(1)
    stop()
    expect(vi.getTimerCount()).toBe(0)
  })

  test('rings, talks and then stands still at the length of the call', () => {
    const ringing = call({ phase: 'ringing', startedAt: NOW - 6_000, connectedAt: undefined })
    expect(callClock(ringing, NOW)).toBe('0:06')
    expect(callClock(ended(), NOW)).toBe('3:58')
    expect(callClock(ended(), NOW + 600_000)).toBe('3:58')
  })
})

describe('the size of the frame', () => {
  test('is told when there is a call, and when it changes', () => {
    const { live, told } = begin()
    live.receive(view([]))
    expect(told).toEqual([])
    live.receive(view())
    live.receive(view())
    live.receive(view([ended()]))
    live.collapse()
    expect(told.map((intent) => intent.do === 'size-overlay' && intent.size)).toEqual(['panel', 'wrapup', 'pill'])
  })

  test('grows with its content and does not shrink back until the frame becomes another', () => {
    const { live, told } = begin()
    live.receive(view())
    for (const height of [400, 520.3, 380]) live.need(height)
    live.receive(view([ended()]))
    live.need(380)
    expect(told.map((intent) => intent.do === 'size-overlay' && [intent.size, intent.height])).toEqual([
      ['panel', undefined],
      ['panel', 400],
      ['panel', 521],
      ['wrapup', undefined],
      ['wrapup', 380],
    ])
  })
})

describe('what is asked', () => {
  test('the desk’s question comes before a fact that is not sure', () => {
    const { live } = begin()
    const unsure = { facts: [fact('name', 'Maria', { sure: false })] }
    live.receive(view([call({ caller: unsure, question: { ask: 'cancel-page' } })]))
    expect(live.asking.value?.ask).toBe('cancel-page')
    live.receive(view([call({ caller: unsure })]))
    expect(live.asking.value?.ask).toBe('unsure-fact')
    live.receive(view([ended({ caller: unsure })]))
    expect(live.asking.value).toBeUndefined()
  })
})

describe('a call as it is shown', () => {
  test('is named by what is sure', () => {
    const named = (...facts: ReturnType<typeof fact>[]) => callerName(call({ caller: { facts } }))
    expect(named(fact('phone', '070'), fact('name', 'Maria'))).toBe('Maria')
    expect(named(fact('phone', '070'), fact('name', 'Maria', { sure: false }))).toBe('070')
    expect(named(fact('plan', 'Family'))).toBeUndefined()
  })

  test('asks for no save step after a release, and forgets nothing that was heard', () => {
    const open = call({ steps: steps({ why: { how: 'tick' } }) })
    expect(stepsToShow(open).map((s) => s.step)).toHaveLength(6)
    const released = { ...open, release: { release: 'just-cancel' as const } }
    expect(stepsToShow(released).map((s) => s.step)).toEqual(['why', 'listen', 'thank', 'close-well'])
  })

  test('a corrected state forgets that it was being corrected', () => {
    const { live, told } = begin()
    live.receive(STORIES.quiet)
    live.fixState()
    expect(live.fixing.value).toBe('call-1')
    live.correctState('held')
    expect(live.fixing.value).toBeUndefined()
    expect(told.at(-1)).toEqual({ do: 'correct-state', to: 'held' })
  })
})
