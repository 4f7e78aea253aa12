import { callId, ruleId } from '../../utils/core/ids'
import type { CallSummary } from '../../utils/core/record'
import type { CallQuery, PageKey } from '../../utils/store/ports/call-records'
import { type Contract, holds, same } from './contract'
import { DAY, event, flag, MINUTE, NOON, summary, words } from './samples'
import type { Stores } from './stores'

const take = (records: Stores['records'], summaries: CallSummary[]) =>
  records.take(summaries.map((s) => ({ summary: s, events: [event(`of-${s.id}`)] })))

async function all(records: Stores['records'], query: CallQuery = {}): Promise<string[]> {
  const ids: string[] = []
  let after: PageKey | undefined
  do {
    const page = await records.page(query, after)
    same(page.troubles, [])
    ids.push(...page.calls.map(({ id }) => id))
    after = page.next
  } while (after)
  return ids
}

/** One every minute, the newest is 0; two of each three are flagged. */
const many = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    summary(`c${i}`, {
      startedAt: NOON - i * MINUTE,
      reason: i % 2 === 0 ? 'price' : 'technical',
      outcome: i % 5 === 0 ? 'left-well' : 'stayed',
      flags: [[], [flag('satisfied', true)], [flag('ended-early'), flag('promise', true)]][i % 3],
    }),
  )

