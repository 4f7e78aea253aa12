import 'fake-indexeddb/auto'
import { expect, it, vi } from 'vitest'
import { callId } from '../../../utils/core/ids'
import { databaseAt } from '../../../utils/store/idb/database'
import { idbStores } from '../../contract/idb'
import { event, eventIds, NOON, summary, words } from '../../contract/samples'

/** Holds the next compression, or the next unpacking, until it is let go: that is where another page can overtake. */
const gate = vi.hoisted(() => ({ held: Promise.resolve(), unpacking: Promise.resolve() }))
vi.mock(import('../../../utils/store/gzip'), async (original) => {
  const { gzipJson, gunzipJson } = await original()
  return {
    gunzipJson: async (bytes) => {
      const held = gate.unpacking
      gate.unpacking = Promise.resolve()
      await held
      return gunzipJson(bytes)
    },
    gzipJson: async (value) => {
      const { held } = gate
      gate.held = Promise.resolve()
      await held
      return gzipJson(value)
    },
  }
})

const A = callId('a')
let databases = 0

/** Begins `slow`, lets `fast` happen whole while it compresses, then lets it end. */
async function overtake<T>(
  slow: () => Promise<T>,
  fast: () => Promise<unknown>,
  where: keyof typeof gate = 'held',
): Promise<T> {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  gate[where] = held
  const started = slow()
  await expect.poll(() => gate[where] !== held).toBe(true)
  await fast()
  letGo()
  return started
}

it('a fold that was overtaken by another reads again, and loses no line', async () => {
  const name = `overtaken-${databases++}`
  const [worker, page] = [idbStores(databaseAt(name), () => NOON), idbStores(databaseAt(name), () => NOON)]
  await worker.log.append([{ callId: A, events: [event('1')] }])
  const kept = await overtake(
    () => page.log.fold(A, summary('a')),
    async () => {
      await worker.log.append([{ callId: A, events: [event('2')] }])
      await worker.log.fold(A, summary('a'))
    },
  )
  expect(kept).toEqual({ outcome: 'kept' })
  expect(eventIds((await page.log.read(A)).events)).toEqual(['1', '2'])
  expect(await worker.log.openCalls()).toEqual([])
})

it('a fold overtaken twice, each time by a body that has been rewritten before', async () => {
  const name = `overtaken-${databases++}`
  const [worker, page] = [idbStores(databaseAt(name), () => NOON), idbStores(databaseAt(name), () => NOON)]
  await worker.log.append([{ callId: A, events: [event('1')] }])
  await worker.log.fold(A, summary('a'))
  await worker.log.append([{ callId: A, events: [event('2')] }])
  await overtake(
    () => page.log.fold(A, summary('a')),
    async () => {
      await worker.log.append([{ callId: A, events: [event('3')] }])
      await worker.log.fold(A, summary('a'))
    },
  )
  expect(eventIds((await page.log.read(A)).events)).toEqual(['1', '2', '3'])
})

it('words that are forgotten while a late line is folded stay forgotten, and the line stays', async () => {
  const stores = idbStores(databaseAt(`overtaken-${databases++}`), () => NOON)
  await stores.log.append([{ callId: A, events: [words('1', 'secret')] }])
  await stores.log.fold(A, summary('a'))
  await overtake(
    () => stores.words.forgetBefore(NOON + 1),
    () => stores.log.append([{ callId: A, events: [event('2')] }]),
  )
  expect(eventIds((await stores.log.read(A)).events)).toEqual(['1', '2'])
  expect(JSON.stringify(await stores.records.open(A))).not.toContain('secret')
})

it('words that are forgotten while an older call gets its sign leave none of them in it', async () => {
  const open = databaseAt(`overtaken-${databases++}`)
  const stores = idbStores(open, () => NOON)
  await stores.records.take([{ summary: summary('a'), events: [words('1', 'secret')] }])
  await (await open()).clear('signs')
  await overtake(
    () => stores.search.warm(),
    () => stores.words.forgetBefore(NOON + 1),
    'unpacking',
  )
  expect((await (await open()).getAll('signs')).map(({ bits }) => bits.length)).toEqual([0])
})
