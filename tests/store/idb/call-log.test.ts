import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { callId } from '../../../utils/core/ids'
import { databaseAt, type Opener } from '../../../utils/store/idb/database'
import { idbStores } from '../../contract/idb'
import { ended, event, eventIds, NOON, summary } from '../../contract/samples'
import type { Stores } from '../../contract/stores'

const A = callId('a')
let databases = 0
let open: Opener
let stores: Stores
beforeEach(() => {
  open = databaseAt(`log-${databases++}`)
  stores = idbStores(open, () => NOON)
})
const append = (...ids: string[]) => stores.log.append([{ callId: A, events: ids.map((id) => event(id)) }])
const chunks = async () => (await open()).count('chunks')

it('what waits is written in one transaction, one chunk for each call', async () => {
  await append('0')
  const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction')
  await Promise.all(['1', '2', '3', '4', '5'].map((id) => append(id)))
  const writes = transactions.mock.calls.filter(([, mode]) => mode === 'readwrite')
  transactions.mockRestore()
  expect(writes).toHaveLength(2) // the first goes at once, the others wait for it together
  expect(await chunks()).toBe(3)
})

it('a line sent again is not written again', async () => {
  await append('1', '2')
  await append('2', '1')
  expect(await chunks()).toBe(1)
  stores = idbStores(open, () => NOON)
  await append('1')
  expect(await chunks()).toBe(1)
})

it('a line that lies there twice, because two workers wrote it, is read once and folded once', async () => {
  await append('1', '2')
  const [chunk] = await (await open()).getAll('chunks')
  if (chunk) await (await open()).add('chunks', chunk)
  expect(eventIds((await stores.log.read(A)).events)).toEqual(['1', '2'])
  await stores.log.fold(A, summary('a'))
  expect(eventIds((await stores.log.read(A)).events)).toEqual(['1', '2'])
})

it('waits for the disk at the end of a call and for its record, not for each line', async () => {
  const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction')
  const durabilities = () =>
    transactions.mock.calls.flatMap(([, mode, options]) => (mode === 'readwrite' ? [options?.durability] : []))
  await append('1')
  await stores.log.append([{ callId: A, events: [ended('2')] }])
  await stores.log.fold(A, summary('a'))
  expect(durabilities()).toEqual(['relaxed', 'strict', 'strict'])
  transactions.mockRestore()
})

it('a folded call is one body and one summary, and much smaller', async () => {
  const ids = Array.from({ length: 500 }, (_, i) => String(i))
  await append(...ids)
  const before = JSON.stringify(await (await open()).getAll('chunks')).length
  await stores.log.fold(A, summary('a'))
  const [body] = await (await open()).getAll('bodies')
  expect(await chunks()).toBe(0)
  expect(body?.gzip.length).toBeLessThan(before / 5)
})
