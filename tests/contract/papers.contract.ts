import { callId } from '../../utils/core/ids'
import { type Contract, same } from './contract'
import { NOON, practice, summary } from './samples'
import type { Stores } from './stores'

const shown = async ({ papers }: Stores) => (await papers.list('practice')).papers.map(({ id, why }) => [id, why])
const nothing = { news: 0, known: 0, erased: 0, ours: 0 }

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
      same(await stores.papers.take([first, second]), { outcome: 'kept', ...nothing, news: 2 })
      same(await stores.papers.take([second, first]), { outcome: 'kept', ...nothing, known: 2 })
      same(await shown(stores), [['a', 'second']])
    },
  },
  {
    name: 'lets no file change what was written here',
    async run(stores) {
      await stores.papers.write([practice('a', NOON, { why: 'ours' })])
      const theirs = practice('a', NOON, { rev: 99, why: 'theirs' })
      same(await stores.papers.take([theirs]), { outcome: 'kept', ...nothing, ours: 1 })
      same(await shown(stores), [['a', 'ours']])
      await stores.papers.write([practice('a', NOON, { rev: 2, why: 'ours again' })])
      same(await shown(stores), [['a', 'ours again']])
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
      same(await stores.papers.take([practice('a', NOON, { rev: 9 })]), { outcome: 'kept', ...nothing, erased: 1 })
      same(await shown(stores), [['b', practice('b').why]])
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
