import type { CallState, Condition, HeardAct, Said } from '../../core/rule'
import { type Millis, seconds } from '../../core/time'

/** What a condition rests on. `wakes`: how long after a moment of it the rule must be judged again. */
export type Leaf =
  | { is: 'said'; said: Said; wakes: readonly Millis[] }
  | { is: 'act'; heard: HeardAct; wakes: readonly Millis[] }
  | { is: 'call'; state: CallState }

export function* leavesOf(c: Condition, wakes: readonly Millis[] = []): Generator<Leaf> {
  if ('said' in c) yield { is: 'said', said: c, wakes: c.last === undefined ? wakes : [...wakes, seconds(c.last) + 1] }
  else if ('heard' in c) yield { is: 'act', heard: c, wakes }
  else if ('call' in c) yield { is: 'call', state: c.call }
  else if ('missing' in c) {
    yield* leavesOf(c.after, [...wakes, seconds(c.within)])
    yield* leavesOf(c.missing, wakes)
  } else for (const part of partsOf(c)) yield* leavesOf(part, wakes)
}

/** Whether it can hold before anything was heard. */
export function mayHoldAtOnce(c: Condition): boolean {
  if ('call' in c || 'not' in c) return true
  if ('all' in c) return c.all.every(mayHoldAtOnce)
  return 'any' in c && c.any.some(mayHoldAtOnce)
}

function partsOf(
  c: Exclude<Condition, { said: unknown } | { heard: unknown } | { call: unknown } | { missing: unknown }>,
) {
  if ('not' in c) return [c.not]
  if ('count' in c) return [c.count]
  if ('sequence' in c) return c.sequence
  return 'all' in c ? c.all : c.any
}
