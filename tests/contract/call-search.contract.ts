import type { CallEvent } from '../../utils/core/event'
import { callId, ruleId } from '../../utils/core/ids'
import type { PageKey } from '../../utils/store/ports/call-records'
import { type Contract, same } from './contract'
import { DAY, event, flag, MINUTE, NOON, summary, words } from './samples'
import type { Stores } from './stores'

const said = (...turns: string[]): CallEvent[] => turns.map((text, i) => words(`w${i}`, text))

async function threeCalls({ records }: Stores) {
  await records.take([
    { summary: summary('new'), events: said('My router was cancelled', 'It is the Café Zürich contract') },
    {
      summary: summary('old', { startedAt: NOON - DAY, duration: DAY, flags: [flag('promise', true)] }),
      events: [
        ...said('I want to cancel', 'the contract for my cafe'),
        event('n', { type: 'wrapup', wrapup: { note: 'sent a brochure' } }),
      ],
    },
    { summary: summary('other', { startedAt: NOON - MINUTE }), events: said('When is the next bill due?') },
  ])
}
const ids = async ({ search }: Stores, typed: string, query = {}) =>
  (await search.find(typed, query)).calls.map(({ id }) => id)

export const callSearchContract: Contract<Stores> = [
  {
    name: 'finds every call that says all the words, newest first, whatever their case and accents',
    async run(stores) {
      await threeCalls(stores)
      same(await ids(stores, 'CAFE contr'), ['new', 'old'])
      same(await ids(stores, 'café cancel'), ['new', 'old'])
      same(await ids(stores, 'router cancel'), ['new'])
      same(await ids(stores, 'bill café'), [])
      same(await ids(stores, 'brochure'), ['old'])
    },
  },
  {
    name: 'takes words in quotes as they stand',
    async run(stores) {
      await threeCalls(stores)
      same(await ids(stores, '"want to cancel"'), ['old'])
      same(await ids(stores, '"cancel want"'), [])
    },
  },
  {
    name: 'says where it was said, and how many were searched',
    async run(stores) {
      await threeCalls(stores)
      const found = await stores.search.find('zurich contract', {})
      same([found.lines.get(callId('new')), found.searched], ['It is the Café Zürich contract', 3])
    },
  },
  {
    name: 'searches inside the filter, and in its order',
    async run(stores) {
      await threeCalls(stores)
      same(await ids(stores, 'cancel', { flag: 'good' }), ['old'])
      same(await ids(stores, 'cancel', { order: 'oldest' }), ['old', 'new'])
      same(await ids(stores, 'cancel', { order: 'longest' }), ['old', 'new'])
      same(await ids(stores, 'cancel', { since: NOON - MINUTE }), ['new'])
    },
  },
  {
    name: 'looks for nothing when there is nothing to look for',
    async run(stores) {
      await threeCalls(stores)
      same(await ids(stores, ''), [])
      same(await ids(stores, 'ab "'), [])
    },
  },
  {
    name: 'turns pages, each call once',
    async run(stores) {
      const many = Array.from({ length: 120 }, (_, i) => summary(`c${i}`, { startedAt: NOON - i * MINUTE }))
      await stores.records.take(
        many.map((one, i) => ({ summary: one, events: said(i % 2 ? 'the contract' : 'the bill') })),
      )
      const found: string[] = []
      let after: PageKey | undefined
      do {
        const page = await stores.search.find('contract', {}, after)
        found.push(...page.calls.map(({ id }) => id))
        after = page.next
      } while (after)
      same(
        found,
        many.filter((_, i) => i % 2).map(({ id }) => id),
      )
    },
  },
  {
    name: 'finds a call that was folded, taken or changed since the last search, and none that is gone',
    async run(stores) {
      await threeCalls(stores)
      same(await ids(stores, 'contract'), ['new', 'old'])
      const live = callId('live')
      await stores.log.append([{ callId: live, events: said('the third contract') }])
      await stores.log.fold(
        live,
        summary('live', { startedAt: NOON + MINUTE, cues: [{ rule: ruleId('r'), fate: 'over' }] }),
      )
      same(await ids(stores, 'contract'), ['live', 'new', 'old'])
      await stores.log.append([{ callId: live, events: [words('late', 'and a fourth one')] }])
      await stores.log.fold(live, summary('live', { startedAt: NOON + MINUTE }))
      same(await ids(stores, 'fourth'), ['live'])
      await stores.words.forgetBefore(NOON + DAY)
      same(await ids(stores, 'contract'), ['old'])
      await stores.records.deleteBefore(NOON)
      same(await ids(stores, 'contract'), [])
      same((await stores.search.find('contract', {})).searched, 2)
    },
  },
]
