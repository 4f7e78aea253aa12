import type { ActName } from '../../core/heard'
import type { CallFacts, CallState, HeardAct, Nearby, PromptRule, RuleSet, Said } from '../../core/rule'
import { type Millis, seconds } from '../../core/time'
import { type Lexicon, lexiconOf } from '../lexicon'
import { buildNet, type Net } from '../net'
import { createPhraseBook } from './phrase-book'
import { leavesOf, mayHoldAtOnce } from './walk'

interface LeafOf {
  rule: number
  /** Which leaf of its rule. */
  leaf: number
  wakes: readonly Millis[]
}
/** A `said`, its phrases as numbers of the net. */
export interface SaidLeaf extends LeafOf {
  said: Said
  phrases: readonly number[]
  near?: NearbyPhrases
  notNear?: NearbyPhrases
}
export type NearbyPhrases = Omit<Nearby, 'phrases'> & { phrases: readonly number[] }
export interface ActLeaf extends LeafOf {
  heard: HeardAct
}

export interface CompiledRule {
  rule: PromptRule
  version: number
}
/** The active rules of one language, found from what is heard and never by going through them. */
export interface CompiledRules {
  lexicon: Lexicon
  rules: readonly CompiledRule[]
  net: Net
  /** As written, to say why. */
  phrases: readonly string[]
  /** Per phrase, who listens for it; a phrase that only stands near others has nobody. */
  saidBy: readonly (readonly SaidLeaf[])[]
  nearby: ReadonlySet<number>
  acts: ReadonlyMap<ActName, readonly ActLeaf[]>
  onFact: ReadonlyMap<keyof CallFacts, readonly number[]>
  /** Rules that may hold before a word is heard. */
  atOnce: readonly number[]
  /** Rules that wait for so much of a call or of a hold. */
  timed: ReadonlyMap<TimedFact, readonly { rule: number; after: Millis }[]>
}
export type TimedFact = 'connectedAt' | 'heldSince'

/**
 * Rule sets → what the engine runs for calls in `language`. Conditions are told apart by identity, so no two rules may
 * share an object; JSON never does. @throws {PhraseFault} on a set the schema has not passed.
 */
export function compileRules(sets: readonly RuleSet[], language: string): CompiledRules {
  const lexicon = lexiconOf(language)
  const book = createPhraseBook(lexicon)
  const rules: CompiledRule[] = []
  const saidBy: SaidLeaf[][] = []
  const nearby = new Set<number>()
  const acts = new Map<ActName, ActLeaf[]>()
  const onFact = new Map<keyof CallFacts, number[]>()
  const atOnce: number[] = []
  const timed = new Map<TimedFact, { rule: number; after: Millis }[]>()

  for (const set of sets) {
    const numberOf = book.open(set)
    const own = lexiconOf(set.language) === lexicon
    const nearbyOf = (near: Nearby | undefined): NearbyPhrases | undefined => {
      if (!near) return undefined
      const phrases = near.phrases.map(numberOf)
      for (const phrase of phrases) nearby.add(phrase)
      return { ...near, phrases }
    }
    for (const rule of set.rules) {
      const speaks = rule.languages?.some((language) => lexiconOf(language) === lexicon) ?? own
      if (rule.status !== 'active' || !speaks) continue
      const number = rules.push({ rule, version: set.version }) - 1
      if (mayHoldAtOnce(rule.when)) atOnce.push(number)
      if (rule.queues) listAt(onFact, 'queue').push(number)
      let leaf = -1
      for (const part of leavesOf(rule.when)) {
        leaf++
        if (part.is === 'act') {
          const { heard, wakes } = part
          listAt(acts, heard.heard).push({ rule: number, leaf, heard, wakes })
        } else if (part.is === 'said') {
          const { said, wakes } = part
          const phrases = said.said.map(numberOf)
          const near = nearbyOf(said.near)
          const notNear = nearbyOf(said.notNear)
          const made = { rule: number, leaf, said, wakes, phrases, near, notNear }
          for (const phrase of phrases) {
            saidBy[phrase] ??= []
            saidBy[phrase].push(made)
          }
          if (said.first !== undefined) listAt(onFact, 'connectedAt').push(number)
        } else {
          for (const name of Object.keys(part.state) as (keyof CallState)[]) listAt(onFact, FACT_OF[name]).push(number)
          const { seconds: call, heldFor: hold } = part.state
          if (call !== undefined) listAt(timed, 'connectedAt').push({ rule: number, after: seconds(call) })
          if (hold !== undefined) listAt(timed, 'heldSince').push({ rule: number, after: seconds(hold) })
        }
      }
    }
  }
  const { phrases, lists } = book
  const texts = phrases.map((phrase) => phrase.text)
  return { lexicon, rules, net: buildNet(phrases, lists), phrases: texts, saidBy, nearby, acts, onFact, atOnce, timed }
}

function listAt<K, V>(map: Map<K, V[]>, key: K): V[] {
  const list = map.get(key) ?? []
  map.set(key, list)
  return list
}

const FACT_OF: Readonly<Record<keyof CallState, keyof CallFacts>> = {
  leaving: 'leaving',
  reason: 'reason',
  released: 'release',
  onHold: 'heldSince',
  heldFor: 'heldSince',
  queue: 'queue',
  transferred: 'transferred',
  knows: 'known',
  verified: 'verified',
  waited: 'waited',
  seconds: 'connectedAt',
  stepHeard: 'stepsHeard',
  stepOpen: 'stepsHeard',
  page: 'page',
}
