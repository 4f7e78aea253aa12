import type { NextCall, PersonToCall } from '../../core/person-to-call'
import type { Millis } from '../../core/time'
import type { Kept, Trouble } from './outcome'

export type TakeOutcome =
  | Kept
  /** Nothing falls between two owners: the first one has it. */
  | { outcome: 'somebody-has-it'; owner: string; since: Millis }
  | { outcome: 'done-already' }
  | { outcome: 'not-here' }

export interface PeopleList {
  people: PersonToCall[]
  troubles: Trouble[]
}

/** The people somebody promised to call. */
export interface PeopleToCall {
  /** The same id twice is one task: the first stands. */
  add(person: PersonToCall): Promise<Kept>
  /** Not done yet, the most overdue first. */
  waiting(): Promise<PeopleList>
  /** Done, the latest first, at most 50. */
  done(): Promise<PeopleList>
  take(id: string, owner: { agent: string; since: Millis }): Promise<TakeOutcome>
  giveBack(id: string): Promise<TakeOutcome>
  /** Done, and what follows from it waits already: both are kept, or neither. */
  finish(id: string, done: NonNullable<PersonToCall['done']>, next?: NextCall): Promise<TakeOutcome>
  /** Done before then, or due before then and never done. */
  deleteBefore(moment: Millis): Promise<Kept & { deleted: number }>
}
