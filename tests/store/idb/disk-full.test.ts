import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { callId } from '../../../utils/core/ids'
import { databaseAt } from '../../../utils/store/idb/database'
import { idbStores } from '../../contract/idb'
import { event, eventIds, NOON, person, summary } from '../../contract/samples'
import { diskFullAfter, diskFullAtCommit } from './failing'

const A = callId('a')
let databases = 0
const stores = () => idbStores(databaseAt(`full-${databases++}`), () => NOON)

it('says that the disk is full, and takes the lines when there is room again', async () => {
  const { log } = stores()
  await log.append([{ callId: A, events: [event('1')] }])
  const full = diskFullAfter(0)
  expect(await log.append([{ callId: A, events: [event('2')] }])).toEqual({
    outcome: 'disk-full',
    sentence: expect.stringContaining('The call itself goes on'),
  })
  full.mend()
  expect(await log.append([{ callId: A, events: [event('2')] }])).toEqual({ outcome: 'kept' })
  expect(eventIds((await log.read(A)).events)).toEqual(['1', '2'])
})

it('acknowledges nothing before the browser has committed', async () => {
  const { log } = stores()
  const full = diskFullAtCommit()
  expect(await log.append([{ callId: A, events: [event('1')] }])).toMatchObject({ outcome: 'disk-full' })
  full.mend()
  expect((await log.read(A)).events).toEqual([])
})

it('tells everybody who waited for the same commit', async () => {
  const { log } = stores()
  await log.append([{ callId: A, events: [event('1')] }])
  diskFullAfter(0)
  const outcomes = await Promise.all(['2', '3', '4'].map((id) => log.append([{ callId: A, events: [event(id)] }])))
  expect(outcomes.map(({ outcome }) => outcome)).toContain('disk-full')
  expect(outcomes).not.toContain(undefined)
})

it('keeps the chunks when there is no room for the record', async () => {
  const { log, records } = stores()
  await log.append([{ callId: A, events: [event('1')] }])
  const full = diskFullAfter(1)
  expect((await log.fold(A, summary('a'))).outcome).toBe('disk-full')
  full.mend()
  expect(await log.openCalls()).toEqual([A])
  expect((await records.page({})).calls).toEqual([])
  expect(await log.fold(A, summary('a'))).toEqual({ outcome: 'kept' })
})

it('is an outcome of every write', async () => {
  const all = stores()
  const { records, people, deletions, privateSettings, erasures } = all
  await records.take([{ summary: summary('a', { callerHashes: ['h'] }), events: [] }])
  const writes = [
    () => records.take([{ summary: summary('b'), events: [] }]),
    () => records.setSeen([A], 'seen'),
    () => people.add(person('p')),
    () => deletions.ran(NOON),
    () => deletions.note({ at: NOON, why: 'retention', records: 1, words: 0, people: 0, setAside: 0 }),
    () => privateSettings.change({ agentId: 'ana' }),
    () => erasures.erase('h'),
    () => all.words.forgetBefore(NOON + 1),
  ]
  for (const write of writes) {
    const full = diskFullAfter(0)
    expect((await write()).outcome, String(write)).toBe('disk-full')
    full.mend()
  }
})
