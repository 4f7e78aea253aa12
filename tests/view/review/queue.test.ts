import { describe, expect, it, vi } from 'vitest'
import { DEFAULT_FILTER, queryOf, VIEWS } from '../../../utils/view/review/filter'
import { queueModel } from '../../../utils/view/review/queue'
import { startOfDay } from '../../../utils/view/when'
import { type MadeUpCall, madeUpCall, madeUpDays, scriptNamed } from '../../made-up/calls'
import { memoryRecords } from '../../made-up/memory-records'

const NOW = new Date(2026, 4, 12, 17, 30).getTime()
const calls = (n: number): MadeUpCall[] =>
  Array.from({ length: n }, (_, i) => madeUpCall(scriptNamed('price-listened'), NOW - i * 60_000 - 3_600_000))

async function queueOf(made: MadeUpCall[], over: Partial<ReturnType<typeof memoryRecords>> = {}) {
  const records = { ...memoryRecords(made), ...over }
  const queue = queueModel({ records, now: () => NOW })
  await queue.look()
  return { queue, records }
}

describe('the queue', () => {
  it('mixes what went right with what went wrong, and counts what was not flagged', async () => {
    const { queue } = await queueOf(madeUpDays(NOW, 3, 60))
    const kinds = new Set(queue.calls.value.flatMap((call) => call.flags.map((flag) => flag.good)))
    expect(kinds).toEqual(new Set([true, false]))
    const { all = 0, 'flag:any': flagged = 0 } = queue.counts.value
    expect(all).toBe(180)
    expect(all - flagged).toBeGreaterThan(60)
  })

  it('goes to the next page past the last call, and back to the end of the page before', async () => {
    const { queue } = await queueOf(calls(70))
    expect([queue.calls.value.length, queue.hasOlder.value]).toEqual([50, true])
    queue.pointAt(49)
    await queue.move(1)
    expect([queue.pageNumber.value, queue.cursor.value, queue.calls.value.length]).toEqual([2, 0, 20])
    await queue.move(-1)
    expect([queue.pageNumber.value, queue.cursor.value]).toEqual([1, 49])
  })

  it('stays where it is at both ends', async () => {
    const { queue } = await queueOf(calls(3))
    await queue.move(-1)
    expect(queue.cursor.value).toBe(0)
    queue.pointAt(2)
    await queue.move(1)
    expect(queue.cursor.value).toBe(2)
  })

  it('marks the chosen calls, and takes exactly that back', async () => {
    const { queue, records } = await queueOf(calls(4))
    const [a, b, c] = queue.calls.value.map((call) => call.id)
    if (!a || !b || !c) throw new Error('four calls were made up')
    await queue.mark([b], 'seen')
    queue.choose(a)
    queue.choose(b)
    await queue.mark(queue.picked.value, 'seen')
    const seen = async () =>
      (await records.page({})).calls.filter((call) => call.seen === 'seen').map((call) => call.id)
    expect(await seen()).toEqual([a, b])
    await queue.undo()
    expect(await seen()).toEqual([b])
    await queue.undo()
    expect(await seen()).toEqual([])
    expect(queue.canUndo.value).toBe(false)
  })

  it('says what the store said when a mark could not be kept', async () => {
    const full = { outcome: 'disk-full', sentence: 'The disk is full.' } as const
    const { queue } = await queueOf(calls(1), { setSeen: async () => full })
    await queue.mark(queue.picked.value, 'seen')
    expect(queue.refused.value).toBe('The disk is full.')
  })

  it('shows the answer to the last question, however late an earlier one comes', async () => {
    const made = madeUpDays(NOW, 1, 40)
    const memory = memoryRecords(made)
    const answers: (() => void)[] = []
    const page = vi.fn(async (query: Parameters<typeof memory.page>[0]) => {
      await new Promise<void>((resolve) => answers.push(resolve))
      return memory.page(query)
    })
    const queue = queueModel({ records: { ...memory, page }, now: () => NOW })
    const first = queue.show(VIEWS.everything)
    const second = queue.show(VIEWS['todays-thanks'])
    answers[1]?.()
    await second
    answers[0]?.()
    await first
    expect(queue.calls.value.every((call) => call.flags.some((flag) => flag.good))).toBe(true)
  })
})

describe('what is asked of the store', () => {
  it('asks for both kinds of flag by default, and for one flag when one is named', () => {
    expect(queryOf(DEFAULT_FILTER, NOW)).toEqual({ flag: 'any' })
    expect(queryOf({ ...DEFAULT_FILTER, flag: 'dead-end', reason: 'price' }, NOW)).toEqual({
      flag: 'dead-end',
      reason: 'price',
    })
    expect(queryOf({ ...VIEWS.everything, seen: 'unseen' }, NOW)).toEqual({ seen: 'unseen' })
  })

  it('counts days by the calendar', () => {
    expect(queryOf(VIEWS['todays-thanks'], NOW).since).toBe(startOfDay(NOW))
    expect(queryOf({ ...DEFAULT_FILTER, period: 'week' }, NOW).since).toBe(new Date(2026, 4, 6).getTime())
  })
})
