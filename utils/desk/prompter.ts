import type { Call } from '../core/call'
import type { EventBody } from '../core/event'
import type { Heard, Utterance } from '../core/heard'
import type { Millis } from '../core/time'

/** What the rules make of a call: which cue shows, which one goes. One cue at a time. */
export interface Prompter {
  /** Growing words may show a cue and withdraw it; finished words and what was understood in them may do more. */
  hear(call: Call, utterance: Utterance, heard: readonly Heard[]): EventBody[]
  /** The call moved in another way (state, marks, facts), or time went on. */
  look(call: Call, now: Millis): EventBody[]
  /** When to look again although nothing happens: a deadline, or the end of the shown cue. */
  nextLook(call: Call): Millis | undefined
  /** Brings a call's memory back after a worker's death; shows nothing. */
  recall(call: Call, utterance: Utterance, heard: readonly Heard[]): void
}
