import type { Caller } from '../core/caller'
import type { AgentMark, EventBody } from '../core/event'
import type { Heard, Utterance } from '../core/heard'

/** What listens on one call. Words come in raw and leave redacted: nothing else stands between a page and the log. */
export interface Ears {
  /** A finished utterance: its words as they may be kept, and what was understood. */
  hear(utterance: Utterance): { text: string; heard: Heard[] }
  /** What is understood so far in an unfinished one, raw. It moves no step and is not remembered. */
  overhear(utterance: Utterance): Heard[]
  /** Account numbers said in it, lifted before they are redacted: the caller never has to repeat them. */
  accountsIn(utterance: Utterance): string[]
  /** An utterance of the log heard again after a worker's death: context only, nothing follows from it. */
  recall(utterance: Utterance): void
  /** What the agent marked gives the words that follow their meaning. */
  mark(mark: AgentMark): void
  /** Who is on the line, so that their name and numbers leave no trace in the log. */
  know(caller: Caller): void
  /** The event with every text in it redacted. */
  scrub<E extends EventBody>(body: E): E
}
