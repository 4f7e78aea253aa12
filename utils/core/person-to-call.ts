import type { CallId } from './ids'
import type { Millis } from './time'
import type { Outcome } from './wrapup'

/** One flow for those we let down, those we lost too early, and those with whom all is well. */
export type CallBackKind = 'second-chance' | 'let-down' | 'check-in'

/** Somebody a human promised to call. Name and number are kept by the agent's act (DESIGN §5), and go with the task. */
export interface PersonToCall {
  id: string
  kind: CallBackKind
  call?: CallId
  name: string
  number: string
  why: string
  /** What was promised, in the words of the one who promised. */
  promised?: string
  due: Millis
  createdAt: Millis
  owner?: { agent: string; since: Millis }
  /** `next`: what follows from it; it waits as a person to call of its own. */
  done?: { at: Millis; outcome: Outcome | 'not-reached'; learnt: string; next?: string }
  callerHashes: string[]
}

/** Who was not reached, or was promised another call, is not done with: somebody calls again. */
export const callsAgain = (outcome: NonNullable<PersonToCall['done']>['outcome']): boolean =>
  outcome === 'not-reached' || outcome === 'call-back'

export interface NextCall {
  id: string
  what: string
  due: Millis
  now: Millis
}

/** The next step with the same person, in the same hands: nothing falls between two calls. */
export const nextCallWith = ({ done: _, ...person }: PersonToCall, { id, what, due, now }: NextCall): PersonToCall => ({
  ...person,
  id,
  promised: what,
  due,
  createdAt: now,
})
