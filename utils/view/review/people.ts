import { batch, computed, signal } from '@preact/signals'
import type { CallBackKind, PersonToCall } from '../../core/person-to-call'
import type { Millis } from '../../core/time'
import type { Trouble } from '../../store/ports/outcome'
import type { PeopleToCall, TakeOutcome } from '../../store/ports/people-to-call'

export interface PeoplePorts {
  people: Pick<PeopleToCall, 'add' | 'waiting' | 'done' | 'take' | 'giveBack' | 'finish'>
  /** Who sits here, as others see it. */
  me: { read(): Promise<string>; write(name: string): Promise<void> }
  now(): Millis
  newId(): string
}
export type PeopleModel = ReturnType<typeof peopleModel>
export type NewPerson = Pick<PersonToCall, 'kind' | 'call' | 'name' | 'number' | 'why' | 'promised' | 'due'>
/** What a call already says of somebody who should be called; name and number are the lead's to add (DESIGN §5). */
export type Begun = Pick<NewPerson, 'kind' | 'call' | 'why' | 'promised'>
export interface Finished {
  outcome: NonNullable<PersonToCall['done']>['outcome']
  learnt: string
  /** Absent = nothing more is owed to them. */
  next?: { what: string; due: Millis }
}
/** A word on the last act that was refused; names and times are filled in by the page's words. */
export type Refusal = Exclude<TakeOutcome, { outcome: 'kept' }>

/** Those we lost too early come first: their minutes run. */
export const KINDS: readonly CallBackKind[] = ['second-chance', 'let-down', 'check-in']

/** The people somebody promised to call: one flow, whoever they are. */
export function peopleModel({ people, me, now, newId }: PeoplePorts) {
  const waiting = signal<PersonToCall[]>([])
  const done = signal<PersonToCall[]>([])
  const troubles = signal<Trouble[]>([])
  const refusal = signal<Refusal | undefined>(undefined)
  const myName = signal('')
  const looked = signal<Millis>(now())
  const begun = signal<Begun | undefined>(undefined)

  async function look() {
    const [open, finished, name] = await Promise.all([people.waiting(), people.done(), me.read()])
    batch(() => {
      waiting.value = open.people
      done.value = finished.people
      troubles.value = [...open.troubles, ...finished.troubles]
      myName.value = name
      looked.value = now()
    })
  }

  /** Whatever came of it, the list shown afterwards is the one that is kept. */
  async function acted(outcome: TakeOutcome) {
    refusal.value = outcome.outcome === 'kept' ? undefined : outcome
    await look()
    return outcome.outcome === 'kept' ? 'kept' : 'refused'
  }

  return {
    waiting,
    done,
    troubles,
    refusal,
    myName,
    looked,
    begun,
    overdue: computed(() => waiting.value.filter((person) => person.due < looked.value).length),
    of: (kind: CallBackKind) => waiting.value.filter((person) => person.kind === kind),
    look,
    async iAm(name: string) {
      await me.write(name)
      await look()
    },
    take: async (id: string) => acted(await people.take(id, { agent: myName.value, since: now() })),
    giveBack: async (id: string) => acted(await people.giveBack(id)),
    finish: async (id: string, { outcome, learnt, next }: Finished) =>
      acted(
        await people.finish(
          id,
          { at: now(), outcome, learnt, ...(next && { next: next.what }) },
          next && { ...next, id: newId(), now: now() },
        ),
      ),
    add: async (person: NewPerson) =>
      acted(await people.add({ ...person, id: newId(), createdAt: now(), callerHashes: [] })),
  }
}
