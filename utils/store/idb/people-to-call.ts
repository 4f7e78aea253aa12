import { nextCallWith, type PersonToCall } from '../../core/person-to-call'
import type { Millis } from '../../core/time'
import { keeping } from '../keeping'
import type { PeopleList, PeopleToCall, TakeOutcome } from '../ports/people-to-call'
import { personDocument } from '../schema/documents'
import type { Opener } from './database'
import type { StoredPerson } from './tables'
import { writing } from './transaction'

const DONE_SHOWN = 50

const stored = (person: PersonToCall): StoredPerson => ({
  ...personDocument.stamp({ id: person.id, person }),
  order: person.done ? ['done', person.done.at] : ['waiting', person.due],
  callers: person.callerHashes,
})

/** By itself, like the next: the worker does no more with people than these two. */
export const addPerson =
  (open: Opener): PeopleToCall['add'] =>
  (person) =>
    keeping(() =>
      writing(open, ['people'], 'relaxed', async (tx) => {
        const table = tx.objectStore('people')
        if ((await table.getKey(person.id)) === undefined) await table.put(stored(person))
        return { outcome: 'kept' as const }
      }),
    )

export const deletePeopleBefore =
  (open: Opener): PeopleToCall['deleteBefore'] =>
  async (moment) => ({ deleted: 0, ...(await keeping(() => deleteBefore(open, moment))) })

export function idbPeopleToCall(open: Opener): PeopleToCall {
  const list = async (state: 'waiting' | 'done') =>
    opened(await (await open()).getAllFromIndex('people', 'byOrder', inState(state)))

  /** Reads, decides and writes in one transaction: two who take at once cannot both have it. */
  const change = (
    id: string,
    decide: (person: PersonToCall) => PersonToCall | TakeOutcome,
    next?: (person: PersonToCall) => PersonToCall,
  ) =>
    keeping(() =>
      writing(open, ['people'], 'relaxed', async (tx): Promise<TakeOutcome> => {
        const raw = await tx.objectStore('people').get(id)
        if (raw === undefined) return { outcome: 'not-here' }
        const person = personDocument.open(raw, `person to call ${id}`)
        if (person.is !== 'read') return { outcome: 'not-kept', sentence: person.sentence }
        const decided = decide(person.value.person)
        if ('outcome' in decided) return decided
        await tx.objectStore('people').put(stored(decided))
        if (next) await tx.objectStore('people').put(stored(next(decided)))
        return { outcome: 'kept' }
      }),
    )

  return {
    add: addPerson(open),
    deleteBefore: deletePeopleBefore(open),
    waiting: () => list('waiting'),
    async done() {
      const { people, troubles } = await list('done')
      return { people: people.reverse().slice(0, DONE_SHOWN), troubles }
    },
    take: (id, owner) =>
      change(id, (person) => {
        if (person.done) return { outcome: 'done-already' }
        if (person.owner && person.owner.agent !== owner.agent) {
          return { outcome: 'somebody-has-it', owner: person.owner.agent, since: person.owner.since }
        }
        return { ...person, owner: person.owner ?? owner }
      }),
    giveBack: (id) =>
      change(id, (person) => (person.done ? { outcome: 'done-already' } : { ...person, owner: undefined })),
    finish: (id, done, next) =>
      change(
        id,
        (person) => (person.done ? { outcome: 'done-already' } : { ...person, done }),
        next && ((person) => nextCallWith(person, next)),
      ),
  }
}

async function deleteBefore(open: Opener, moment: Millis): Promise<{ outcome: 'kept'; deleted: number }> {
  return writing(open, ['people'], 'relaxed', async (tx) => {
    const table = tx.objectStore('people')
    const due = await Promise.all(
      (['waiting', 'done'] as const).map((s) => table.index('byOrder').getAllKeys(inState(s, moment))),
    )
    await Promise.all(due.flat().map((id) => table.delete(id)))
    return { outcome: 'kept', deleted: due.flat().length }
  })
}

const inState = (state: 'waiting' | 'done', before = Infinity) =>
  IDBKeyRange.bound([state], [state, before], false, true)

function opened(rows: readonly unknown[]): PeopleList {
  const list: PeopleList = { people: [], troubles: [] }
  for (const raw of rows) {
    const person = personDocument.open(raw, 'a person to call')
    if (person.is === 'read') list.people.push(person.value.person)
    else list.troubles.push(person)
  }
  return list
}
