import type { GuardPolicy } from '../core/guard'
import type { Happened, Replay } from '../core/replayed'
import type { RuleSet } from '../core/rule'
import type { Millis } from '../core/time'
import { createListener } from '../language/listen/listener'
import type { Tongue } from '../language/listen/sayings'
import { type CompiledRules, compileRules } from '../language/rules/compile'
import { replay } from './replay'

export interface ReplayerTerms {
  tongue: (language: string) => Tongue
  guard: () => GuardPolicy
  /** Places of what is not right in a set: `rules[3].when.said[0]`. */
  faultsOf: (set: RuleSet) => string[]
  lingers: Millis
}

/** Replays for a page on which rules are written: each set is compiled once, and a rule with a fault in it is not heard. */
export function createReplayer({ tongue, guard, faultsOf, lingers }: ReplayerTerms) {
  const compiled = new WeakMap<RuleSet, CompiledRules>()

  function compile(set: RuleSet): CompiledRules {
    const known = compiled.get(set)
    if (known) return known
    const made = compileRules([soundPart(set, faultsOf)], set.language)
    compiled.set(set, made)
    return made
  }

  return (happened: readonly Happened[], set: RuleSet): Replay =>
    replay(happened, {
      rules: compile(set),
      guard: { ...guard(), guards: set.guards },
      listener: () => createListener({ lang: set.language, tongue: tongue(set.language) }),
      lingers,
    })
}

/** The set without the rules that have a fault; without any if the fault lies elsewhere. Faults are told fifty at a time. */
export function soundPart(set: RuleSet, faultsOf: (set: RuleSet) => string[]): RuleSet {
  const places = faultsOf(set)
  if (places.length === 0) return set
  const faulty = places.map((place) => /^rules\[(\d+)\]/.exec(place)?.[1])
  if (faulty.includes(undefined)) return { ...set, rules: [] }
  return soundPart({ ...set, rules: set.rules.filter((_, i) => !faulty.includes(String(i))) }, faultsOf)
}
