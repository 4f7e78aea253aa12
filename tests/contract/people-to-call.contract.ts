import { type Contract, same } from './contract'
import { DAY, MINUTE, NOON, person } from './samples'
import type { Stores } from './stores'

const ids = async (people: Stores['people'], list: 'waiting' | 'done') =>
  (await people[list]()).people.map(({ id }) => id)
const ana = { agent: 'ana', since: NOON }
const ben = { agent: 'ben', since: NOON + MINUTE }
const reached = { at: NOON + MINUTE, outcome: 'stayed', learnt: 'the bill had been wrong' } as const

export const peopleToCallContract: Contract<Stores> = [
  {
    name: 'shows who is waiting, the most overdue first',
    async run({ people }) {
      await people.add(person('tomorrow', { due: NOON + DAY, kind: 'check-in' }))
      await people.add(person('late', { due: NOON - DAY, kind: 'let-down', promised: 'a call by noon' }))
      await people.add(person('now'))
      same(await ids(people, 'waiting'), ['late', 'now', 'tomorrow'])
      same(
        (await people.waiting()).people[0],
        person('late', { due: NOON - DAY, kind: 'let-down', promised: 'a call by noon' }),
      )
    },
  },
  {
    name: 'adds one person once; what was done about them since stands',
    async run({ people }) {
      await people.add(person('a'))
      await people.take('a', ana)
      same(await people.add(person('a')), { outcome: 'kept' })
      same((await people.waiting()).people, [person('a', { owner: ana })])
    },
  },
  {
    name: 'gives one person to one owner',
    async run({ people }) {
      await people.add(person('a'))
      const both = await Promise.all([people.take('a', ana), people.take('a', ben)])
      same(both, [{ outcome: 'kept' }, { outcome: 'somebody-has-it', owner: 'ana', since: NOON }])
      same(await people.take('a', { agent: 'ana', since: NOON + DAY }), { outcome: 'kept' })
      same((await people.waiting()).people[0]?.owner, ana)
      same(await people.giveBack('a'), { outcome: 'kept' })
      same(await people.take('a', ben), { outcome: 'kept' })
    },
  },
  {
    name: 'keeps what was learnt, and is done once',
    async run({ people }) {
      await people.add(person('a'))
      same(await people.finish('a', reached), { outcome: 'kept' })
      same(await ids(people, 'waiting'), [])
      same((await people.done()).people, [person('a', { done: reached })])
      same(await people.finish('a', reached), { outcome: 'done-already' })
      same(await people.take('a', ana), { outcome: 'done-already' })
      same(await people.giveBack('a'), { outcome: 'done-already' })
    },
  },
  {
    name: 'finishes and begins the next step with the same person in one go, in the same hands',
    async run({ people }) {
      await people.add(person('a'))
      await people.take('a', ana)
      const done = { at: NOON + MINUTE, outcome: 'not-reached', learnt: '', next: 'Call again' } as const
      const next = { id: 'b', what: 'Call again', due: NOON + DAY, now: NOON + MINUTE }
      same(await people.finish('a', done, next), { outcome: 'kept' })
      same((await people.done()).people, [person('a', { owner: ana, done })])
      same((await people.waiting()).people, [
        person('b', { owner: ana, promised: 'Call again', due: NOON + DAY, createdAt: NOON + MINUTE }),
      ])
      same(await people.finish('a', done, { ...next, id: 'c' }), { outcome: 'done-already' })
      same(await ids(people, 'waiting'), ['b'])
    },
  },
  {
    name: 'shows the last done first',
    async run({ people }) {
      for (const [i, id] of ['first', 'second', 'third'].entries()) {
        await people.add(person(id))
        await people.finish(id, { ...reached, at: NOON + i })
      }
      same(await ids(people, 'done'), ['third', 'second', 'first'])
    },
  },
  {
    name: 'says of somebody unknown that they are not here',
    async run({ people }) {
      same(await people.take('x', ana), { outcome: 'not-here' })
      same(await people.finish('x', reached), { outcome: 'not-here' })
    },
  },
  {
    name: 'deletes who was done or due long ago',
    async run({ people }) {
      await people.add(person('due-long-ago', { due: NOON - 2 * DAY }))
      await people.add(person('due'))
      await people.add(person('done-long-ago', { due: NOON - 3 * DAY }))
      await people.finish('done-long-ago', { ...reached, at: NOON - 2 * DAY })
      await people.add(person('done', { due: NOON - 3 * DAY }))
      await people.finish('done', reached)
      same(await people.deleteBefore(NOON - DAY), { outcome: 'kept', deleted: 2 })
      same([await ids(people, 'waiting'), await ids(people, 'done')], [['due'], ['done']])
    },
  },
]
