import type { RuleSet } from '../../core/rule'
import type { Millis } from '../../core/time'
import type { Kept, Trouble } from './outcome'

/** How a set came to be published. */
interface Publication {
  at: Millis
  by: string
  note: string
}
export interface PublishedRules extends Publication {
  version: number
  ruleSet: RuleSet
}

export interface RuleSetList {
  /** Newest first. */
  versions: PublishedRules[]
  active: number | 'built-in'
  /** Being tried on a share of the agents. */
  next?: Staged
  troubles: Trouble[]
}

/** A version that a share of the agents has, in percent, while the others go on with the active one. */
export interface Staged {
  version: number
  share: number
}

/** Versions by their numbers. */
export interface Restored {
  restored: number[]
  /** The very same set has this number here already. */
  here: number[]
  /** Another set has this number here: it stays. */
  otherHere: number[]
}

/** Every rule set that was ever published here, and which one is active. */
export interface RuleSets {
  /** For this agent. `built-in` when none was published, or the active one cannot be read: then `trouble` says why. */
  active(agent?: string): Promise<{ rules: PublishedRules | 'built-in'; trouble?: Trouble }>
  list(): Promise<RuleSetList>
  /** The next whole, numbered set, active at once, for everybody or a share: a kill in between leaves the one before. */
  publish(ruleSet: RuleSet, how: Publication, share?: number): Promise<Kept & { version?: number }>
  /** Versions of another browser, numbered as they were there; all of them or none. What is active stays so. */
  restore(versions: readonly PublishedRules[]): Promise<Kept | ({ outcome: 'kept' } & Restored)>
  /** Rolls back, or forward, for everybody. */
  activate(version: number | 'built-in'): Promise<Kept | { outcome: 'not-here' }>
}

/** The one draft of this browser: not published, so nobody hears by it. */
export interface RuleDrafts {
  /** As it was left: not checked, since it may have been left in the middle of a word. */
  read(): Promise<unknown>
  /** Undefined forgets it. Kept as it stands, unfinished rules included. */
  keep(draft: RuleSet | undefined): Promise<Kept>
}
