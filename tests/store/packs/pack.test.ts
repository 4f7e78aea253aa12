import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { callId } from '../../../utils/core/ids'
import { type PackHead, type PackItem, packText } from '../../../utils/core/papers/pack'
import type { Given } from '../../../utils/core/papers/paper'
import { newReview } from '../../../utils/core/papers/review'
import builtIn from '../../../utils/rules/just-listen.en.json'
import { databaseAt } from '../../../utils/store/idb/database'
import { PACK_LIMITS } from '../../../utils/store/packs/pack-schema'
import { readPack } from '../../../utils/store/packs/read-pack'
import { type PackTaken, type TakeResult, takePack } from '../../../utils/store/packs/take-pack'
import { idbStores } from '../../contract/idb'
import { memoryStores } from '../../contract/memory'
import { DAY, flag, NOON, practice, summary, words } from '../../contract/samples'
import type { Stores } from '../../contract/stores'

const ANA = { name: 'Ana', desk: 'desk-ana' }
const INES = { name: 'Ines', desk: 'desk-ines' }
const HEAD: Omit<PackHead, 'format' | 'lines'> = { madeAt: NOON, role: 'agent', from: ANA }

const call = (id: string, how: Given['words'] = 'needed'): Extract<PackItem, { is: 'call' }> => ({
  is: 'call',
  words: how,
  summary: summary(id, { flags: [flag('promise', true)] }),
  events: [words(`${id}-1`, how === 'whole' ? 'all that was said' : 'what the flag needs')],
})
const given = (id: string, how: Given['words'] = 'needed', rev = 1): PackItem => ({
  is: 'paper',
  paper: { kind: 'given', id, rev, at: NOON, call: callId(id), by: ANA, words: how },
})
const packOf = (items: readonly PackItem[], head = HEAD) => new Blob([packText(head, items)])

async function take(file: Blob, stores: Stores, me = INES, onDone: (done: number) => void = () => {}) {
  return takePack(
    file,
    { ...stores, now: () => NOON + DAY },
    me,
    ({ done }) => onDone(done),
    new AbortController().signal,
  )
}
function taken(result: TakeResult): PackTaken {
  if (result.is === 'refused') throw new Error(result.sentence)
  return result
}
const refusal = async (file: Blob) => {
  const result = await take(
    file,
    memoryStores(() => NOON),
  )
  return result.is === 'refused' ? result.sentence : `not refused: ${JSON.stringify(result)}`
}
let databases = 0
const overIdb = () => idbStores(databaseAt(`pack-${databases++}`), () => NOON + DAY)

describe.each([
  ['memory', () => memoryStores(() => NOON + DAY)],
  ['IndexedDB', overIdb],
])('a pack taken in over %s', (_, make) => {
  it('brings calls and papers once, however often it is taken', async () => {
    const stores = make()
    const file = packOf([call('a'), call('b'), given('a'), given('b'), { is: 'paper', paper: practice('p') }])
    expect(taken(await take(file, stores))).toMatchObject({
      calls: { taken: 2, known: 0 },
      papers: { news: 3 },
      faultCount: 0,
    })
    expect(taken(await take(file, stores))).toMatchObject({
      calls: { taken: 0, known: 2 },
      papers: { news: 0, known: 3 },
    })
    expect((await stores.records.counts()).all).toBe(2)
  })

  it('does not bring back a caller who was forgotten, nor what was written about them', async () => {
    const stores = make()
    const theirs = { ...call('a'), summary: summary('a', { callerHashes: ['hash-of-ada'] }) }
    const file = packOf([
      theirs,
      call('b'),
      given('a'),
      { is: 'paper', paper: practice('p', NOON, { call: callId('a') }) },
    ])
    await take(file, stores)
    await stores.erasures.erase('hash-of-ada')
    expect(taken(await take(file, stores))).toMatchObject({
      calls: { erased: 1, known: 1, taken: 0 },
      papers: { erased: 2, news: 0 },
    })
    expect(await stores.records.open(callId('a'))).toEqual({ outcome: 'not-here' })
  })

  it('is fuller when the agent shares more, and never less', async () => {
    const stores = make()
    await take(packOf([call('a'), given('a')]), stores)
    const whole = packOf([call('a', 'whole'), given('a', 'whole', 2)])
    expect(taken(await take(whole, stores)).calls).toEqual({ taken: 0, known: 0, fuller: 1, erased: 0 })
    expect(taken(await take(packOf([call('a'), given('a')]), stores)).calls).toMatchObject({ known: 1, fuller: 0 })
    expect(JSON.stringify(await stores.records.open(callId('a')))).toContain('all that was said')
  })

  it('is still seen when it comes more fully', async () => {
    const stores = make()
    await take(packOf([call('a'), given('a')]), stores)
    await stores.records.setSeen([callId('a')], 'seen')
    await take(packOf([call('a', 'whole'), given('a', 'whole', 2)]), stores)
    expect((await stores.records.counts()).seen).toBe(1)
  })

  it('never replaces a call that was taken at this desk', async () => {
    const stores = make()
    await stores.records.take([{ summary: summary('a'), events: [words('1', 'as it was')] }])
    await stores.papers.write([
      { kind: 'given', id: 'a', rev: 1, at: NOON, call: callId('a'), by: ANA, words: 'needed' },
    ])
    await take(packOf([call('a', 'whole'), given('a', 'whole', 9)]), stores, ANA)
    expect(JSON.stringify(await stores.records.open(callId('a')))).toContain('as it was')
  })

  it('forgets what its desk gave and was told to forget; nobody else’s calls', async () => {
    const stores = make()
    await take(packOf([call('a'), given('a')]), stores)
    await stores.records.take([{ summary: summary('own'), events: [] }])
    const items: PackItem[] = ['a', 'own'].map((id) => ({ is: 'forget', call: callId(id) }))
    expect(taken(await take(packOf(items), stores)).forgotten).toBe(1)
    expect((await stores.records.page({})).calls.map(({ id }) => id)).toEqual(['own'])
    expect(taken(await take(packOf([call('a')]), stores)).calls.erased).toBe(1)
  })
})

