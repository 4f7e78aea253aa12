import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { callId } from '../../../utils/core/ids'
import { databaseAt, type Opener } from '../../../utils/store/idb/database'
import { idbStores } from '../../contract/idb'
import { event, eventIds, NOON, person, summary } from '../../contract/samples'
import type { Stores } from '../../contract/stores'
import { damage, fromTheFuture } from './damage'

const A = callId('a')
let databases = 0
let open: Opener
let stores: Stores
beforeEach(() => {
  open = databaseAt(`damaged-${databases++}`)
  stores = idbStores(open, () => NOON)
})
const sentences = async () => (await stores.setAside.list()).map(({ sentence }) => sentence)

describe('a damaged part of a live log', () => {
  beforeEach(async () => {
    for (const id of ['1', '2', '3']) await stores.log.append([{ callId: A, events: [event(id), event(`${id}b`)] }])
  })

  it('is named, the rest of the log is read', async () => {
    await damage(open, 'chunks', (chunk) => (JSON.stringify(chunk).includes('"2"') ? { ...chunk, events: 7 } : chunk))
    const { events, troubles } = await stores.log.read(A)
    expect(eventIds(events)).toEqual(['1', '1b', '3', '3b'])
    expect(troubles).toEqual([
      { is: 'corrupt', sentence: expect.stringMatching(/part \d+ of the log of call a: at events: .*left out/) },
    ])
  })

  it('costs no line but the bad one', async () => {
    await damage(open, 'chunks', (chunk) => {
      const [first, ...rest] = chunk.events as { id: string }[]
      return first?.id === '2' ? { ...chunk, events: [{ ...first, type: 'gibberish' }, ...rest] } : chunk
    })
    const { events, troubles } = await stores.log.read(A)
    expect(eventIds(events)).toEqual(['1', '1b', '2b', '3', '3b'])
    expect(troubles[0]?.sentence).toMatch(/line 1 of part \d+ of the log of call a: at type/)
  })

  it('goes aside as it was found when the call is folded', async () => {
    await damage(open, 'chunks', (chunk) => (JSON.stringify(chunk).includes('"2"') ? { ...chunk, events: 7 } : chunk))
    expect(await stores.log.fold(A, summary('a'))).toEqual({ outcome: 'kept' })
    const [aside] = await stores.setAside.list()
    expect(aside).toMatchObject({ call: A, at: NOON, raw: { call: A, events: 7 } })
    expect(await stores.log.openCalls()).toEqual([])
    expect(eventIds((await stores.log.read(A)).events)).toEqual(['1', '1b', '3', '3b'])
  })

  it('that a newer Earshot wrote stays where it is, and the fold waits', async () => {
    await damage(open, 'chunks', (chunk) => (JSON.stringify(chunk).includes('"2"') ? fromTheFuture(chunk) : chunk))
    expect((await stores.log.read(A)).troubles[0]).toMatchObject({
      is: 'newer',
      sentence: expect.stringContaining('Update Earshot'),
    })
    expect(await stores.log.fold(A, summary('a'))).toMatchObject({ outcome: 'not-kept' })
    expect(await stores.log.openCalls()).toEqual([A])
    expect(await stores.setAside.list()).toEqual([])
  })
})

