import 'fake-indexeddb/auto'
import { forceCloseDatabase } from 'fake-indexeddb'
import { unwrap } from 'idb'
import { describe, expect, it } from 'vitest'
import { callId } from '../../../utils/core/ids'
import { databaseAt, StoreClosed } from '../../../utils/store/idb/database'
import { keyedHash } from '../../../utils/store/idb/keyed-hash'
import { idbLastPolicy } from '../../../utils/store/idb/last-policy'
import { MIGRATIONS } from '../../../utils/store/idb/migrations'
import { idbRuleSets } from '../../../utils/store/idb/rule-sets'
import { idbStores } from '../../contract/idb'
import { event, eventIds, NOON, summary } from '../../contract/samples'
import { version1 } from './older/v1'
import { version2 } from './older/v2'
import { version3 } from './older/v3'

/** One per released version: whoever adds a step adds the version it starts from. */
const OLDER = [version1, version2, version3]

let databases = 0
async function databaseOf(version: number): Promise<string> {
  const name = `older-${databases++}`
  const db = await databaseAt(name, MIGRATIONS.slice(0, version))()
  const stored = Object.entries(OLDER[version - 1] ?? {})
  const tx = db.transaction([...db.objectStoreNames], 'readwrite')
  for (const [table, rows] of stored) {
    for (const [key, document] of rows) await tx.objectStore(table as 'chunks').put(document as never, key as never)
  }
  await tx.done
  db.close()
  return name
}

it('knows what each version of the database held', () => {
  expect(OLDER).toHaveLength(MIGRATIONS.length)
  expect(new Set(MIGRATIONS.map(({ name }) => name)).size).toBe(MIGRATIONS.length)
})

describe.each(OLDER.map((_, i) => i + 1))('a database of version %i', (version) => {
  it('opens today with all that is in it', async () => {
    const open = databaseAt(await databaseOf(version))
    const stores = idbStores(open, () => NOON)
    expect(await stores.log.openCalls()).toEqual(['open'])
    expect(await stores.log.read(callId('open'))).toMatchObject({ events: [{ id: 'e1' }], troubles: [] })
    expect(await stores.records.page({ flag: 'ended-early' })).toMatchObject({ calls: [{ id: 'done' }], troubles: [] })
    expect(await stores.records.open(callId('done'))).toMatchObject({
      summary: { callersWords: 'too dear', nextStep: { who: 'ana' } },
      events: [{ text: 'I want to cancel' }],
      troubles: [],
    })
    expect(await stores.records.page({ order: 'longest' })).toMatchObject({ calls: [{ id: 'done' }], troubles: [] })
    expect(await stores.search.find('cancel', {})).toMatchObject({ calls: [{ id: 'done' }], searched: 1 })
    expect(await stores.records.counts()).toMatchObject({ all: 1, unseen: 1 })
    expect(await stores.people.waiting()).toMatchObject({ people: [{ promised: 'a call by noon' }], troubles: [] })
    expect(await stores.setAside.list()).toMatchObject([{ n: 1, raw: 7 }])
    expect(await stores.log.fold(callId('gone'), summary('gone'))).toEqual({ outcome: 'erased' })
    expect(await stores.deletions.list()).toMatchObject([{ why: 'erasure' }])
    expect(await stores.deletions.lastRun()).toBe(1000)
    expect(await stores.privateSettings.read()).toMatchObject({ settings: { agentId: 'ana' }, ignored: [] })
    expect(await idbRuleSets(open).active()).toMatchObject({
      rules: { ruleSet: { name: 'ours' } },
    })
    expect(await idbLastPolicy(open).read()).toEqual({ guard: 'remind' })
    const hasPapers = 'papers' in (OLDER[version - 1] ?? {})
    expect((await stores.papers.list('review')).papers).toMatchObject(hasPapers ? [{ notes: [{ is: 'praise' }] }] : [])
    expect(await keyedHash(open)('phone', '+15550100199')).toBe('HZpT3d-jl961vMzevTHk4w')
  })
})

describe('the next version', () => {
  const AddColour = {
    name: 'AddColour',
    up: (db: IDBDatabase, tx: IDBTransaction) => {
      db.createObjectStore('colours')
      tx.objectStore('singles').put({ v: 1, at: 4711 }, 'retention')
    },
  }

  it('does its step once, on what is there, and leaves the rest', async () => {
    const name = await databaseOf(1)
    for (let time = 0; time < 2; time++) {
      const open = databaseAt(name, [...MIGRATIONS, AddColour])
      const db = await open()
      expect(db.objectStoreNames).toContain('colours')
      expect(await idbStores(open, () => NOON).deletions.lastRun()).toBe(4711)
      expect(eventIds((await idbStores(open, () => NOON).log.read(callId('open'))).events)).toEqual(['e1'])
      db.close()
    }
  })

  it('leaves the database as it was when its step fails', async () => {
    const name = await databaseOf(1)
    const Fails = {
      name: 'Fails',
      up: (db: IDBDatabase) => {
        db.deleteObjectStore('chunks')
        throw new Error('half way')
      },
    }
    await expect(databaseAt(name, [...MIGRATIONS, Fails])()).rejects.toThrow(StoreClosed)
    expect(await idbStores(databaseAt(name), () => NOON).log.openCalls()).toEqual(['open'])
  })

  it('is refused by an older Earshot with a sentence, and no write escapes as an exception', async () => {
    const name = await databaseOf(1)
    const newer = await databaseAt(name, [...MIGRATIONS, AddColour])()
    newer.close()
    const { log, privateSettings } = idbStores(databaseAt(name), () => NOON)
    expect(await privateSettings.read()).toMatchObject({
      settings: { agentId: '' },
      ignored: [{ sentence: expect.stringContaining('Update Earshot') }],
    })
    await expect(log.openCalls()).rejects.toThrow('written by a newer Earshot')
    const refused = { outcome: 'not-kept', sentence: expect.stringContaining('Update Earshot') }
    expect(await log.append([{ callId: callId('a'), events: [event('1')] }])).toEqual(refused)
    expect(await log.fold(callId('a'), summary('a'))).toEqual(refused)
  })

  it('is not kept waiting by a page that has the database open, which opens it again when it needs it', async () => {
    const name = await databaseOf(1)
    const page = databaseAt(name, MIGRATIONS)
    await page()
    const upgraded = databaseAt(name, [...MIGRATIONS, AddColour])
    expect((await upgraded()).version).toBe(MIGRATIONS.length + 1)
  })
})

it('opens again after the browser has closed it', async () => {
  const open = databaseAt(await databaseOf(1))
  const first = await open()
  forceCloseDatabase(unwrap(first) as never) // its types ask for the class
  const second = await open()
  expect(second).not.toBe(first)
  expect(await second.count('summaries')).toBe(1)
})
