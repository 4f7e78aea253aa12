import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { databaseAt } from '../../../utils/store/idb/database'
import { keyedHash } from '../../../utils/store/idb/keyed-hash'
import { MIGRATIONS } from '../../../utils/store/idb/migrations'

const PHONE = '+15550100199'

it('is the same for the same fact, after a restart as well', async () => {
  const before = keyedHash(databaseAt('hash-same'))
  const after = keyedHash(databaseAt('hash-same'))
  expect(await before('phone', PHONE)).toBe(await after('phone', PHONE))
  expect(await before('phone', PHONE)).toMatch(/^[\w-]{22}$/)
})

it('is the same when two ask for the first time at once', async () => {
  const [one, other] = [keyedHash(databaseAt('hash-at-once')), keyedHash(databaseAt('hash-at-once'))]
  const [a, b] = await Promise.all([one('phone', PHONE), other('phone', PHONE)])
  expect(a).toBe(b)
})

it('differs by value, by field and by browser', async () => {
  const here = keyedHash(databaseAt('hash-here'))
  const there = keyedHash(databaseAt('hash-there'))
  const hashes = await Promise.all([
    here('phone', PHONE),
    here('phone', '+15550100198'),
    here('account', PHONE),
    there('phone', PHONE),
  ])
  expect(new Set(hashes).size).toBe(4)
})

it('still hashes when there is no store: nothing is kept that would be matched later', async () => {
  const newer = await databaseAt('hash-closed', [...MIGRATIONS, { name: 'Next', up: () => {} }])()
  newer.close()
  const hash = keyedHash(databaseAt('hash-closed'))
  expect(await hash('phone', PHONE)).toBe(await hash('phone', PHONE))
})
