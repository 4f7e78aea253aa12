import type { Millis } from './time'

/** In the order of a good call. `offer` is never required and never opens a pause. */
export const STEPS = ['why', 'listen', 'said-back', 'settled', 'thank', 'close-well'] as const
export type StepName = (typeof STEPS)[number]

/** Only these can hold a hang-up (DESIGN §4); the others are shown, and never pause. */
export const PAUSING_STEPS = ['why', 'said-back', 'settled'] as const satisfies readonly StepName[]
export type PausingStep = (typeof PAUSING_STEPS)[number]

export type StepEvidence = 'agent-words' | 'caller-words' | 'tick'

/** Heard generously: a false pause costs more trust than a missed one. */
export interface StepHeard {
  how: StepEvidence
  words?: string
  at: Millis
}
