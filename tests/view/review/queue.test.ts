import { describe, expect, it, vi } from 'vitest'
import { type MadeUpCall, madeUpCall, madeUpDays, scriptNamed } from '../../../demo/month/calls'
import { callId, ruleId } from '../../../utils/core/ids'
import { DEFAULT_FILTER, queryOf, VIEWS } from '../../../utils/view/review/filter'
import { latestOnly } from '../../../utils/view/review/latest-only'
import { queueModel } from '../../../utils/view/review/queue'
import { startOfDay } from '../../../utils/view/when'
import { memoryQueue } from '../../made-up/memory-queue'
import { memoryRecords } from '../../made-up/memory-records'

const NOW = new Date(2026, 4, 12, 17, 30).getTime()
const calls = (n: number): MadeUpCall[] =>
  Array.from({ length: n }, (_, i) => madeUpCall(scriptNamed('price-listened'), NOW - i * 60_000 - 3_600_000))

async function queueOf(made: MadeUpCall[], over: Partial<ReturnType<typeof memoryRecords>> = {}) {
  const records = { ...memoryRecords(made), ...over }
  const queue = queueModel({ records, ...memoryQueue(made), now: () => NOW })
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
    expect(queue.calls.value.map(({ seen }) => seen)).toEqual(['unseen'])
    expect(queue.canUndo.value).toBe(false)
    await queue.show(VIEWS.everything)
    expect(queue.refused.value).toBeUndefined()
  })

  it('lets go of what was chosen on a page that is left: a mark is for what is on screen', async () => {
    const { queue } = await queueOf(calls(70))
    queue.choosePage()
    await queue.turn('older')
    expect(queue.chosen.value.size).toBe(0)
    queue.choose(queue.current.value?.id ?? callId(''))
    await queue.look()
    expect(queue.chosen.value.size).toBe(1)
  })

  it('shows a call again whose mark is taken back after the filter had let it go', async () => {
    const { queue } = await queueOf(calls(3))
    await queue.show({ ...VIEWS.everything, seen: 'unseen' })
    await queue.mark(queue.picked.value, 'seen')
    await queue.look()
    expect(queue.calls.value).toHaveLength(2)
    await queue.undo()
    expect(queue.calls.value).toHaveLength(3)
  })

  it('shows the answer to the last question, however late an earlier one comes', async () => {
    const made = madeUpDays(NOW, 1, 40)
    const memory = memoryRecords(made)
    const answers: (() => void)[] = []
    const page = vi.fn(async (query: Parameters<typeof memory.page>[0]) => {
      await new Promise<void>((resolve) => answers.push(resolve))
      return memory.page(query)
    })
    const queue = queueModel({ records: { ...memory, page }, ...memoryQueue(made), now: () => NOW })
    const first = queue.show(VIEWS.everything)
    const second = queue.show(VIEWS['todays-thanks'])
    answers[1]?.()
    await second
    answers[0]?.()
    await first
    expect(queue.calls.value.every((call) => call.flags.some((flag) => flag.good))).toBe(true)
  })
})

describe('words, order and views', () => {
  it('looks for words inside the filter, and says where they were said and in how many calls it looked', async () => {
    const { queue } = await queueOf(madeUpDays(NOW, 2, 60))
    await queue.show({ ...VIEWS.everything, words: 'two BILLS' })
    expect(queue.calls.value.length).toBeGreaterThan(0)
    const [first] = queue.calls.value
    expect(queue.found.value?.lines.get(first?.id ?? callId(''))).toContain('two bills for March')
    expect(queue.found.value?.searched).toBe(120)
    await queue.show({ ...VIEWS.everything, words: ' ' })
    expect(queue.found.value).toBeUndefined()
  })

  it('says so when the search or the store does not answer, and keeps what is on screen', async () => {
    let open = false
    const counts = async () => (open ? {} : Promise.reject(new Error('The store is closed.')))
    const { queue } = await queueOf(calls(3), { counts })
    expect([queue.unread.value, queue.loading.value]).toEqual(['The store is closed.', false])
    open = true
    await queue.look()
    expect(queue.unread.value).toBeUndefined()
  })

  it('keeps a filter under a name, gives the name a new filter, and forgets it', async () => {
    const { queue } = await queueOf(calls(3))
    await queue.show({ ...DEFAULT_FILTER, reason: 'price', order: 'longest' })
    await queue.saveView('Price, longest')
    await queue.show({ ...DEFAULT_FILTER, reason: 'technical' })
    await queue.saveView('Price, longest')
    expect(queue.saved.value).toEqual([{ name: 'Price, longest', filter: { ...DEFAULT_FILTER, reason: 'technical' } }])
    await queue.removeView('Price, longest')
    expect(queue.saved.value).toEqual([])
  })

  it('of words that are typed meanwhile looks for the last only', async () => {
    const asked: string[] = []
    const waits: (() => void)[] = []
    const find = latestOnly(async (typed: string) => {
      asked.push(typed)
      await new Promise<void>((go) => waits.push(go))
      return typed
    })
    const answers = Promise.all([find('c'), find('ca'), find('can')])
    await vi.waitFor(() => expect(asked).toEqual(['can']))
    waits[0]?.()
    expect(await answers).toEqual([undefined, undefined, 'can'])
  })
})

describe('what is asked of the store', () => {
  it('asks for the quiet, for a rule, for an order, and for days with both ends in', () => {
    expect(queryOf(VIEWS.quiet, NOW)).toEqual({ quiet: 'quiet' })
    const dates = { period: 'dates' as const, from: '2026-05-04', to: '2026-05-06' }
    expect(queryOf({ ...VIEWS.everything, ...dates, rule: ruleId('r'), order: 'oldest' }, NOW)).toEqual({
      rule: 'r',
      order: 'oldest',
      since: new Date(2026, 4, 4).getTime(),
      before: new Date(2026, 4, 7).getTime(),
    })
    expect(queryOf({ ...VIEWS.everything, period: 'dates' }, NOW)).toEqual({})
  })

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
