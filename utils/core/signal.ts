import type { Millis } from './time'

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
  /** The source's own id of this call; the same call told by two sources has two keys. */
  callKey?: string
  /** Survives a transfer (Connect initialContactId, RingCentral warmTransferSessionId). */
  chainKey?: string
  direction?: 'inbound' | 'outbound'
  endedBy?: 'agent' | 'caller'
}
