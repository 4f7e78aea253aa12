import { callId } from '../../utils/core/ids'
import { type Contract, holds, same } from './contract'
import { DAY, event, MINUTE, NOON, person, practice, summary } from './samples'
import type { Stores } from './stores'

const ADA = 'hash-of-ada'
const BOB = 'hash-of-bob'

async function twoCallers({ records, people, log }: Stores) {
  await records.take([
    { summary: summary('a1', { callerHashes: [ADA, 'hash-of-adas-phone'] }), events: [event('1')] },
    { summary: summary('a2', { callerHashes: [ADA], startedAt: NOON - DAY }), events: [event('2')] },
    { summary: summary('b1', { callerHashes: [BOB] }), events: [event('3')] },
  ])
  await people.add(person('of-a-call', { call: callId('a1') }))
  await people.add(person('by-fact', { callerHashes: [ADA] }))
  await people.add(person('bob', { callerHashes: [BOB] }))
  await log.append([{ callId: callId('a1'), events: [event('late')] }])
}

export const erasuresContract: Contract<Stores> = [
  {
    name: 'shows what it will remove, and removes nothing by showing it',
    async run(stores) {
      await twoCallers(stores)
      const found = await stores.erasures.find(ADA)
      same(
        { ...found, calls: [...found.calls].sort() },
        { calls: ['a1', 'a2'], people: 2, papers: 0, setAside: 0, live: [] },
      )
      same((await stores.records.counts()).all, 3)
    },
  },
  {
    name: 'finds calls by a fact that others may share, and keeps no later or other call out for it',
    async run(stores) {
      const NAME = 'hash-of-a-name'
      await stores.records.take([
        { summary: summary('s1', { callerHashes: [ADA], sharedHashes: [NAME] }), events: [] },
        { summary: summary('s2', { callerHashes: [BOB], sharedHashes: ['another'] }), events: [] },
      ])
      same((await stores.erasures.find(NAME)).calls, ['s1'])
      same((await stores.erasures.erase(NAME)).calls, ['s1'])
      const namesake = summary('s0', { callerHashes: [BOB], sharedHashes: [NAME], startedAt: NOON - DAY })
      const again = summary('s1', { callerHashes: [ADA], sharedHashes: [NAME] })
      const { taken, erased } = await stores.records.take(
        [namesake, again].map((one) => ({ summary: one, events: [] })),
      )
      same([taken, erased], [['s0'], ['s1']])
    },
  },
  {
    name: 'forgets a caller everywhere, and nobody else',
    async run(stores) {
      await twoCallers(stores)
      const { outcome, calls } = await stores.erasures.erase(ADA)
      same([outcome, [...calls].sort()], ['kept', ['a1', 'a2']])
      same(
        (await stores.records.page({})).calls.map(({ id }) => id),
        ['b1'],
      )
      same(
        (await stores.people.waiting()).people.map(({ id }) => id),
        ['bob'],
      )
      same((await stores.records.counts()).all, 1)
      same(await stores.log.openCalls(), [])
      same((await stores.log.read(callId('a1'))).events, [])
      same(await stores.erasures.find(ADA), { calls: [], people: 0, papers: 0, setAside: 0, live: [] })
      const [line] = await stores.deletions.list()
      same([line?.why, line?.records, line?.people], ['erasure', 2, 2])
      holds('the log does not say who it was', !JSON.stringify(line).includes(ADA))
    },
  },
  {
    name: 'lets no old copy in: not by file, not by log, not by fold',
    async run(stores) {
      await twoCallers(stores)
      await stores.erasures.erase(ADA)
      const copy = { summary: summary('a1', { callerHashes: [] }), events: [event('1')] }
      const unseen = { summary: summary('a0', { callerHashes: [ADA], startedAt: NOON - MINUTE }), events: [] }
      same((await stores.records.take([copy, unseen])).erased, ['a1', 'a0'])
      await stores.log.append([{ callId: callId('a1'), events: [event('1'), event('new')] }])
      same(await stores.log.openCalls(), [])
      same(await stores.log.fold(callId('a1'), summary('a1')), { outcome: 'erased' })
      same((await stores.records.counts()).all, 1)
    },
  },
  {
    name: 'takes a later call of a forgotten caller as a new matter',
    async run(stores) {
      await twoCallers(stores)
      await stores.erasures.erase(ADA)
      const later = summary('a3', { callerHashes: [ADA], startedAt: NOON + DAY })
      same((await stores.records.take([{ summary: later, events: [] }])).taken, ['a3'])
    },
  },
  {
    name: 'leaves a call that is going on, and says so',
    async run(stores) {
      const fact = { field: 'account', source: 'record', sure: true, hash: ADA } as const
      await stores.log.append([{ callId: callId('live'), events: [event('f', { type: 'fact', fact })] }])
      same((await stores.erasures.erase(ADA)).live, ['live'])
      same(await stores.log.openCalls(), ['live'])
    },
  },
  {
    name: 'forgets calls by their ids, and keeps out those that were never here',
    async run(stores) {
      await twoCallers(stores)
      const { outcome, calls } = await stores.erasures.eraseCalls([callId('a1'), callId('elsewhere')])
      same([outcome, calls], ['kept', ['a1']])
      same(await stores.erasures.erasedCalls(), ['a1', 'elsewhere'])
      const copies = ['a1', 'elsewhere'].map((id) => ({ summary: summary(id), events: [] }))
      same((await stores.records.take(copies)).erased, ['a1', 'elsewhere'])
      same((await stores.records.counts()).all, 2)
    },
  },
  {
    name: 'takes along what was written of a call that is no longer here itself',
    async run(stores) {
      await stores.papers.take([practice('p', NOON, { call: callId('gone') }), practice('q')], 'desk-ana')
      same((await stores.erasures.eraseCalls([callId('gone')])).papers, 1)
      same(
        (await stores.papers.list('practice')).papers.map(({ id }) => id),
        ['q'],
      )
    },
  },
]
