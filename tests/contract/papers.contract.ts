import { callId } from '../../utils/core/ids'
import type { Paper } from '../../utils/core/papers/paper'
import { type Contract, same } from './contract'
import { DAY, NOON, practice, summary } from './samples'
import type { Stores } from './stores'

const ANA = 'desk-ana'
const BEN = 'desk-ben'
const shown = async ({ papers }: Stores) => (await papers.list('practice')).papers.map(({ id, why }) => [id, why])
const nothing = { news: 0, known: 0, erased: 0, ours: 0, others: 0 }

export const papersContract: Contract<Stores> = [
  {
    name: 'lists one kind, newest first',
    async run(stores) {
      await stores.papers.write([
        practice('old', NOON - 1),
        { kind: 'suggestion-answer', id: 's', rev: 1, at: NOON, is: 'taken', text: '', by: '' },
      ])
      await stores.papers.write([practice('new')])
      same(await shown(stores), [
        ['new', practice('new').why],
        ['old', practice('old').why],
      ])
      same((await stores.papers.list('review')).papers, [])
    },
  },
  {
    name: 'takes what a file brings once, however often it is brought, and the later writing in any order',
    async run(stores) {
      const first = practice('a', NOON, { rev: 1, why: 'first' })
      const second = practice('a', NOON, { rev: 2, why: 'second' })
      same(await stores.papers.take([first, second], ANA), { outcome: 'kept', ...nothing, news: 2 })
      same(await stores.papers.take([second, first], ANA), { outcome: 'kept', ...nothing, known: 2 })
      same(await shown(stores), [['a', 'second']])
    },
  },
  {
    name: 'lets no file change what was written here',
    async run(stores) {
      await stores.papers.write([practice('a', NOON, { why: 'ours' })])
      const theirs = practice('a', NOON, { rev: 99, why: 'theirs' })
      same(await stores.papers.take([theirs], ANA), { outcome: 'kept', ...nothing, ours: 1 })
      same(await shown(stores), [['a', 'ours']])
      await stores.papers.write([practice('a', NOON, { rev: 2, why: 'ours again' })])
      same(await shown(stores), [['a', 'ours again']])
    },
  },
  {
    name: 'lets only the desk that wrote or brought a paper change it',
    async run(stores) {
      const mark = (rev: number, comment: string): Paper => ({
        ...{ kind: 'suggestion', id: 's', is: 'missed', rev, at: NOON, by: '', words: '', say: '' },
        comment,
      })
      const comments = async () => (await stores.papers.list('suggestion')).papers.map(({ comment }) => comment)
      await stores.papers.take([mark(1, 'of Ana')], ANA)
      same(await stores.papers.take([mark(9, 'of Ben')], BEN), { outcome: 'kept', ...nothing, others: 1 })
      same(await comments(), ['of Ana'])
      same(await stores.papers.take([mark(2, 'of Ana again')], ANA), { outcome: 'kept', ...nothing, news: 1 })
      same(await comments(), ['of Ana again'])
    },
  },
  {
    name: 'takes a later writing from its writer, whoever brought the first, and from anybody that less is shared',
    async run(stores) {
      const id = `call-of-p/${ANA}/n`
      const call = callId('call-of-p')
      const first = practice(id, NOON, { call })
      await stores.papers.take([first], BEN)
      same((await stores.papers.take([{ ...first, rev: 2, why: 'of Ana' }], ANA)).news, 1)
      const forged = { ...first, rev: 3, why: 'of Cleo' }
      same((await stores.papers.take([forged], 'desk-cleo')).others, 1)
      const nameless = { ...first, rev: 3, why: 'of Ana', credit: '' }
      same((await stores.papers.take([nameless], 'desk-cleo')).news, 1)
      const withdrawn = { ...first, rev: 4, why: '', lines: [], credit: '', state: 'withdrawn' as const }
      same((await stores.papers.take([withdrawn], 'desk-dai')).news, 1)
      same((await stores.papers.take([{ ...nameless, rev: 5 }], 'desk-cleo')).others, 1)
    },
  },
  {
    name: 'says how much of what was written here came in',
    async run(stores) {
      same(await stores.papers.write([practice('a', NOON, { rev: 2 })]), { outcome: 'kept', written: 1 })
      same(await stores.papers.write([practice('a'), practice('b')]), { outcome: 'kept', written: 1 })
      same(await stores.papers.write([practice('a')]), { outcome: 'kept', written: 0 })
      await stores.erasures.eraseCalls([callId('call-of-c')])
      same(await stores.papers.write([practice('c')]), { outcome: 'erased', written: 0 })
    },
  },
  {
    name: 'knows the papers of a call, forgets them with its caller, and lets them not come back',
    async run(stores) {
      const call = callId('call-of-a')
      await stores.records.take([{ summary: summary(call, { callerHashes: ['ada'] }), events: [] }])
      await stores.papers.write([practice('a'), practice('b')])
      same(
        (await stores.papers.ofCall(call)).map(({ id }) => id),
        ['a'],
      )
      same((await stores.erasures.find('ada')).papers, 1)
      await stores.erasures.erase('ada')
      same((await stores.deletions.list())[0]?.papers, 1)
      same(await stores.papers.take([practice('a', NOON, { rev: 9 })], ANA), { outcome: 'kept', ...nothing, erased: 1 })
      same(await shown(stores), [['b', practice('b').why]])
    },
  },
  {
    name: 'deletes what a file brought by when it came, whatever it says of its own time',
    async run(stores) {
      await stores.papers.take([practice('future', NOON * 9), practice('past', 1)], ANA)
      same(await stores.papers.deleteBefore(NOON), { outcome: 'kept', deleted: 0 })
      same(await stores.papers.deleteBefore(NOON + DAY), { outcome: 'kept', deleted: 2 })
    },
  },
  {
    name: 'deletes by time',
    async run(stores) {
      await stores.papers.write([practice('old', NOON - 1), practice('new')])
      same(await stores.papers.deleteBefore(NOON), { outcome: 'kept', deleted: 1 })
      same(await shown(stores), [['new', practice('new').why]])
    },
  },
]
