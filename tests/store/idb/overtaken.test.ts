import 'fake-indexeddb/auto'
import { expect, it, vi } from 'vitest'
import { callId } from '../../../utils/core/ids'
import { databaseAt } from '../../../utils/store/idb/database'
import { idbStores } from '../../contract/idb'
import { event, eventIds, NOON, summary, words } from '../../contract/samples'

/** Holds the next compression until it is let go: that is where another fold can overtake. */
const gate = vi.hoisted(() => ({ held: Promise.resolve() }))
vi.mock(import('../../../utils/store/gzip'), async (original) => {
  const { gzipJson, gunzipJson } = await original()
  return {
    gunzipJson,
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
async function overtake<T>(slow: () => Promise<T>, fast: () => Promise<unknown>): Promise<T> {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  gate.held = held
  const started = slow()
  await expect.poll(() => gate.held !== held).toBe(true)
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