describe('a damaged record', () => {
  const B = callId('b')
  beforeEach(async () => {
    await stores.records.take([
      { summary: summary('a', { callerHashes: ['hash-of-ada'] }), events: [event('1')] },
      { summary: summary('b', { startedAt: NOON - 1 }), events: [event('2'), event('3')] },
    ])
  })
  const damageA = (change: (stored: Record<string, unknown>) => Record<string, unknown>) =>
    damage(open, 'summaries', (stored) => (stored.id === A ? change(stored) : stored))

  it('goes aside with its lines, is named once, and the others are shown', async () => {
    await damageA((stored) => ({ ...stored, summary: { ...(stored.summary as object), duration: 'long' } }))
    const page = await stores.records.page({})
    expect(page.calls.map(({ id }) => id)).toEqual([B])
    expect(page.troubles).toEqual([
      { is: 'corrupt', sentence: expect.stringContaining('the record of call a: at summary.duration') },
    ])
    expect((await stores.records.page({})).troubles).toEqual([])
    expect((await stores.setAside.list())[0]).toMatchObject({ call: A, raw: { record: { id: A }, body: { id: A } } })
    expect(await stores.records.counts()).toMatchObject({ all: 1, unseen: 1 })
    expect(await (await open()).getAllKeys('bodies')).toEqual([B])
    expect(await stores.records.open(A)).toEqual({ outcome: 'not-here' })
  })

  it('is found by the one who opens it as well', async () => {
    await damageA(({ id, lists, callers }) => ({ id, lists, callers }))
    expect(await stores.records.open(A)).toMatchObject({
      outcome: 'unreadable',
      trouble: { sentence: expect.stringContaining('it carries no version') },
    })
    expect(await sentences()).toHaveLength(1)
  })

  it('is forgotten with its caller', async () => {
    await damageA((stored) => ({ ...stored, summary: 0 }))
    await stores.records.page({})
    expect(await stores.erasures.erase('hash-of-ada')).toMatchObject({ outcome: 'kept', setAside: 1 })
    expect(await stores.setAside.list()).toEqual([])
  })

  it('from a newer Earshot is refused with a sentence, and nothing of it changes', async () => {
    await damageA(fromTheFuture)
    const page = await stores.records.page({})
    expect(page.calls.map(({ id }) => id)).toEqual([B])
    expect(page.troubles[0]).toMatchObject({ is: 'newer', sentence: expect.stringContaining('version 99') })
    expect(await stores.records.open(A)).toMatchObject({ outcome: 'unreadable', trouble: { is: 'newer' } })
    expect(await stores.log.fold(A, summary('a'))).toMatchObject({ outcome: 'not-kept' })
    expect(await stores.setAside.list()).toEqual([])
    expect(await (await open()).get('summaries', A)).toMatchObject({ v: 99 })
  })

  it('with damaged lines opens without them, and says so each time', async () => {
    await damage(open, 'bodies', (body) => (body.id === A ? { ...body, gzip: new Uint8Array([1, 2, 3]) } : body))
    const opened = await stores.records.open(A)
    expect(opened).toMatchObject({ outcome: 'open', summary: { id: A }, events: [] })
    expect(opened).toMatchObject({
      troubles: [{ sentence: expect.stringContaining('the compressed part is damaged') }],
    })
    expect(await stores.records.open(A)).toMatchObject({ outcome: 'open', troubles: [{ is: 'corrupt' }] })
    expect((await stores.setAside.list())[0]).toMatchObject({ call: A, raw: { id: A } })
  })

  it('with lines from a newer Earshot opens without them, and leaves them', async () => {
    await damage(open, 'bodies', (body) => (body.id === A ? fromTheFuture(body) : body))
    expect(await stores.records.open(A)).toMatchObject({ outcome: 'open', events: [], troubles: [{ is: 'newer' }] })
    expect(await (await open()).get('bodies', A)).toMatchObject({ v: 99 })
  })

  it('that holds lines of which one is bad opens with the others', async () => {
    await stores.records.take([
      { summary: summary('c'), events: [event('1'), { ...event('2'), type: 'gibberish' } as never, event('3')] },
    ])
    const opened = await stores.records.open(callId('c'))
    expect(opened).toMatchObject({ events: [{ id: '1' }, { id: '3' }] })
    expect(opened).toMatchObject({ troubles: [{ sentence: expect.stringContaining('line 2 of the lines of call c') }] })
  })
})

it('counts anew when the counters are damaged', async () => {
  await stores.records.take([{ summary: summary('a'), events: [] }])
  await damage(open, 'counts', () => ({ v: 1, counts: 'many' }))
  expect(await stores.records.counts()).toMatchObject({ all: 1, unseen: 1, 'reason:price': 1 })
  await damage(open, 'counts', () => ({ v: 1, counts: 'many' }))
  await stores.records.setSeen([A], 'seen')
  expect(await stores.records.counts()).toMatchObject({ all: 1, unseen: 0, seen: 1 })
})

it('names a person to call who cannot be read, and shows the others', async () => {
  await stores.people.add(person('a'))
  await stores.people.add(person('b'))
  await damage(open, 'people', (stored) => (stored.id === 'a' ? { ...stored, person: {} } : stored))
  const { people, troubles } = await stores.people.waiting()
  expect(people.map(({ id }) => id)).toEqual(['b'])
  expect(troubles[0]?.sentence).toContain('a person to call')
  expect(await stores.people.take('a', { agent: 'ana', since: NOON })).toMatchObject({ outcome: 'not-kept' })
})

it('drops what is set aside when its time has come', async () => {
  await stores.log.append([{ callId: A, events: [{ ...event('1'), type: 'gibberish' } as never] }])
  await stores.log.fold(A, summary('a'))
  expect(await sentences()).toHaveLength(1)
  expect(await stores.setAside.deleteBefore(NOON)).toEqual({ outcome: 'kept', deleted: 0 })
  expect(await stores.setAside.deleteBefore(NOON + 1)).toEqual({ outcome: 'kept', deleted: 1 })
  expect(await sentences()).toEqual([])
})
