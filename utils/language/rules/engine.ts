import type { Heard, Utterance } from '../../core/heard'
import type { CallFacts, HeardAct, Outcome, Said } from '../../core/rule'
import type { Millis } from '../../core/time'
import type { ActLeaf, CompiledRule, CompiledRules, SaidLeaf, TimedFact } from './compile'
import { changedFacts } from './facts'
import { type Firing, newFiring, settle } from './hits'
import { judge } from './judge'
import type { HeardMoment } from './moment'
import { createTurn, type Turn } from './turn'
import { createWakes } from './wakes'

/**
 * One call's rules. Pure: time comes with what is heard, and `tick` at `nextDeadline`. Only rules that a word, an act,
 * a fact or a deadline touches are judged, each from scratch, so that what stands never depends on how it came about.
 */
export function createRuleEngine(compiled: CompiledRules) {
  const turns = new Map<string, Turn | 'finished'>()
  const moments = new Map<Said | HeardAct, HeardMoment[]>()
  const firings = new Map<number, Firing>()
  /** Growing turns in which the listener heard something already. */
  const overheard = new Set<string>()
  const wakes = createWakes()
  const dirty = new Map<number, 'revised' | 'changed'>()
  let order = 0
  let now: Millis = 0
  let known: CallFacts | undefined

  return {
    /** A turn as it stands now; the same id again is a revision, until one is final. */
    hear(utterance: Utterance, facts: CallFacts): Outcome {
      begin(utterance.at, facts)
      const { id, final } = utterance
      const turn = turns.get(id) ?? createTurn(compiled)
      if (turn !== 'finished') {
        for (const leaf of inRuleOrder(turn.hear(utterance))) replace(leaf, id, turn)
        turns.set(id, final ? 'finished' : turn)
      }
      return judgeDirty(facts)
    },
    /** What the listener understood of a turn. The same act of the same turn counts once; what it no longer hears in a growing one is withdrawn. */
    heard(acts: readonly Heard[], facts: CallFacts, { id, final }: Pick<Utterance, 'id' | 'final'>): Outcome {
      begin(acts.at(-1)?.at ?? now, facts)
      if (overheard.has(id)) retract(id, acts)
      if (final) overheard.delete(id)
      else if (acts.length > 0) overheard.add(id)
      for (const act of acts)
        for (const leaf of compiled.acts.get(act.act) ?? []) if (fits(leaf.heard, act, facts)) remember(leaf, act)
      return judgeDirty(facts)
    },
    tick(at: Millis, facts: CallFacts): Outcome {
      begin(at, facts)
      return judgeDirty(facts)
    },
    nextDeadline: (): Millis | undefined => wakes.next(),
  }

  function begin(at: Millis, facts: CallFacts): void {
    now = Math.max(now, at)
    if (!known) for (const rule of compiled.atOnce) touch(rule)
    if (facts !== known)
      for (const fact of changedFacts(known, facts)) {
        for (const rule of compiled.onFact.get(fact) ?? []) touch(rule)
        const since = facts[fact as TimedFact]
        if (since !== undefined)
          for (const { rule, after } of compiled.timed.get(fact as TimedFact) ?? [])
            wakes.add({ at: since + after, rule })
      }
    known = facts
  }

  function touch(rule: number, how: 'revised' | 'changed' = 'changed'): void {
    if (dirty.get(rule) !== 'revised') dirty.set(rule, how)
  }

  function replace(leaf: SaidLeaf, utterance: string, turn: Turn): void {
    const all = moments.get(leaf.said) ?? []
    const before = all.filter((moment) => moment.utterance === utterance)
    const places = turn.places(leaf)
    if (before.length === 0 && places.length === 0) return
    const came = places.slice(before.length).map((place, i) => ({
      ...place,
      key: `${utterance} ${leaf.leaf}.${before.length + i}`,
      at: now,
      order: order++,
      utterance,
    }))
    for (const [i, place] of places.slice(0, before.length).entries()) Object.assign(before[i] as HeardMoment, place)
    const gone = new Set(before.slice(places.length))
    moments.set(leaf.said, [...all.filter((moment) => !gone.has(moment)), ...came])
    for (const _ of came) wake(leaf)
    touch(leaf.rule, gone.size > 0 ? 'revised' : 'changed')
  }

  function retract(utterance: string, acts: readonly Heard[]): void {
    const kept = new Set(acts.map(keyOf))
    for (const leaf of [...compiled.acts.values()].flat()) {
      const all = moments.get(leaf.heard) ?? []
      const left = all.filter((moment) => moment.utterance !== utterance || kept.has(moment.key))
      if (left.length === all.length) continue
      moments.set(leaf.heard, left)
      touch(leaf.rule, 'revised')
    }
  }

  function remember(leaf: ActLeaf, act: Heard): void {
    const key = keyOf(act)
    const field = 'field' in act ? act.field : undefined
    const all = moments.get(leaf.heard) ?? []
    if (all.some((moment) => moment.key === key)) return
    const { utterance, words } = act
    all.push({ key, at: now, order: order++, utterance, because: act.act, words, ...(field && { field }) })
    moments.set(leaf.heard, all)
    wake(leaf)
    touch(leaf.rule)
  }

  function wake(leaf: SaidLeaf | ActLeaf): void {
    for (const after of leaf.wakes) wakes.add({ at: now + after, rule: leaf.rule })
  }

  function judgeDirty(facts: CallFacts): Outcome {
    for (const { rule } of wakes.due(now)) touch(rule)
    const outcome: Outcome = { hits: [], withdrawn: [] }
    const world = { now, facts, language: compiled.lexicon.language, moments: momentsOf }
    for (const [number, how] of [...dirty].sort(([a], [b]) => a - b)) {
      const own = compiled.rules[number] as CompiledRule
      const inScope = !own.rule.queues || (facts.queue !== undefined && own.rule.queues.includes(facts.queue))
      const on = inScope ? judge(own.rule.when, world) : 'no'
      const firing = firings.get(number) ?? newFiring()
      if (on === 'no' && !firing.held) continue
      firings.set(number, firing)
      settle(firing, own, on, how, world, outcome)
    }
    dirty.clear()
    return outcome
  }

  function momentsOf(leaf: Said | HeardAct): readonly HeardMoment[] {
    return moments.get(leaf) ?? []
  }
}

/** Moments of one update get their order here: by rule and leaf, not by what the net met first. */
const inRuleOrder = (leaves: ReadonlySet<SaidLeaf>) => [...leaves].sort((a, b) => a.rule - b.rule || a.leaf - b.leaf)

function fits(want: HeardAct, act: Heard, facts: CallFacts): boolean {
  return (
    (want.level !== 'sure' || act.sure === 'sure') &&
    (want.field === undefined || ('field' in act && act.field === want.field)) &&
    (want.known === undefined || ('field' in act && want.known === (facts.known[act.field] !== undefined))) &&
    (want.reason === undefined || ('reason' in act && want.reason.includes(act.reason))) &&
    (want.release === undefined || ('release' in act && want.release.includes(act.release))) &&
    (want.for === undefined || ('for' in act && act.for === want.for)) &&
    (want.dearer === undefined || ('dearer' in act && act.dearer === want.dearer))
  )
}

const keyOf = (act: Heard) => `${act.utterance} ${act.act} ${detailOf(act)}`

function detailOf(act: Heard): string {
  if ('field' in act) return act.field
  if ('reason' in act) return act.reason
  if ('release' in act) return act.release
  if ('for' in act) return act.for
  return 'dearer' in act ? act.dearer : ''
}
