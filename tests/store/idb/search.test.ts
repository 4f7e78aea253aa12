import 'fake-indexeddb/auto'
import { expect, it, vi } from 'vitest'
import { callId } from '../../../utils/core/ids'
import { databaseAt } from '../../../utils/store/idb/database'
import { idbSearch } from '../../../utils/store/idb/search'
import { idbStores } from '../../contract/idb'
import { MINUTE, NOON, summary, words } from '../../contract/samples'
import { diskFullAfter } from './failing'

let databases = 0
async function hundredCalls() {
  const open = databaseAt(`search-${databases++}`)
  const stores = idbStores(open, () => NOON)
  await stores.records.take(
    Array.from({ length: 100 }, (_, i) => ({
      summary: summary(`c${i}`, { startedAt: NOON - i * MINUTE }),
      events: [words('w', i === 70 ? 'the quetzal sings' : `call number ${i}, nothing special`)],
    })),
  )
  return { open, ...stores }
}

it('unpacks hardly a call that does not say it', async () => {
  const { search } = await hundredCalls()
  const unpacked = vi.spyOn(Blob.prototype, 'stream')
  expect((await search.find('quetzal', {})).calls.map(({ id }) => id)).toEqual(['c70'])
  expect(unpacked.mock.calls.length).toBeLessThan(6)
  unpacked.mockRestore()
})

it('passes over a call whose lines are damaged, and finds the others', async () => {
  const { open, search } = await hundredCalls()
  const db = await open()
  const body = await db.get('bodies', callId('c3'))
  if (!body) throw new Error('the call has no body')
  await db.put('bodies', { ...body, gzip: Uint8Array.of(1, 2, 3) })
  const { calls } = await search.find('nothing special', { since: NOON - 5 * MINUTE })
  expect(calls.map(({ id }) => id)).toEqual(['c0', 'c1', 'c2', 'c4', 'c5'])
})

it('finds everything where there is no room for the signs, says so, and keeps them when there is', async () => {
  const { open, records, search } = await hundredCalls()
  await (await open()).clear('signs')
  const full = diskFullAfter(0)
  const found = await search.find('nothing special', { order: 'oldest' })
  expect([found.calls.length, found.troubles.map(({ sentence }) => sentence)]).toEqual([
    50,
    [expect.stringContaining('no room on the disk')],
  ])
  const later = await search.find('quetzal', {})
  expect([later.calls.length, later.troubles.length]).toEqual([1, 1])
  full.mend()
  await records.deleteBefore(NOON - 70 * MINUTE)
  expect((await search.find('number', {})).searched).toBe(71)
  expect((await idbSearch(open).find('quetzal', {})).troubles).toEqual([])
  expect(await (await open()).count('signs')).toBe(71)
})

it('makes the signs that an older Earshot did not leave', async () => {
  const { open, search } = await hundredCalls()
  await (await open()).clear('signs')
  expect((await search.find('quetzal', {})).calls).toHaveLength(1)
  expect(await (await open()).count('signs')).toBe(100)
})