describe('what is another desk’s to say', () => {
  it('is left out: whose call it was, a consent to share it, and what was said to another lead', async () => {
    const stores = memoryStores(() => NOON)
    await take(packOf([call('a'), given('a')]), stores)
    const about = { id: 'r', call: callId('a'), callAt: NOON, by: 'Ines', agent: ANA, at: NOON }
    await stores.papers.write([newReview(about)])
    const BEN = { name: 'Ben', desk: 'desk-ben' }
    const forged: PackItem[] = [
      { is: 'paper', paper: { kind: 'given', id: 'a', rev: 9, at: NOON, call: callId('a'), by: ANA, words: 'whole' } },
      {
        is: 'paper',
        paper: {
          kind: 'review-answer',
          id: 'r',
          rev: 9,
          at: NOON,
          call: callId('a'),
          seenAt: NOON,
          consents: [{ note: 'n', is: 'with-name' }],
        },
      },
    ]
    const elsewhere = memoryStores(() => NOON)
    await take(packOf(forged), elsewhere)
    expect((await elsewhere.papers.list('review-answer')).papers).toEqual([])
    const fromBen = taken(await take(packOf(forged, { ...HEAD, from: BEN }), stores))
    expect(fromBen).toMatchObject({ papers: { news: 0 }, faultCount: 2 })
    expect(fromBen.faults[0]).toContain('another desk took')
    expect((await stores.papers.list('review-answer')).papers).toEqual([])
    expect(taken(await take(packOf(forged), stores))).toMatchObject({ papers: { news: 2 }, faultCount: 0 })
  })
})

it('lets nobody change what another desk brought, write another lead’s review, or send a call from the future', async () => {
  const stores = memoryStores(() => NOON)
  const BEN = { name: 'Ben', desk: 'desk-ben' }
  const board = practice('p', NOON, { call: callId('a') })
  await take(packOf([{ is: 'paper', paper: board }]), stores)
  const review = {
    ...newReview({ id: `a/${INES.desk}`, call: callId('a'), callAt: NOON, by: 'Ines', agent: ANA, at: NOON }),
  }
  const late = { ...call('late'), summary: summary('late', { startedAt: NOON + 9 * DAY }) }
  const items: PackItem[] = [
    late,
    { is: 'paper', paper: { ...board, rev: 9, why: 'planted' } },
    { is: 'paper', paper: { ...review, rev: 9, givenAt: NOON } },
  ]
  const fromBen = taken(await take(packOf(items, { ...HEAD, from: BEN }), stores, ANA))
  expect(fromBen).toMatchObject({ calls: { taken: 0 }, papers: { news: 0, others: 1 }, faultCount: 3 })
  expect(fromBen.faults.join(' ')).toMatch(/begins in the future.*another lead’s review.*brought before/)
  expect((await stores.papers.list('practice')).papers[0]?.why).toBe(board.why)
})

