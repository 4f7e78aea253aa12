import type { CallerField } from '../../core/caller-field'
import type { Millis } from '../../core/time'

/** Something a rule listens for that happened: once, at a time, in these words. */
export interface HeardMoment {
  /** Stays the same while a growing turn is revised and the phrase still stands in it. */
  key: string
  at: Millis
  /** Order of first appearance. */
  order: number
  utterance: string
  /** Tokens of the turn; an act of the listener has none. */
  start?: number
  end?: number
  /** The phrase or the act. */
  because: string
  words: string
  field?: CallerField
}

/** Inside one turn the words decide; across turns the time does. */
export function isBefore(x: HeardMoment, y: HeardMoment): boolean {
  if (x.utterance === y.utterance && x.end !== undefined && y.start !== undefined) return x.end < y.start
  return byTime(x, y) < 0
}

export const byTime = (x: HeardMoment, y: HeardMoment): number => x.at - y.at || x.order - y.order
