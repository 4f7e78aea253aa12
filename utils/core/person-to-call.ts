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
  done?: { at: Millis; outcome: Outcome | 'not-reached'; learnt: string }
  callerHashes: string[]
}
