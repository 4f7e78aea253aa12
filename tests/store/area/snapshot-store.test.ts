import { expect, it } from 'vitest'
import { callId } from '../../../utils/core/ids'
import { SNAPSHOT_KEY, type Snapshot } from '../../../utils/core/snapshot'
import { localSnapshot } from '../../../utils/store/area/snapshot-store'
import { fullArea, memoryArea } from './memory-area'

const snapshot: Snapshot = {
  bootId: 'boot',
  callId: callId('a'),
  verdict: { say: 'pause', open: ['why'] },
  issuedAt: 1,
  validUntil: 2,
  pauseSeconds: 8,
}

it('keeps one snapshot under the key the guard reads, and clears it', async () => {
  const area = memoryArea()
  const store = localSnapshot(area)
  expect(await store.read()).toBeUndefined()
  expect(await store.put(snapshot)).toEqual({ outcome: 'kept' })
  expect(area.items.get(SNAPSHOT_KEY)).toEqual(snapshot)
  expect(await store.read()).toEqual(snapshot)
  await store.put({ ...snapshot, verdict: { say: 'pass', why: 'not-leaving' } })
  expect((await store.read())?.verdict).toEqual({ say: 'pass', why: 'not-leaving' })
  await store.clear()
  expect([...area.items]).toEqual([])
})

it('reads nothing from what is damaged', async () => {
  const store = localSnapshot(memoryArea({ [SNAPSHOT_KEY]: { ...snapshot, verdict: { say: 'pause', open: ['all'] } } }))
  expect(await store.read()).toBeUndefined()
})

it('says that there is no room', async () => {
  expect(await localSnapshot(fullArea()).put(snapshot)).toMatchObject({ outcome: 'disk-full' })
})
