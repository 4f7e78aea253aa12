import { type CallerField, IDENTIFYING } from './caller-field'
import type { FactSource } from './event'
import type { Millis } from './time'

/** One thing known of the caller, with where and when it was seen. The value lives in memory and storage.session only. */
export interface CallerFact {
  field: CallerField
  value: string
  source: FactSource
  seenAt: Millis
  /** False = guessed: offered to the agent, never assumed. */
  sure: boolean
}

/** A record on screen whose owner is not known to be the caller. Kept beside, never merged, until the agent says. */
export interface OpenRecord {
  facts: CallerFact[]
  /** The field on which it differs from the caller, or the one it is recognised by. */
  field: CallerField
  have: string
  seen: string
}

export interface Caller {
  facts: CallerFact[]
  question?: OpenRecord
  /** Records the agent said are somebody else: not asked about again on this call. */
  others: string[]
}

export const nobodyYet: Caller = { facts: [], others: [] }

/** Whether two spellings are one value ("+1 (555) 010-0199" and "5550100199"); phones need a library, so it is handed in. */
export type SameValue = (field: CallerField, a: string, b: string) => boolean

export const factOf = (caller: Caller, field: CallerField): CallerFact | undefined =>
  caller.facts.find((fact) => fact.field === field)

const sureFactOf = (caller: Caller, field: CallerField) => {
  const fact = factOf(caller, field)
  return fact?.sure ? fact : undefined
}

/** A fact that comes with the call itself (ringing panel, vendor message, the caller's words, the agent's typing). */
export function learn(caller: Caller, fact: CallerFact, same: SameValue): Caller {
  const known = factOf(caller, fact.field)
  if (!known) return { ...caller, facts: [...caller.facts, fact] }
  const confirms = same(fact.field, known.value, fact.value)
  if (known.sure || (!fact.sure && !confirms)) return caller
  const better = confirms ? { ...known, sure: known.sure || fact.sure || known.source !== fact.source } : fact
  return { ...caller, facts: caller.facts.map((f) => (f === known ? better : f)) }
}

export type RecordOutcome = 'is-the-caller' | 'asked' | 'somebody-else' | 'nothing-new'

/**
 * A record on screen. Another customer's record never mixes into this caller (DESIGN §5):
 * it is the caller's when it shares a sure phone, account or e-mail; it is asked about when it shares none or differs.
 */
export function meetRecord(caller: Caller, facts: CallerFact[], same: SameValue): [Caller, RecordOutcome] {
  const key = recordKey(facts)
  // A name alone may be the page's own heading; a record of a person has a number or an address beside it.
  const identifying = facts.find(({ field }) => IDENTIFYING.has(field))
  if (key === undefined || !identifying) return [caller, 'nothing-new']
  if (caller.others.includes(key)) return [caller, 'somebody-else']
  const shared = facts.find((f) => IDENTIFYING.has(f.field) && agrees(caller, f, same))
  const differs = facts.find((f) => DISTINCT.has(f.field) && differsFrom(caller, f, same))
  if (shared && !differs) return [takeOver(caller, facts, same), 'is-the-caller']
  return [{ ...caller, question: asked(caller, facts, differs ?? identifying) }, 'asked']
}

/** One caller may ring from several phones and write from several addresses, but has one account and one name. */
const DISTINCT: ReadonlySet<CallerField> = new Set(['account', 'name'])

export function answerWhoItIs(caller: Caller, answer: 'yes' | 'no', same: SameValue): Caller {
  const { question, ...rest } = caller
  if (!question) return caller
  const key = recordKey(question.facts)
  return answer === 'yes'
    ? takeOver({ ...rest, facts: rest.facts.filter((f) => f.field !== question.field) }, question.facts, same)
    : { ...rest, others: key === undefined ? rest.others : [...rest.others, key] }
}

/** The agent's word on a fact that was only guessed: yes makes it sure, no forgets it. */
export function confirmFact(caller: Caller, field: CallerField, answer: 'yes' | 'no'): Caller {
  const facts =
    answer === 'no'
      ? caller.facts.filter((fact) => fact.field !== field || fact.sure)
      : caller.facts.map((fact) => (fact.field === field ? { ...fact, sure: true } : fact))
  return { ...caller, facts }
}

const agrees = (caller: Caller, fact: CallerFact, same: SameValue) => {
  const known = sureFactOf(caller, fact.field)
  return known !== undefined && same(fact.field, known.value, fact.value)
}
const differsFrom = (caller: Caller, fact: CallerFact, same: SameValue) => {
  const known = sureFactOf(caller, fact.field)
  return known !== undefined && !same(fact.field, known.value, fact.value)
}

function takeOver(caller: Caller, facts: CallerFact[], same: SameValue): Caller {
  const { question: _, ...rest } = caller
  return facts.reduce((known, fact) => learn(known, { ...fact, sure: true }, same), rest)
}

const asked = (caller: Caller, facts: CallerFact[], on: CallerFact): OpenRecord => ({
  facts,
  field: on.field,
  have: factOf(caller, on.field)?.value ?? '',
  seen: on.value,
})

/** What tells this record from the next one: its account, else phone, e-mail or name. */
function recordKey(facts: CallerFact[]): string | undefined {
  for (const field of ['account', 'email', 'phone', 'name'] as const) {
    const fact = facts.find((f) => f.field === field)
    if (fact) return `${field}:${fact.value}`
  }
  return undefined
}
