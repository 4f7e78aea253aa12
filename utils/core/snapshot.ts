import type { CallId } from './ids'
import type { PausingStep } from './step'
import type { Millis, Seconds } from './time'

/** What the desk says of a hang-up pressed now. */
export type Verdict = { say: 'pass'; why: PassReason } | { say: 'pause'; open: PausingStep[] }

export type PassReason =
  | 'not-connected'
  | 'call-over'
  | 'state-guessed'
  | 'on-hold'
  | 'transfer-under-way'
  | 'switched-off'
  | 'not-leaving'
  | 'not-sure-leaving'
  | 'reason-not-ours-to-mend'
  | 'released'
  | 'paused-once-already'
  | 'nothing-open'
  | 'not-guarded'

/**
 * The one key in storage.local that every frame's guard reads. Nothing personal in it.
 * Absent = no call is live. `bootId` changes with every browser start, so that a snapshot left by a crash is never obeyed.
 */
export interface Snapshot {
  bootId: string
  callId: CallId
  verdict: Verdict
  issuedAt: Millis
  /** 45 s after `issuedAt` unless renewed; later than this it is stale and every press passes. */
  validUntil: Millis
  /** How long a pause card waits before it lets the press through. Policy 5–15, longer per agent (WCAG 2.2.1). */
  pauseSeconds: Seconds
}

export const SNAPSHOT_KEY = 'snapshot'
export const SNAPSHOT_LIFE: Millis = 45_000
