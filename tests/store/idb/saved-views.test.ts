import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import type { QueueFilter } from '../../../utils/core/queue-filter'
import { databaseAt } from '../../../utils/store/idb/database'
import { idbSavedViews } from '../../../utils/store/idb/saved-views'

const filter: QueueFilter = {
  show: 'bad',
  reason: 'price',
  seen: 'any',
  period: 'any',
  order: 'longest',
  words: '',
}

it('keeps views over a restart, in the order they were saved, one for each name', async () => {
  const views = idbSavedViews(databaseAt('views'))
  expect(await views.list()).toEqual([])
  await views.save({ name: 'a', filter })
  await views.save({ name: 'b', filter })
  await views.save({ name: 'a', filter: { ...filter, order: 'newest' } })
  const again = idbSavedViews(databaseAt('views'))
  expect(await again.list()).toEqual([
    { name: 'b', filter },
    { name: 'a', filter: { ...filter, order: 'newest' } },
  ])
  await again.remove('b')
  expect((await views.list()).map(({ name }) => name)).toEqual(['a'])
})

it('keeps no words that were looked for, and lets go of those an older Earshot kept', async () => {
  const open = databaseAt('views-words')
  const looked = { ...filter, words: 'Ada Example' }
  const onDisk = async () => JSON.stringify(await (await open()).getAll('singles'))
  await idbSavedViews(open).save({ name: 'a', filter: looked })
  expect(await onDisk()).not.toContain('Ada')
  await (await open()).put('singles', { v: 1, views: [{ name: 'a', filter: looked }] } as never, 'saved-views')
  expect(await idbSavedViews(open).list()).toEqual([{ name: 'a', filter }])
  expect(await onDisk()).not.toContain('Ada')
})

it('leaves out a view it cannot read, and no other; writes over none of a newer Earshot', async () => {
  const open = databaseAt('views-damaged')
  const stored = {
    v: 1,
    views: [
      { name: 'old', filter: { ...filter, flag: 'no-such-flag' } },
      { name: 'good', filter },
    ],
  }
  await (await open()).put('singles', stored as never, 'saved-views')
  expect((await idbSavedViews(open).list()).map(({ name }) => name)).toEqual(['good'])
  await (await open()).put('singles', { ...stored, v: 99 } as never, 'saved-views')
  expect(await idbSavedViews(open).save({ name: 'x', filter })).toMatchObject({
    outcome: 'not-kept',
    sentence: expect.stringContaining('Update Earshot'),
  })
})
