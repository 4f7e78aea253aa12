import { describe, expect, it } from 'vitest'
import type { PersonToCall } from '../../../utils/core/person-to-call'
import { peopleModel } from '../../../utils/view/review/people'
import { memoryPeople } from '../../made-up/memory-people'

const NOW = 10_000_000
const person = (id: string, over: Partial<PersonToCall> = {}): PersonToCall => ({
  id,
  kind: 'let-down',
  name: 'Ms Hale',
  number: '+1 555 010 0199',
  why: 'Two bills for March',
  due: NOW + 60_000,
  createdAt: NOW - 60_000,
  callerHashes: [],
  ...over,
})

async function open(people: PersonToCall[], name = 'Ines') {
  const store = memoryPeople(people)
  let me = name
  const model = peopleModel({
    people: store,
    me: {
      read: async () => me,
      write: async (to) => {
        me = to
      },
    },
    now: () => NOW,
    newId: () => 'new',
  })
  await model.look()
  return { model, store }
}

describe('people to call', () => {
  it('counts the overdue, and groups by kind', async () => {
    const { model } = await open([person('a', { due: NOW - 1 }), person('b'), person('c', { kind: 'second-chance' })])
    expect(model.overdue.value).toBe(1)
    expect(model.of('let-down').map((p) => p.id)).toEqual(['a', 'b'])
  })

  it('is taken by one only: the second is told who has it', async () => {
    const { model, store } = await open([person('a')])
    await store.take('a', { agent: 'Jo', since: NOW - 5000 })
    await model.take('a')
    expect(model.refusal.value).toEqual({ outcome: 'somebody-has-it', owner: 'Jo', since: NOW - 5000 })
    expect(model.waiting.value[0]?.owner?.agent).toBe('Jo')
  })

  it('is taken, given back, taken again and finished with what was learnt', async () => {
    const { model } = await open([person('a')])
    await model.take('a')
    expect(model.waiting.value[0]?.owner).toEqual({ agent: 'Ines', since: NOW })
    await model.giveBack('a')
    expect(model.waiting.value[0]?.owner).toBeUndefined()
    await model.take('a')
    await model.finish('a', { outcome: 'stayed', learnt: 'The small plan was never mentioned' })
    expect(model.waiting.value).toEqual([])
    expect(model.done.value[0]?.done).toEqual({
      at: NOW,
      outcome: 'stayed',
      learnt: 'The small plan was never mentioned',
    })
  })

  it('adds a person by hand, and remembers who sits here', async () => {
    const { model } = await open([], '')
    await model.iAm('Ines')
    const outcome = await model.add({
      kind: 'check-in',
      name: 'Mr Ode',
      number: '5',
      why: 'Ten years with us',
      due: NOW,
    })
    expect([outcome, model.myName.value, model.waiting.value[0]?.name]).toEqual(['kept', 'Ines', 'Mr Ode'])
  })
})
