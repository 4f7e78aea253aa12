import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { callId } from '../../../utils/core/ids'
import { databaseAt } from '../../../utils/store/idb/database'
import { idbStores } from '../../contract/idb'
import { event, eventIds, NOON, summary } from '../../contract/samples'

let databases = 0
/** The worker and a review page, each with a connection of its own. */
const two = () => {
  const name = `two-${databases++}`
  return [idbStores(databaseAt(name), () => NOON), idbStores(databaseAt(name), () => NOON)] as const
}
const many = Array.from({ length: 20 }, (_, i) => summary(`c${i}`, { startedAt: NOON - i }))

it('two review pages mark calls at the same time, and the numbers are right', async () => {
  const [one, other] = two()
  await one.records.take(many.map((s) => ({ summary: s, events: [] })))
  const ids = many.map(({ id }) => id)
  await Promise.all([
    one.records.setSeen(ids.slice(0, 12), 'seen'),
    other.records.setSeen(ids.slice(8, 15), 'seen'),
    one.records.setSeen(ids.slice(0, 2), 'unseen'),
  ])
  const counts = await other.records.counts()
  expect([counts.all, counts.seen, counts.unseen]).toEqual([20, 13, 7])
  expect((await one.records.page({ seen: 'seen' })).calls).toHaveLength(13)
})

it('a lead looks at a call while the worker folds it again, and both are right', async () => {
  const [worker, page] = two()
  const A = callId('a')
  await worker.log.append([{ callId: A, events: [event('1')] }])
  await worker.log.fold(A, summary('a'))
  await worker.log.append([{ callId: A, events: [event('2')] }])
  await Promise.all([
    worker.log.fold(A, summary('a')),
    page.records.setSeen([A], 'seen'),
    page.words.forgetBefore(NOON + 1),
    page.log.fold(A, summary('a')),
  ])
  expect(eventIds((await page.log.read(A)).events)).toEqual(['1', '2'])
  expect(await page.records.counts()).toMatchObject({ all: 1, seen: 1 })
  expect(await worker.log.openCalls()).toEqual([])
})

it('two pages take the same file at the same time', async () => {
  const [one, other] = two()
  const calls = many.map((s) => ({ summary: s, events: [event(`of-${s.id}`)] }))
  const outcomes = await Promise.all([one.records.take(calls), other.records.take(calls)])
  expect(outcomes.map(({ taken }) => taken.length).sort()).toEqual([0, 20])
  expect(outcomes.map(({ known }) => known.length).sort()).toEqual([0, 20])
  expect((await one.records.counts()).all).toBe(20)
})