it('lets no desk pass for the giver of another’s call: neither to change it nor to have it forgotten', async () => {
  const stores = memoryStores(() => NOON)
  await take(packOf([call('a'), given('a')]), stores)
  const BEN = { name: 'Ben', desk: 'desk-ben' }
  const paper = {
    kind: 'given' as const,
    id: 'a',
    rev: 9,
    at: NOON,
    call: callId('a'),
    by: BEN,
    words: 'needed' as const,
  }
  const forged: PackItem[] = [
    call('a', 'whole'),
    { is: 'paper', paper },
    { is: 'paper', paper: { ...paper, id: '0' } },
    { is: 'forget', call: callId('a') },
  ]
  const fromBen = taken(await take(packOf(forged, { ...HEAD, from: BEN }), stores))
  expect(fromBen).toMatchObject({ calls: { known: 1, fuller: 0 }, papers: { news: 0 }, faultCount: 2, forgotten: 0 })
  expect(JSON.stringify(await stores.records.open(callId('a')))).toContain('what the flag needs')
})

describe('a pack', () => {
  it('holds nobody up with a call of millions of events that are none', async () => {
    const { summary, words } = call('flood')
    const flood = { is: 'call', words, summary, events: new Array(PACK_LIMITS.events + 1).fill(0) }
    const file = new Blob([packText(HEAD, []), `${JSON.stringify(flood)}\n`])
    const { faults, faultCount } = taken(
      await take(
        file,
        memoryStores(() => NOON),
      ),
    )
    expect([faultCount, faults[0]]).toEqual([1, expect.stringContaining('at events: more than 60000')])
  })

  it('for one desk is refused at another, with whose it is', async () => {
    const file = packOf([call('a')], { ...HEAD, role: 'lead', to: { name: 'Ben', desk: 'desk-ben' } })
    const stores = memoryStores(() => NOON)
    expect(await take(file, stores)).toMatchObject({ is: 'refused', sentence: expect.stringContaining('for Ben') })
    expect((await stores.records.counts()).all).toBeUndefined()
    expect((await take(file, stores, { name: 'Ben', desk: 'desk-ben' })).is).toBe('taken')
  })

  it('offers its rules and puts nothing in force', async () => {
    const rules = { ...builtIn, title: '<img src=x onerror=alert(1)>' }
    const result = taken(
      await take(
        packOf([{ is: 'rules', ruleSet: rules as never }]),
        memoryStores(() => NOON),
      ),
    )
    expect(result.ruleSet?.title).toBe('<img src=x onerror=alert(1)>')
  })

  it('says at which line and place something cannot be read, and takes the rest', async () => {
    const broken = packText(HEAD, [call('a'), call('b'), call('c')]).split('\n')
    broken[2] = broken[2]?.replace('"reason":"price"', '"reason":"greed"') ?? ''
    const result = taken(
      await take(
        new Blob([broken.join('\n')]),
        memoryStores(() => NOON),
      ),
    )
    expect(result.calls.taken).toBe(2)
    expect(result.faults).toEqual([
      expect.stringMatching(/^Line 3 is left out: at summary\.reason: expected price, not-using/),
    ])
  })

  it('says how many events of a call are lost', async () => {
    const one = call('a')
    const items = [{ ...one, events: [...one.events, { type: 'nonsense', id: 'x', at: 1 } as never] }]
    const result = taken(
      await take(
        packOf(items),
        memoryStores(() => NOON),
      ),
    )
    expect(result).toMatchObject({ calls: { taken: 1 }, faults: ['Line 2: this call lacks 1 of its 2 events.'] })
  })

  it('that was cut short says how much is missing', async () => {
    const text = packText(HEAD, [call('a'), call('b')])
    const result = taken(
      await take(
        new Blob([text.slice(0, -400)]),
        memoryStores(() => NOON),
      ),
    )
    expect(result.calls.taken).toBe(1)
    expect(result.faults.join(' ')).toMatch(/Line 3 is left out: it is not JSON/)
    const lines = text.split('\n').slice(0, 2).join('\n')
    const shorter = taken(
      await take(
        new Blob([lines]),
        memoryStores(() => NOON),
      ),
    )
    expect(shorter.faults).toEqual([expect.stringContaining('1 of its 2 lines are missing')])
  })

  it('stops when told to, and goes on with the same file', async () => {
    const stores = memoryStores(() => NOON)
    const items = Array.from({ length: 300 }, (_, i) => call(`c${i}`))
    const stop = new AbortController()
    const first = await takePack(packOf(items), { ...stores, now: () => NOON }, INES, () => stop.abort(), stop.signal)
    expect(first).toMatchObject({ is: 'stopped', calls: { taken: 50 } })
    expect(taken(await take(packOf(items), stores)).calls).toMatchObject({ taken: 250, known: 50 })
  })

  it('stops with a sentence when the disk is full, and doubles nothing afterwards', async () => {
    const stores = memoryStores(() => NOON)
    const full = { outcome: 'disk-full' as const, sentence: 'The disk is full', taken: [], known: [], erased: [] }
    let room = 1
    const records = {
      ...stores.records,
      take: async (...args: Parameters<Stores['records']['take']>) =>
        room-- > 0 ? stores.records.take(...args) : full,
    }
    const items = Array.from({ length: 120 }, (_, i) => call(`c${i}`))
    expect(await take(packOf(items), { ...stores, records })).toMatchObject({
      is: 'stopped',
      sentence: 'The disk is full',
      calls: { taken: 50 },
    })
    expect(taken(await take(packOf(items), stores)).calls).toMatchObject({ taken: 70, known: 50 })
  })

  it('holds few long calls at a time, whatever their number', async () => {
    const long = { ...call('long'), events: [words('w', 'x'.repeat(1_500_000))] }
    const batches: number[] = []
    const stores = memoryStores(() => NOON)
    const records = {
      ...stores.records,
      take: async (...args: Parameters<Stores['records']['take']>) => {
        batches.push(args[0].length)
        return stores.records.take(...args)
      },
    }
    const items = Array.from({ length: 6 }, (_, i) => ({ ...long, summary: summary(`long-${i}`) }))
    await take(packOf(items), { ...stores, records })
    expect(batches).toEqual([2, 2, 2])
  })

  it('tells how far it is', async () => {
    const seen: number[] = []
    const items = Array.from({ length: 120 }, (_, i) => call(`c${i}`))
    await take(
      packOf(items),
      memoryStores(() => NOON),
      INES,
      (done) => seen.push(done),
    )
    expect(seen).toEqual([50, 100, 120])
  })
})

