import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { newReport } from '../../utils/wire/new-report'
import { createOutbox } from '../../utils/wire/outbox'
import type { PageAnswer, Report } from '../../utils/wire/topics'

vi.mock('#imports', () => ({ browser: {} }))
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const typed = (text: string) => newReport({ kind: 'typed', text }, undefined)
const texts = (reports: Report[]) => reports.map((report) => (report.kind === 'typed' ? report.text : ''))
const SILENCE = { ok: false, refused: 'no-answer' } as const
const keep = (reports: Report[]): PageAnswer<'report'> => ({ ok: true, kept: reports.map(({ id }) => id) })

/** A desk that answers as told, and keeps by id what it keeps. */
function desk(answer: (reports: Report[], turn: number) => PageAnswer<'report'>) {
  const log = new Map<string, Report>()
  const sent: string[][] = []
  const leaving = new AbortController()
  const outbox = createOutbox(
    async ({ reports }) => {
      sent.push(texts(reports))
      const said = answer(reports, sent.length)
      if (said.ok) for (const report of reports) if (said.kept.includes(report.id)) log.set(report.id, report)
      return said
    },
    leaving.signal,
    (run) => run(),
  )
  return { outbox, sent, leaving, kept: () => texts([...log.values()]) }
}

test('what a dead worker did not answer is sent again, once it lives, in order and not twice', async () => {
  const { outbox, kept } = desk((reports, turn) => (turn < 4 ? SILENCE : keep(reports)))
  outbox.put(typed('a'))
  outbox.put(typed('b'))
  await vi.advanceTimersByTimeAsync(10_000)
  expect(kept()).toEqual(['a', 'b'])
})

test('silence is met with patience: later and later', async () => {
  const { outbox, sent } = desk(() => SILENCE)
  outbox.put(typed('a'))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(sent.length).toBeGreaterThan(4)
  expect(sent.length).toBeLessThan(14)
})

test('a desk that kept but whose answer was lost gets the same ids again', async () => {
  const ids: string[][] = []
  const { outbox } = desk((reports, turn) => {
    ids.push(reports.map(({ id }) => id))
    return turn === 1 ? SILENCE : keep(reports)
  })
  outbox.put(typed('a'))
  await vi.advanceTimersByTimeAsync(5_000)
  expect(ids[1]).toEqual(ids[0])
})

test('a refused batch was refused for good; a report always left out is given up', async () => {
  const refused = desk(() => ({ ok: false, refused: 'bad-shape' }))
  refused.outbox.put(typed('a'))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(refused.sent).toEqual([['a']])
  const picky = desk((reports) => keep(reports.filter((report) => report.kind === 'typed' && report.text !== 'bad')))
  picky.outbox.put(typed('bad'))
  picky.outbox.put(typed('good'))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(picky.kept()).toEqual(['good'])
  expect(picky.sent.flat().filter((text) => text === 'bad')).toHaveLength(3)
})

test('holds no more than it has room for: the oldest goes', async () => {
  const { outbox, kept } = desk((reports, turn) => (turn === 1 ? SILENCE : keep(reports)))
  for (let i = 0; i < 400; i++) outbox.put(typed(String(i)))
  await vi.advanceTimersByTimeAsync(5_000)
  expect(kept()).toHaveLength(300)
  expect(kept().at(-1)).toBe('399')
})

test('leaves no timer behind', async () => {
  const { outbox, leaving } = desk(() => SILENCE)
  outbox.put(typed('a'))
  await vi.advanceTimersByTimeAsync(500)
  leaving.abort()
  await vi.advanceTimersByTimeAsync(0)
  expect(vi.getTimerCount()).toBe(0)
})
