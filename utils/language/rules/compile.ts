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
  const index = emptyIndex()
  for (const set of sets) {
    const numberOf = book.open(set)
    const own = lexiconOf(set.language) === lexicon
    for (const rule of set.rules) {
      const speaks = rule.languages?.some((code) => lexiconOf(code) === lexicon) ?? own
      if (speaks && rule.status === 'active') addRule(index, { rule, version: set.version }, numberOf)
    }
  }
  const phrases = book.phrases.map((phrase) => phrase.text)
  return { lexicon, net: buildNet(book.phrases, book.lists), phrases, ...index }
}

const emptyIndex = () => ({
  rules: [] as CompiledRule[],
  saidBy: [] as SaidLeaf[][],
  nearby: new Set<number>(),
  acts: new Map<ActName, ActLeaf[]>(),
  onFact: new Map<keyof CallFacts, number[]>(),
  atOnce: [] as number[],
  timed: new Map<TimedFact, { rule: number; after: Millis }[]>(),
})
type Index = ReturnType<typeof emptyIndex>

/** Puts a rule under everything that may touch it. */
function addRule(index: Index, compiled: CompiledRule, numberOf: (phrase: string) => number): void {
  const rule = index.rules.push(compiled) - 1
  const { when, queues } = compiled.rule
  if (mayHoldAtOnce(when)) index.atOnce.push(rule)
  if (queues) listAt(index.onFact, 'queue').push(rule)
  let leaf = -1
  for (const part of leavesOf(when)) {
    leaf++
    if (part.is === 'said') addSaid(index, { rule, leaf, wakes: part.wakes }, part.said, numberOf)
    else if (part.is === 'act')
      listAt(index.acts, part.heard.heard).push({ rule, leaf, wakes: part.wakes, heard: part.heard })
    else addState(index, rule, part.state)
  }
}

function addSaid(index: Index, { rule, leaf, wakes }: LeafOf, said: Said, numberOf: (phrase: string) => number): void {
  const nearbyOf = (near: Nearby | undefined): NearbyPhrases | undefined => {
    if (!near) return undefined
    const phrases = near.phrases.map(numberOf)
    for (const phrase of phrases) index.nearby.add(phrase)
    return { ...near, phrases }
  }
  const phrases = said.said.map(numberOf)
  const made = { rule, leaf, wakes, said, phrases, near: nearbyOf(said.near), notNear: nearbyOf(said.notNear) }
  for (const phrase of phrases) {
    index.saidBy[phrase] ??= []
    index.saidBy[phrase].push(made)
  }
  if (said.first !== undefined) listAt(index.onFact, 'connectedAt').push(rule)
}

function addState(index: Index, rule: number, state: CallState): void {
  for (const name of Object.keys(state) as (keyof CallState)[]) listAt(index.onFact, FACT_OF[name]).push(rule)
  if (state.seconds !== undefined) listAt(index.timed, 'connectedAt').push({ rule, after: seconds(state.seconds) })
  if (state.heldFor !== undefined) listAt(index.timed, 'heldSince').push({ rule, after: seconds(state.heldFor) })
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
