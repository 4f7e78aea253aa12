import { callId } from '../../utils/core/ids'
import { type Contract, holds, same } from './contract'
import { ended, event, eventIds, summary, words } from './samples'
import type { Stores } from './stores'

const A = callId('a')
const B = callId('b')

async function read(log: Stores['log'], call = A): Promise<string[]> {
  const { events, troubles } = await log.read(call)
  same(troubles, [])
  return eventIds(events)
}

export const callLogContract: Contract<Stores> = [
  {
    name: 'reads what was appended, in the order of arrival',
    async run({ log }) {
      same(await log.append([{ callId: A, events: [event('2'), event('1')] }]), { outcome: 'kept' })
      same(await log.append([{ callId: A, events: [event('3', undefined, 0)] }]), { outcome: 'kept' })
      same(await read(log), ['2', '1', '3'])
      same((await log.read(A)).events[2], event('3', undefined, 0))
    },
  },
  {
    name: 'knows nothing of a call it was told nothing of',
    async run({ log }) {
      same(await read(log), [])
      same(await log.openCalls(), [])
    },
  },
  {
    name: 'keeps calls apart, even in one append',
    async run({ log }) {
      await log.append([
        { callId: A, events: [event('1')] },
        { callId: B, events: [event('2')] },
        { callId: A, events: [event('3')] },
      ])
      same(await read(log, A), ['1', '3'])
      same(await read(log, B), ['2'])
    },
  },
  {
    name: 'writes an id once: in one append, in two, and in two at the same time',
    async run({ log }) {
      await log.append([{ callId: A, events: [event('1'), event('1')] }])
      await log.append([{ callId: A, events: [event('1'), event('2')] }])
      await Promise.all([
        log.append([{ callId: A, events: [event('3')] }]),
        log.append([{ callId: A, events: [event('3'), event('4')] }]),
        log.append([{ callId: A, events: [event('4')] }]),
      ])
      same(await read(log), ['1', '2', '3', '4'])
    },
  },
  {
    name: 'acknowledges only what can be read',
    async run({ log }) {
      const all = Array.from({ length: 40 }, (_, i) => String(i))
      await Promise.all(
        all.map(async (id) => {
          await log.append([{ callId: A, events: [event(id)] }])
          holds(`${id} is there when it is acknowledged`, (await read(log)).includes(id))
        }),
      )
      same(await read(log), all)
    },
  },
  {
    name: 'names open calls, the oldest first',
    async run({ log }) {
      await log.append([{ callId: B, events: [event('1')] }])
      await log.append([{ callId: A, events: [event('2')] }])
      await log.append([{ callId: B, events: [event('3')] }])
      same(await log.openCalls(), [B, A])
    },
  },
  {
    name: 'folds a call into a record with all its lines',
    async run({ log, records }) {
      await log.append([{ callId: A, events: [words('1', 'I want to cancel')] }])
      await log.append([{ callId: A, events: [ended('2')] }])
      same(await log.fold(A, summary('a')), { outcome: 'kept' })
      same(await log.openCalls(), [])
      same(await read(log), ['1', '2'])
      same(await records.open(A), {
        outcome: 'open',
        summary: summary('a'),
        events: [words('1', 'I want to cancel'), ended('2')],
        troubles: [],
      })
    },
  },
  {
    name: 'folds twice and doubles nothing; the later summary stands',
    async run({ log, records }) {
      await log.append([{ callId: A, events: [event('1')] }])
      await log.fold(A, summary('a'))
      await log.fold(A, summary('a', { outcome: 'left-well' }))
      same(await read(log), ['1'])
      const counts = await records.counts()
      same([counts.all, counts['outcome:stayed'] ?? 0, counts['outcome:left-well']], [1, 0, 1])
    },
  },
  {
    name: 'takes a late line after the fold, and its record again; a line sent again changes nothing',
    async run({ log }) {
      await log.append([{ callId: A, events: [event('1')] }])
      await log.fold(A, summary('a'))
      await log.append([{ callId: A, events: [event('1')] }])
      same(await log.openCalls(), [])
      await log.append([{ callId: A, events: [event('2')] }])
      same(await log.openCalls(), [A])
      same(await read(log), ['1', '2'])
      await log.fold(A, summary('a'))
      same(await log.openCalls(), [])
      same(await read(log), ['1', '2'])
    },
  },
  {
    name: 'loses no line that comes while a call is folded',
    async run({ log }) {
      await log.append([{ callId: A, events: [event('1')] }])
      const sent = Array.from({ length: 10 }, (_, i) => event(`late-${i}`))
      await Promise.all([
        log.fold(A, summary('a')),
        ...sent.map((line) => log.append([{ callId: A, events: [line] }])),
        log.fold(A, summary('a')),
      ])
      same((await read(log)).sort(), ['1', ...eventIds(sent)].sort())
    },
  },
  {
    name: 'folds a call of which nothing could be kept',
    async run({ log, records }) {
      same(await log.fold(A, summary('a')), { outcome: 'kept' })
      same((await records.page({})).calls, [summary('a')])
      same(await read(log), [])
    },
  },
  {
    name: 'keeps no words where the summary keeps none',
    async run({ log, records }) {
      await log.append([{ callId: A, events: [words('1', 'my name is Ada'), ended('2')] }])
      await log.fold(A, summary('a', { words: 'none', callersWords: '' }))
      const opened = await records.open(A)
      holds('it opens', opened.outcome === 'open')
      holds('no word of it', !JSON.stringify(opened).includes('Ada'))
      same(await read(log), ['1', '2'])
    },
  },
  {
    name: 'leaves seen what a lead has seen when the call is folded again',
    async run({ log, records }) {
      await log.fold(A, summary('a'))
      await records.setSeen([A], 'seen')
      await log.fold(A, summary('a'))
      same((await records.page({})).calls[0]?.seen, 'seen')
    },
  },
]
