import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { keepLine, type Port } from '../../utils/view/desk-line'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A worker that can die, and may refuse to come back. */
function worker() {
  const lines: ReturnType<typeof newLine>[] = []
  let state: 'there' | 'removed' = 'there'
  const connect = (): Port => {
    if (state === 'removed') throw new Error('Extension context invalidated.')
    const line = newLine()
    lines.push(line)
    return line.port
  }
  const remove = () => {
    state = 'removed'
  }
  return { lines, connect, remove, last: () => lines.at(-1) }
}

function newLine() {
  const said: unknown[] = []
  const heard: ((message: unknown) => void)[] = []
  const gone: (() => void)[] = []
  const port: Port = {
    postMessage: (message) => said.push(message),
    onMessage: { addListener: (listener) => heard.push(listener) },
    onDisconnect: { addListener: (listener) => gone.push(listener) },
  }
  return { port, said, say: (message: unknown) => heard[0]?.(message), die: () => gone[0]?.() }
}

function begin() {
  const desk = worker()
  const heard: unknown[] = []
  let lost = 0
  let acts = 0
  const line = keepLine({
    connect: desk.connect,
    heard: (message) => heard.push(message),
    lost: () => lost++,
    newId: () => `act ${++acts}`,
  })
  return { desk, line, heard, lost: () => lost }
}

describe('the line to the desk', () => {
  test('carries both ways', () => {
    const { desk, line, heard } = begin()
    line.say({ a: 'mark' })
    desk.last()?.say('a view')
    expect(desk.last()?.said).toEqual([{ a: 'mark', act: 'act 1' }])
    expect(heard).toEqual(['a view'])
  })

  test('is opened again at once when the worker dies, and says on it what comes next', () => {
    const { desk, line, lost } = begin()
    desk.last()?.say('a view')
    desk.last()?.die()
    expect(desk.lines).toHaveLength(2)
    line.say({ a: 'mark' })
    expect(desk.lines[0]?.said).toEqual([])
    expect(desk.lines[1]?.said).toHaveLength(1)
    expect(lost()).toBe(0)
  })

  test('keeps what is said while it is down, and says it in order', () => {
    const { desk, line } = begin()
    desk.last()?.die()
    desk.last()?.die()
    line.say({ a: 1 })
    line.say({ a: 2 })
    vi.advanceTimersByTime(400)
    expect(desk.lines).toHaveLength(3)
    expect(desk.last()?.said).toMatchObject([{ a: 1 }, { a: 2 }])
  })

  test('says an act again, under its own id, until the desk has done it: a view is no answer', () => {
    const { desk, line, heard } = begin()
    line.say({ a: 1 })
    line.say({ a: 2 })
    desk.last()?.say({ acted: 'act 1' })
    desk.last()?.say('a view that was on its way')
    desk.last()?.die()
    expect(desk.last()?.said).toEqual([{ a: 2, act: 'act 2' }])
    desk.last()?.say({ acted: 'act 2' })
    desk.last()?.die()
    vi.advanceTimersByTime(10_000)
    expect(desk.last()?.said).toEqual([])
    expect(heard).toEqual(['a view that was on its way'])
  })

  test('knocks more and more slowly, never less than every 5 s, and says that it is lost', () => {
    const { desk, lost } = begin()
    for (let i = 0; i < 12; i++) {
      desk.last()?.die()
      vi.advanceTimersByTime(5_000)
    }
    expect(desk.lines).toHaveLength(13)
    desk.last()?.die()
    vi.advanceTimersByTime(4_999)
    expect(desk.lines).toHaveLength(13)
    vi.advanceTimersByTime(1)
    expect(desk.lines).toHaveLength(14)
    expect(lost()).toBeGreaterThan(0)
  })

  test('a word from the desk makes it patient again', () => {
    const { desk } = begin()
    for (let i = 0; i < 6; i++) {
      desk.last()?.die()
      vi.advanceTimersByTime(5_000)
    }
    desk.last()?.say('a view')
    const before = desk.lines.length
    desk.last()?.die()
    expect(desk.lines).toHaveLength(before + 1)
  })

  test('an orphan stops: no more knocking after the extension is gone', () => {
    const { desk, lost } = begin()
    desk.remove()
    desk.last()?.die()
    expect(lost()).toBe(1)
    expect(vi.getTimerCount()).toBe(0)
  })
})