describe('a hostile file', () => {
  const line = (value: unknown) => `${JSON.stringify(value)}\n`
  const head = (change: object) => line({ format: 'earshot-pack/1', ...HEAD, lines: 1, ...change })

  it('is refused with what it is: nothing, not JSON, another format, a newer one, a damaged head', async () => {
    expect(await refusal(new Blob([]))).toMatch(/empty/)
    expect(await refusal(new Blob(['<html><script>alert(1)</script>']))).toMatch(/begins with a line that says/)
    expect(await refusal(new Blob(['null\n']))).toMatch(/begins with/)
    expect(await refusal(new Blob([line({ format: 'prompt-rules/1' })]))).toMatch(
      /“prompt-rules\/1”, not a hand-over pack/,
    )
    expect(await refusal(new Blob([head({ format: 'earshot-pack/2' })]))).toMatch(/newer Earshot made it\. Update/)
    expect(await refusal(new Blob([head({ format: 'earshot-pack/0' })]))).toMatch(/not a hand-over pack/)
    expect(await refusal(new Blob([head({ from: { name: 'x'.repeat(1000), desk: '' } })]))).toMatch(/at from\.name/)
    expect(await refusal(new Blob([head({ lines: 1e9 })]))).toMatch(/at lines/)
  })

  it('that nests or swells costs its lines and no more', async () => {
    const deep = `{"is":"rules","ruleSet":${'['.repeat(200_000)}${']'.repeat(200_000)}}\n`
    const huge = `{"is":"call","x":"${'x'.repeat(7_000_000)}"}\n`
    const file = new Blob([head({ lines: 3 }), deep, huge, line(call('a'))])
    const result = taken(
      await take(
        file,
        memoryStores(() => NOON),
      ),
    )
    expect(result.calls.taken).toBe(1)
    expect(result.faults).toEqual([
      'Line 2 is left out: it nests deeper than 60 levels.',
      'Line 3 is left out: it is longer than 6000000 characters.',
    ])
  })

  it('with the names of prototypes is nothing but text', async () => {
    const evil = `{"is":"paper","paper":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"kind":"practice","id":"__proto__","rev":1,"at":1,"call":"constructor","why":"w","lines":[],"credit":"toString","state":"shared"}}\n`
    const stores = overIdb()
    const result = taken(await take(new Blob([head({ lines: 1 }), evil]), stores))
    expect(result.papers.news).toBe(1)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect((await stores.papers.list('practice')).papers).toMatchObject([{ id: '__proto__', credit: 'toString' }])
  })

  it('never throws, whatever is done to a whole one', async () => {
    const whole = packText(HEAD, [
      call('a'),
      given('a'),
      { is: 'paper', paper: practice('p') },
      { is: 'rules', ruleSet: builtIn as never },
    ])
    const cuts = fc.record({ at: fc.nat(whole.length), gone: fc.nat(40), put: fc.string({ maxLength: 8 }) })
    await fc.assert(
      fc.asyncProperty(fc.array(cuts, { minLength: 1, maxLength: 6 }), async (changes) => {
        const text = changes.reduce((was, { at, gone, put }) => was.slice(0, at) + put + was.slice(at + gone), whole)
        for await (const read of readPack(new Blob([text]))) {
          if (read.is === 'refused' || read.is === 'fault') expect(read.sentence).toMatch(/^[A-Z“].*\.$/s)
        }
      }),
      { numRuns: 100 },
    )
  })
})
