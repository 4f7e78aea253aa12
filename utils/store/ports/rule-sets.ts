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
  troubles: Trouble[]
}

/** Every rule set that was ever published here, and which one is active. */
export interface RuleSets {
  /** `built-in` when none was published, or the active one cannot be read: then `trouble` says why. */
  active(): Promise<{ rules: PublishedRules | 'built-in'; trouble?: Trouble }>
  list(): Promise<RuleSetList>
  /** The next whole, numbered set, active at once: a kill in between leaves the one before. */
  publish(ruleSet: RuleSet, how: Publication): Promise<Kept & { version?: number }>
  /** Rolls back, or forward. */
  activate(version: number | 'built-in'): Promise<Kept | { outcome: 'not-here' }>
}

/** The one draft of this browser: not published, so nobody hears by it. */
export interface RuleDrafts {
  /** As it was left: not checked, since it may have been left in the middle of a word. */
  read(): Promise<unknown>
  /** Undefined forgets it. Kept as it stands, unfinished rules included. */
  keep(draft: RuleSet | undefined): Promise<Kept>
}
