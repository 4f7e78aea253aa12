import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { databaseAt } from '../../utils/store/idb/database'
import { keepRetention } from '../../utils/store/retention'
import { idbStores } from '../contract/idb'
import { memoryStores } from '../contract/memory'
import { DAY, flag, MINUTE, NOON, person, practice, summary, words } from '../contract/samples'
import type { Stores } from '../contract/stores'
import { diskFullAfter } from './idb/failing'

const TERMS = { keepWordsDays: 7, retentionDays: 90 }
let databases = 0
const overIdb = () => idbStores(databaseAt(`retention-${databases++}`), () => NOON)

const call = (id: string, daysAgo: number, flagged = false) => ({
  summary: summary(id, { startedAt: NOON - daysAgo * DAY, flags: flagged ? [flag('promise', true)] : [] }),
  events: [words(`${id}-words`, 'secret')],
})
async function fill({ records, people, papers }: Stores) {
  await records.take([
    call('today', 0),
    call('weeks', 30),
    call('flagged', 30, true),
    call('old', 91),
    call('old-flagged', 91, true),
  ])
  await people.add(person('old', { due: NOON - 91 * DAY }))
  await people.add(person('new'))
  await papers.write([practice('old', NOON - 91 * DAY), practice('new')])
}

describe.each([
  ['memory', () => memoryStores(() => NOON)],
  ['IndexedDB', overIdb],
])('retention over %s', (_, make) => {
  it('deletes what is due, and writes down how much', async () => {
    const stores = make()
    await fill(stores)
    const deletion = { at: NOON, why: 'retention', records: 2, words: 1, people: 1, papers: 1, setAside: 0 }
    expect(await keepRetention(stores, TERMS, NOON)).toEqual({ outcome: 'deleted', deletion, refused: [] })
    expect(await stores.deletions.list()).toEqual([deletion])
    const { calls } = await stores.records.page({})
    expect(calls.map(({ id, words }) => [id, words])).toEqual([
      ['today', 'kept'],
      ['weeks', 'none'],
      ['flagged', 'kept'],
    ])
    expect(JSON.stringify(await stores.records.open(summary('weeks').id))).not.toContain('secret')
  })

  it('finds nothing the second time, and notes nothing', async () => {
    const stores = make()
    await fill(stores)
    await keepRetention(stores, TERMS, NOON)
    expect(await keepRetention(stores, TERMS, NOON + MINUTE)).toEqual({ outcome: 'nothing-due' })
    expect(await stores.deletions.list()).toHaveLength(1)
  })

  it('deletes nothing when the clock was set back, says so, and goes on by the new time', async () => {
    const stores = make()
    await fill(stores)
    await stores.deletions.ran(NOON + 10 * MINUTE)
    expect(await keepRetention(stores, TERMS, NOON)).toEqual({
      outcome: 'clock-moved-back',
      sentence: expect.stringContaining('10 minutes behind'),
    })
    expect((await stores.records.counts()).all).toBe(5)
    expect(await keepRetention(stores, TERMS, NOON + MINUTE)).toMatchObject({ outcome: 'deleted' })
  })

  it('keeps calls that began in the future by the clock of that day', async () => {
    const stores = make()
    await stores.records.take([call('tomorrow', -1)])
    expect(await keepRetention(stores, TERMS, NOON)).toEqual({ outcome: 'nothing-due' })
  })

  it('zero days of words means that none is kept', async () => {
    const stores = make()
    await stores.records.take([call('a-moment-ago', 1 / 24)])
    await keepRetention(stores, { ...TERMS, keepWordsDays: 0 }, NOON)
    expect(await stores.words.count()).toBe(0)
  })
})

it('names what a full disk refused, and does the rest', async () => {
  const stores = overIdb()
  await stores.records.take([call('weeks', 30)])
  await stores.people.add(person('old', { due: NOON - 91 * DAY }))
  const full = diskFullAfter(2) // the time of this run, the counters of no call, then the words
  const run = await keepRetention(stores, TERMS, NOON)
  full.mend()
  expect(run).toMatchObject({ outcome: 'deleted', refused: [{ outcome: 'disk-full' }], deletion: { people: 1 } })
  expect(await keepRetention(stores, TERMS, NOON + MINUTE)).toMatchObject({ deletion: { words: 1 } })
})

it('drops what was set aside long ago as well: it may hold words', async () => {
  const stores = overIdb()
  await stores.log.append([
    { callId: summary('a').id, events: [{ ...words('1', 'secret'), type: 'gibberish' } as never] },
  ])
  await stores.log.fold(summary('a').id, summary('a'))
  expect(await keepRetention(stores, TERMS, NOON + 91 * DAY)).toMatchObject({ deletion: { setAside: 1, records: 1 } })
  expect(await stores.setAside.list()).toEqual([])
})
