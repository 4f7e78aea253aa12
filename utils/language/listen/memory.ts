import type { Sureness } from '../../core/heard'
import type { Reason } from '../../core/reason'

/** What the agent's last words asked for, so that a "yes" or a "no" has a meaning. */
export type Asked = 'why' | 'offer' | 'confirmation' | 'leaving' | 'anything-else' | 'something'

/** About two minutes of a caller's telling. */
export const SAID = 60

/** What the listener keeps of a call. Replaced, never changed. */
export interface Memory {
  leaving: 'no' | Sureness
  /** For how many of the caller's turns what was said may still be a wish to leave, if the agent takes it so: "I want rid", or a reason. */
  hint: number
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
  /** Stems of what the caller's last words were about, at most `SAID`, the latest last. */
  said: readonly string[]
  /** `told`: the caller has just told something. `given-back`: the agent has, and the caller nodded at most. */
  floor: 'told' | 'given-back' | 'open'
}

export const nothingHeard: Memory = {
  leaving: 'no',
  hint: 0,
  topic: 'unknown',
  asked: undefined,
  why: 'not-asked',
  reason: undefined,
  told: 'nothing',
  lastSpeaker: 'nobody',
  said: [],
  floor: 'open',
}
