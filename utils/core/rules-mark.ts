import { fnv1a } from './fnv'
import type { RuleSet } from './rule'

/** Which set a call goes by. Numbers alone do not tell: a company's file may change and keep its own. */
export interface RulesMark {
  version: number
  print: number
}

export const markOf = (set: RuleSet): RulesMark => ({ version: set.version, print: fnv1a(JSON.stringify(set)) })

export const isMarked = (set: RuleSet, { version, print }: RulesMark): boolean =>
  set.version === version && markOf(set).print === print
