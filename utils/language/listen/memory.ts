import type { Sureness } from '../../core/heard'
import type { Reason } from '../../core/reason'

/** What the agent's last words asked for, so that a "yes" or a "no" has a meaning. */
export type Asked = 'why' | 'offer' | 'confirmation' | 'leaving' | 'anything-else' | 'something'

/** What the listener keeps of a call. Replaced, never changed. */
export interface Memory {
  leaving: 'no' | Sureness
  /** The nearest thing spoken of: what "it" and "that one" mean. */
  topic: 'service' | 'thing' | 'unknown'
  /** Since the caller last spoke; undefined until the agent has said anything at all. */
  asked: ReadonlySet<Asked> | undefined
  /** The agent has asked why, and the caller has since been heard once at most. */
  why: 'not-asked' | 'asked' | 'answered'
  /** The reason told for sure, if any. */
  reason: Reason | undefined
  /** What the caller last told, which an apology may be for. */
  told: 'choice' | 'fault' | 'sorrow' | 'nothing'
  lastSpeaker: 'caller' | 'agent' | 'nobody'
}

export const nothingHeard: Memory = {
  leaving: 'no',
  topic: 'unknown',
  asked: undefined,
  why: 'not-asked',
  reason: undefined,
  told: 'nothing',
  lastSpeaker: 'nobody',
}
