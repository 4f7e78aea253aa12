import type { CallerField } from './caller-field'
import type { Reason, Release } from './reason'
import type { Millis } from './time'

export type Speaker = 'caller' | 'agent' | 'unknown'
/** `sure` is plain words, its false alarms measured; `maybe` needs a second sign before anything acts on it. */
export type Sureness = 'sure' | 'maybe'

/** Words as a page or an engine gives them. A growing utterance keeps its id; its last version is `final`. */
export interface Utterance {
  id: string
  speaker: Speaker
  text: string
  final: boolean
  at: Millis
}

/** What the listener understood. Acts of the caller and of the agent are never mixed up. */
export type Act =
  // the caller's
  | { act: 'leaving'; what?: string }
  | { act: 'staying' }
  | { act: 'reason'; reason: Reason }
  | { act: 'release'; release: Release }
  | { act: 'confirms' }
  | { act: 'denies' }
  | { act: 'decided' }
  | { act: 'caller-thanks' }
  | { act: 'satisfied' }
  | { act: 'complaint' }
  | { act: 'waited' }
  | { act: 'accepts' }
  | { act: 'caller-goodbye' }
  // the agent's
  | { act: 'asks-identity'; field: CallerField }
  | { act: 'asks-why' }
  | { act: 'open-question' }
  | { act: 'reflection' }
  | { act: 'asks-confirmation' }
  | { act: 'apology'; for: 'our-fault' | 'their-choice' | 'unclear' }
  | { act: 'offer'; dearer: 'dearer' | 'not-dearer' | 'unclear' }
  | { act: 'dead-end' }
  | { act: 'promise' }
  | { act: 'next-step' }
  | { act: 'agent-thanks' }
  | { act: 'thanks-for-waiting' }
  | { act: 'anything-else' }
  | { act: 'agent-goodbye' }

export type ActName = Act['act']

export type Heard = Act & {
  speaker: Speaker
  sure: Sureness
  /** The words it rests on; redacted before it is stored. */
  words: string
  utterance: string
  at: Millis
}