export const callRecordsContract: Contract<Stores> = [
  {
    name: 'shows fifty at a time, newest first, each once',
    async run({ records }) {
      await take(records, many(120).reverse())
      const first = await records.page({})
      same(first.calls.length, 50)
      same(first.calls[0]?.id, 'c0')
      same(first.next, [NOON - 49 * MINUTE, 'c49'])
      same(
        await all(records),
        many(120).map(({ id }) => id),
      )
    },
  },
  {
    name: 'shows them from the oldest on, or the longest first, page by page',
    async run({ records }) {
      const calls = many(120).map((call, i) => ({ ...call, duration: ((i * 37) % 120) * 1000 }))
      await take(records, calls)
      same(await all(records, { order: 'oldest' }), calls.map(({ id }) => id).reverse())
      const longest = [...calls].sort((a, b) => b.duration - a.duration)
      same(
        await all(records, { order: 'longest' }),
        longest.map(({ id }) => id),
      )
      const since = NOON - 59 * MINUTE
      same(
        await all(records, { order: 'longest', since, flag: 'any' }),
        longest.filter((call) => call.startedAt >= since && call.flags.length > 0).map(({ id }) => id),
      )
      const wanted = calls.filter((call) => call.startedAt >= since && call.startedAt < NOON - MINUTE)
      same(await all(records, { order: 'oldest', since, before: NOON - MINUTE }), wanted.map(({ id }) => id).reverse())
    },
  },
  {
    name: 'finds calls by rule, by queue, and the quiet ones',
    async run({ records }) {
      const cues = [{ rule: ruleId('ask-why'), fate: 'helped' as const }]
      const quiet = { years: 9, outcome: 'not-a-cancellation' as const }
      await take(records, [
        summary('cued', { cues, startedAt: NOON - MINUTE }),
        summary('queued', { queue: 'Billing', cues, ...quiet, flags: [flag('dissatisfied')] }),
        summary('quiet', { ...quiet, flags: [flag('satisfied', true)] }),
        summary('new-here', { ...quiet, years: 2 }),
      ])
      same(await all(records, { rule: ruleId('ask-why') }), ['queued', 'cued'])
      same(await all(records, { queue: 'Billing' }), ['queued'])
      same(await all(records, { quiet: 'quiet' }), ['quiet'])
      const counts = await records.counts()
      same([counts[`rule:${ruleId('ask-why')}`], counts['queue:Billing'], counts.quiet], [2, 1, 1])
    },
  },
  {
    name: 'says when there is no further page, even when the last one is full',
    async run({ records }) {
      same((await records.page({})).next, undefined)
      await take(records, many(50))
      const page = await records.page({})
      same([page.calls.length, page.next], [50, undefined])
    },
  },
  {
    name: 'shows each of those that began at the same moment',
    async run({ records }) {
      const twins = Array.from({ length: 120 }, (_, i) => summary(`t${String(i).padStart(3, '0')}`))
      await take(records, twins)
      same(
        (await all(records)).sort(),
        twins.map(({ id }) => id),
      )
    },
  },
  {
    name: 'answers by flag, reason, outcome, seen, words and time, alone and together',
    async run({ records }) {
      const calls = many(200)
      await take(records, calls)
      await records.setSeen(
        calls.filter((_, i) => i % 4 === 0).map(({ id }) => id),
        'seen',
      )
      const numbered = calls.map(({ id }, i) => ({ id, i }))
      const where = (test: (i: number) => boolean) => numbered.filter(({ i }) => test(i)).map(({ id }) => id)
      same(
        await all(records, { flag: 'any' }),
        where((i) => i % 3 > 0),
        'flag any',
      )
      same(
        await all(records, { flag: 'good' }),
        where((i) => i % 3 > 0),
        'good',
      )
      same(
        await all(records, { flag: 'bad' }),
        where((i) => i % 3 === 2),
        'bad',
      )
      same(
        await all(records, { flag: 'satisfied' }),
        where((i) => i % 3 === 1),
        'satisfied',
      )
      same(
        await all(records, { reason: 'technical' }),
        where((i) => i % 2 === 1),
        'technical',
      )
      same(
        await all(records, { seen: 'seen' }),
        where((i) => i % 4 === 0),
        'seen',
      )
      same(
        await all(records, { seen: 'unseen' }),
        where((i) => i % 4 > 0),
        'unseen',
      )
      same(
        await all(records, { words: 'kept' }),
        where(() => true),
        'words',
      )
      same(
        await all(records, { reason: 'price', outcome: 'left-well' }),
        where((i) => i % 10 === 0),
        'two',
      )
      same(
        await all(records, { flag: 'promise', reason: 'price', outcome: 'stayed', seen: 'seen' }),
        where((i) => i % 3 === 2 && i % 2 === 0 && i % 5 > 0 && i % 4 === 0),
        'four',
      )
      same(
        await all(records, { since: NOON - 20 * MINUTE, before: NOON - 10 * MINUTE, reason: 'price' }),
        where((i) => i > 10 && i <= 20 && i % 2 === 0),
        'between',
      )
      same(await all(records, { since: NOON + DAY }), [], 'nothing')
      same(await all(records, { since: NOON, before: NOON }), [], 'no time at all')
    },
  },
  {
    name: 'keeps the numbers beside the lists',
    async run({ records }) {
      same((await records.counts()).all ?? 0, 0)
      await take(records, many(6))
      const before = await records.counts()
      same([before.all, before.unseen, before['flag:any'], before['flag:bad'], before['reason:price']], [6, 6, 4, 2, 3])
      await records.setSeen([callId('c0'), callId('c0'), callId('c1')], 'seen')
      await records.setSeen([callId('c0')], 'seen')
      const after = await records.counts()
      same([after.unseen, after.seen], [4, 2])
      await records.setSeen([callId('c0'), callId('c1')], 'unseen')
      same((await records.counts()).unseen, 6)
    },
  },
  {
    name: 'opens a call whole, and says of others that they are not here',
    async run({ records }) {
      await take(records, [summary('a')])
      same(await records.open(callId('a')), {
        outcome: 'open',
        summary: summary('a'),
        events: [event('of-a')],
        troubles: [],
      })
      same(await records.open(callId('b')), { outcome: 'not-here' })
    },
  },
  {
    name: 'does not make a call seen that is not here',
    async run({ records }) {
      same(await records.setSeen([callId('nobody')], 'seen'), { outcome: 'kept' })
      same((await records.counts()).seen ?? 0, 0)
    },
  },
  {
    name: 'takes calls from elsewhere once',
    async run({ records }) {
      const nobody: string[] = []
      same(await take(records, [summary('a'), summary('b'), summary('b')]), {
        outcome: 'kept',
        taken: ['a', 'b'],
        known: nobody,
        erased: nobody,
      })
      await records.setSeen([callId('a')], 'seen')
      same(await take(records, [summary('a'), summary('c')]), {
        outcome: 'kept',
        taken: ['c'],
        known: ['a'],
        erased: nobody,
      })
      same(await all(records, { seen: 'seen' }), ['a'])
      same((await records.counts()).all, 3)
    },
  },
  {
    name: 'deletes whole calls that began before',
    async run({ records, log }) {
      await take(records, many(450))
      same(await records.deleteBefore(NOON - 9 * MINUTE), { outcome: 'kept', deleted: 440 })
      same((await all(records)).length, 10)
      const counts = await records.counts()
      same([counts.all, counts['flag:any'], counts['reason:price']], [10, 6, 5])
      same((await log.read(callId('c449'))).events, [])
      same(await records.open(callId('c449')), { outcome: 'not-here' })
      holds('the rest opens', (await records.open(callId('c9'))).outcome === 'open')
      same(await records.deleteBefore(NOON - 9 * MINUTE), { outcome: 'kept', deleted: 0 })
    },
  },
  {
    name: 'puts a fuller copy in the place of the one here, once, when it is told to',
    async run({ records }) {
      await records.take([{ summary: summary('a'), events: [words('1', '')] }])
      const fuller = [{ summary: summary('a', { reason: 'technical' }), events: [words('1', 'all of it')] }]
      same((await records.take(fuller)).known, ['a'])
      same((await records.take(fuller, 'replaced')).taken, ['a'])
      const opened = await records.open(callId('a'))
      same(opened.outcome === 'open' && [opened.summary.reason, opened.events], [
        'technical',
        [words('1', 'all of it')],
      ])
      same([(await records.counts()).all, (await records.counts())['reason:price'] ?? 0], [1, 0])
    },
  },
]
