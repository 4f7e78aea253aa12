import type { CallWords } from '../core/call-words'
import type { CallerField } from '../core/caller-field'
import type { GuardPolicy } from '../core/guard'
import type { RulesMark } from '../core/rules-mark'
import type { SiteTerms } from '../core/site'
import type { Millis } from '../core/time'
import type { CallLog } from '../store/ports/call-log'
import type { LiveFacts } from '../store/ports/live-facts'
import type { PeopleToCall } from '../store/ports/people-to-call'
import type { SnapshotStore } from '../store/ports/snapshot-store'
import type { ToPage } from '../wire/topics'
import type { Ears } from './ears'
import type { Phones } from './phones'
import type { Prompter } from './prompter'
import type { SiteBook } from './site-book'

/** What the desk needs of the world. Everything the browser or a store does for it stands here, so that it can be tested whole. */
export interface DeskPorts {
  log: CallLog
  facts: LiveFacts
  people: Pick<PeopleToCall, 'add'>
  snapshot: SnapshotStore
  pages: Pages
  rules: RuleShelf
  terms: () => DeskTerms
  /** Keyed and one way: what the log may know of a fact. */
  hash: (field: CallerField, value: string) => Promise<string>
  origins: KnownOrigins
  sites: SiteBook
  clock: () => Millis
  newId: () => string
  /** What the judge of presses goes by, told to every frame of a call. */
  callWords: CallWords
  /** `again`: this worker died and was started anew, so open calls are live ones. `first`: the browser was, so they are over. */
  boot: { id: string; worker: 'first' | 'again' }
}

/** A rule set as one call goes by it, from its begin to its end. */
export interface CallRules {
  mark: RulesMark
  guards: GuardPolicy['guards']
  newEars: () => Ears
  newPrompter: () => Prompter
}
export interface RuleShelf {
  /** For a call that begins: what was published last. */
  newest(): Promise<CallRules>
  /** Those a running call began with, after a worker's death; undefined when they are no longer kept. */
  marked(mark: RulesMark): Promise<CallRules | undefined>
}

/** What the company and the agent have set, as it stands now. */
export interface DeskTerms extends SiteTerms {
  guard: GuardPolicy
  phones: Phones
  /** How this company's account numbers look; absent = seven digits and more. */
  accountPattern?: string
  keepWordsDays: number
  agent: string
  /** How many cues the agent wants: each agent's own choice. */
  quiet: 'all' | 'fewer' | 'critical-only'
}

/** The pages of this browser, as far as the desk acts on them. */
export interface Pages {
  /** Puts the live part into every frame, now and as they load, until `end`. */
  begin(): Promise<void>
  /** After a worker's death: as `begin`, if the last worker did not come so far. */
  goOn(): Promise<void>
  end(): Promise<void>
  /** The answer of that frame; undefined when nobody there listens. */
  send(tab: number, frame: number, word: ToPage): Promise<unknown>
  /** The caller's facts or the state changed: whoever shows them asks for a new view. */
  changed(): void
}

/** Origins that have had a part in this agent's calls: only there the caller's facts are shown and offered unasked. */
export interface KnownOrigins {
  knows(origin: string): boolean
  meet(origin: string): void
}
