import type { CallerField } from '../../core/caller-field'
import type { ActName } from '../../core/heard'
import type { Reason, Release } from '../../core/reason'
import type { By, CallState, Condition, HeardAct, Nearby, PromptRule, Said } from '../../core/rule'
import type { StepName } from '../../core/step'

type Is = 'yes' | 'no'

/** What a language needs to tell a rule; its parts arrive already told, in the order they are said. */
export interface RuleWords {
  rule(when: string, say: string, often: readonly string[]): string
  times(mostPerCall: number): string
  notAgainWithin(seconds: number): string
  onlyIn(queues: string): string
  status: Readonly<Record<Exclude<PromptRule['status'], 'active'>, string>>
  /** "a, b or c" */
  either(parts: readonly string[]): string
  /** Conditions that must all hold. */
  all(parts: readonly string[]): string
  not(condition: string): string
  sequence(first: string, seconds: number, then: string): string
  missing(after: string, seconds: number, missing: string): string
  count(what: string, times: number, seconds: number | undefined): string
  says(by: By, phrases: string): string
  near(phrases: string, near: Pick<Nearby, 'within' | 'where'>): string
  notNear(phrases: string, near: Pick<Nearby, 'within' | 'where'>): string
  first(seconds: number): string
  last(seconds: number): string
  final: string
  acts: Readonly<Record<ActName, string>>
  known: Readonly<Record<Is, string>>
  for: Readonly<Record<NonNullable<HeardAct['for']>, string>>
  dearer: Readonly<Record<NonNullable<HeardAct['dearer']>, string>>
  forSure: string
  field(name: CallerField): string
  reason(name: Reason): string
  release(name: Release): string
  step(name: StepName): string
  leavingLevel: Readonly<Record<'no' | 'maybe' | 'sure', string>>
  /** A fact of the call that is so or not so. */
  is: Readonly<Record<'released' | 'onHold' | 'transferred' | 'verified', Readonly<Record<Is, string>>>>
  /** Facts of the call with a value, already told. */
  leaving(levels: string): string
  reasonIs(reasons: string): string
  queueIs(queues: string): string
  heldFor(seconds: number): string
  waited(seconds: number): string
  seconds(seconds: number): string
  knows(field: string): string
  stepHeard(step: string): string
  stepOpen(step: string): string
  cancelPage: string
  /** Facts of the call that must all be so. */
  facts(parts: readonly string[]): string
}

/** The rule in one sentence a team lead can check: "When the caller says “…” and you do not ask why within 20 s, show: …". */
export function describeRule(rule: PromptRule, words: RuleWords): string {
  const { when, say, coolDown, mostPerCall, queues, status } = rule
  return words.rule(describeCondition(when, words), say, [
    words.times(mostPerCall),
    ...(coolDown > 0 && mostPerCall > 1 ? [words.notAgainWithin(coolDown)] : []),
    ...(queues ? [words.onlyIn(words.either(queues))] : []),
    ...(status === 'active' ? [] : [words.status[status]]),
  ])
}

export function describeCondition(c: Condition, words: RuleWords): string {
  const told = (part: Condition) => describeCondition(part, words)
  const inner = (part: Condition) => ('all' in part || 'any' in part ? `(${told(part)})` : told(part))
  if ('all' in c) return words.all(c.all.map(inner))
  if ('any' in c) return words.either(c.any.map(inner))
  if ('not' in c) return words.not(told(c.not))
  if ('call' in c) return words.facts(factsOf(c.call, words))
  if ('sequence' in c) return words.sequence(told(c.sequence[0]), c.within, told(c.sequence[1]))
  if ('missing' in c) return words.missing(told(c.after), c.within, told(c.missing))
  if ('count' in c) return words.count(told(c.count), c.times, c.within)
  return 'said' in c ? describeSaid(c, words) : describeAct(c, words)
}

function describeSaid({ said, by, near, notNear, final, first, last }: Said, words: RuleWords): string {
  const quoted = (phrases: readonly string[]) => words.either(phrases.map((phrase) => `“${phrase}”`))
  return [
    words.says(by, quoted(said)),
    ...(near ? [words.near(quoted(near.phrases), near)] : []),
    ...(notNear ? [words.notNear(quoted(notNear.phrases), notNear)] : []),
    ...(first === undefined ? [] : [words.first(first)]),
    ...(last === undefined ? [] : [words.last(last)]),
    ...(final ? [words.final] : []),
  ].join(' ')
}

function describeAct(act: HeardAct, words: RuleWords): string {
  const about = [
    ...(act.field ? [words.field(act.field)] : []),
    ...(act.known === undefined ? [] : [words.known[is(act.known)]]),
    ...(act.reason ?? []).map(words.reason),
    ...(act.release ?? []).map(words.release),
    ...(act.for ? [words.for[act.for]] : []),
    ...(act.dearer ? [words.dearer[act.dearer]] : []),
    ...(act.level === 'sure' ? [words.forSure] : []),
  ]
  return `${words.acts[act.heard]}${about.length > 0 ? ` (${about.join(', ')})` : ''}`
}

function factsOf(state: CallState, words: RuleWords): string[] {
  const fact = <T>(value: T | undefined, tell: (value: T) => string) => (value === undefined ? [] : [tell(value)])
  const isSo = (name: keyof RuleWords['is']) => fact(state[name], (so) => words.is[name][is(so)])
  return [
    ...fact(state.leaving, (levels) => words.leaving(words.either(levels.map((level) => words.leavingLevel[level])))),
    ...fact(state.reason, (reasons) => words.reasonIs(words.either(reasons.map(words.reason)))),
    ...isSo('released'),
    ...isSo('onHold'),
    ...fact(state.heldFor, words.heldFor),
    ...fact(state.queue, (queues) => words.queueIs(words.either(queues))),
    ...isSo('transferred'),
    ...fact(state.knows, (field) => words.knows(words.field(field))),
    ...isSo('verified'),
    ...fact(state.waited, words.waited),
    ...fact(state.seconds, words.seconds),
    ...fact(state.stepHeard, (step) => words.stepHeard(words.step(step))),
    ...fact(state.stepOpen, (step) => words.stepOpen(words.step(step))),
    ...fact(state.page, () => words.cancelPage),
  ]
}

const is = (so: boolean): Is => (so ? 'yes' : 'no')
