import {
  answerWhoItIs,
  type Caller,
  type CallerFact,
  confirmFact,
  learn,
  meetRecord,
  type RecordOutcome,
  type SameValue,
} from '../core/caller'
import type { CallerField } from '../core/caller-field'
import type { FactSource } from '../core/event'
import type { Happening, LiveCall } from './live-call'

export interface Acquaintance {
  same: SameValue
  /** Keyed, one way: what the log may know of a value (DESIGN §5). */
  hash: (field: CallerField, value: string) => Promise<string>
}

type Told = { field: CallerField; value: string; sure: boolean }

/** Facts that come with the call itself: the ringing panel, a vendor's message, the caller's words, the agent's typing. */
export async function learnFacts(
  live: LiveCall,
  now: Happening,
  told: readonly Told[],
  source: FactSource,
  by: Acquaintance,
): Promise<void> {
  const before = live.caller
  const facts = told.map((t): CallerFact => ({ ...t, source, seenAt: now.at }))
  live.caller = facts.reduce((caller, fact) => learn(caller, fact, by.same), before)
  await noteNew(before, live.caller, now, by)
}

/** A record on screen: this caller's, somebody else's, or asked about. */
export async function meetRecordOnScreen(
  live: LiveCall,
  now: Happening,
  told: readonly Told[],
  by: Acquaintance,
): Promise<RecordOutcome> {
  const before = live.caller
  const facts = told.map((t): CallerFact => ({ ...t, source: 'record', seenAt: now.at, sure: false }))
  const [caller, outcome] = meetRecord(before, facts, by.same)
  live.caller = caller
  if (outcome === 'asked' && caller.question && caller.question.seen !== before.question?.seen)
    now.add({ type: 'fact-conflict', field: caller.question.field })
  await noteNew(before, caller, now, by)
  return outcome
}

export async function sayWhoItIs(
  live: LiveCall,
  now: Happening,
  { field, answer }: { field: CallerField; answer: 'yes' | 'no' },
  by: Acquaintance,
): Promise<void> {
  const before = live.caller
  live.caller = before.question ? answerWhoItIs(before, answer, by.same) : confirmFact(before, field, answer)
  await noteNew(before, live.caller, now, by)
}

async function noteNew(before: Caller, after: Caller, now: Happening, by: Acquaintance): Promise<void> {
  for (const fact of after.facts) {
    if (before.facts.includes(fact)) continue
    const { field, source, sure } = fact
    now.add({ type: 'fact', fact: { field, source, sure, hash: await by.hash(field, fact.value) } })
  }
}
