import type { Reason } from './reason'
import type { Millis } from './time'

export const OUTCOMES = ['stayed', 'left-well', 'call-back', 'referred', 'not-a-cancellation', 'unknown'] as const
export type Outcome = (typeof OUTCOMES)[number]

export const OVERRIDE_REASONS = [
  'caller-decided',
  'heard-it-already',
  'not-a-cancellation',
  'call-dropped',
  'other',
] as const
export type OverrideReason = (typeof OVERRIDE_REASONS)[number]

/** What is written down after the call. Filled from what was heard; the agent only mends it. */
export interface WrapUp {
  reason: Reason
  /** The reason in the caller's own words, redacted. */
  callersWords: string
  outcome: Outcome
  nextStep?: { what: string; who: string; by: string }
  /** Kept for a cancellation, because the law in several places asks when (FIELD §5). */
  cancellation?: { askedAt: Millis; processedAt?: Millis; effective?: string; confirmation?: 'sent' | 'not-sent' }
  override?: OverrideReason
  note: string
}
