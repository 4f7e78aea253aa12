import type { Millis } from './time'

/** Why a call is worth a lead's time. What went right stands beside what went wrong. */
export const FLAGS = [
  'ended-early',
  'kept-on-the-line',
  'asked-again',
  'apology-for-choice',
  'early-or-dearer-offer',
  'dead-end',
  'promise',
  'dissatisfied',
  'satisfied',
  'waited-thanked',
  'waited-not-thanked',
  'listened-well',
  'agent-moment',
  'rule',
] as const
export type FlagName = (typeof FLAGS)[number]

export interface Flag {
  name: FlagName
  good: boolean
  why: string
  words?: string
  at: Millis
}
