import type { Millis, Seconds } from './time'

/** Who tells of the call. As evidence they rank in this order; the agent's *correction* outranks all (DESIGN §3). */
export const SOURCES = ['vendor', 'press', 'page', 'ear', 'agent'] as const
export type SignalSource = (typeof SOURCES)[number]

export type SignalPhase =
  | 'ringing'
  | 'connected'
  | 'held'
  | 'resumed'
  | 'transferring'
  | 'transferred'
  | 'ended'
  | 'wrapup'

/** What a page can tell of a call. Everything in it is untrusted text until the desk has normalised it. */
export interface CallSignal {
  source: SignalSource
  phase: SignalPhase
  /** False = inferred, shown to the agent as guessed and corrected with one key. */
  sure: boolean
  at: Millis
  /** `who:id`, the teller's own id of this call. One who numbers calls gives two calls two keys; two tellers, one call two keys. */
  callKey?: string
  /** The call this one was transferred from, in the same form (Connect's initialContactId). */
  chainKey?: string
  direction?: 'inbound' | 'outbound'
  /** The queue it came in by, as the phone names it. */
  queue?: string
  /** Time in it, before somebody answered. */
  waited?: Seconds
  endedBy?: 'agent' | 'caller'
}
