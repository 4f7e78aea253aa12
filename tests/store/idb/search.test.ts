import 'fake-indexeddb/auto'
import { expect, it, vi } from 'vitest'
import { callId } from '../../../utils/core/ids'
import { databaseAt } from '../../../utils/store/idb/database'
import { idbStores } from '../../contract/idb'
import { MINUTE, NOON, summary, words } from '../../contract/samples'

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

it('makes the signs that an older Earshot did not leave', async () => {
  const { open, search } = await hundredCalls()
  await (await open()).clear('signs')
  expect((await search.find('quetzal', {})).calls).toHaveLength(1)
  expect(await (await open()).count('signs')).toBe(100)
})
