import { nextCallWith, type PersonToCall } from '../../utils/core/person-to-call'
import type { PeopleToCall, TakeOutcome } from '../../utils/store/ports/people-to-call'

/** People to call behind their port; the real adapter has its own contract suite. */
export function memoryPeople(people: PersonToCall[]): Omit<PeopleToCall, 'deleteBefore'> {
  const kept = new Map(people.map((person) => [person.id, person]))
  const change = (id: string, decide: (person: PersonToCall) => PersonToCall | TakeOutcome): TakeOutcome => {
    const person = kept.get(id)
    if (!person) return { outcome: 'not-here' }
    const decided = person.done ? { outcome: 'done-already' as const } : decide(person)
    if ('outcome' in decided) return decided
    kept.set(id, decided)
    return { outcome: 'kept' }
  }
  return {
    async add(person) {
      kept.set(person.id, kept.get(person.id) ?? person)
      return { outcome: 'kept' }
    },
    async waiting() {
      const waiting = [...kept.values()].filter((person) => !person.done)
      return { people: waiting.sort((a, b) => a.due - b.due), troubles: [] }
    },
    async done() {
      return { people: [...kept.values()].filter((person) => person.done), troubles: [] }
    },
    take: async (id, owner) =>
      change(id, (person) =>
        person.owner && person.owner.agent !== owner.agent
          ? { outcome: 'somebody-has-it', owner: person.owner.agent, since: person.owner.since }
          : { ...person, owner },
      ),
    giveBack: async (id) => change(id, (person) => ({ ...person, owner: undefined })),
    async finish(id, done, next) {
      const outcome = change(id, (person) => ({ ...person, done }))
      const person = kept.get(id)
      if (next && person && outcome.outcome === 'kept') kept.set(next.id, nextCallWith(person, next))
      return outcome
    },
  }
}
