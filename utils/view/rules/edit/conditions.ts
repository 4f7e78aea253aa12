import type { By, CallState, Condition, HeardAct, Moment, Said } from '../../../core/rule'

/** The ways a condition is put together, in the order an admin meets them. */
export const KINDS = ['said', 'heard', 'call', 'sequence', 'missing', 'count', 'not', 'any', 'all'] as const
export type Kind = (typeof KINDS)[number]
/** What may stand inside sequence, missing and count. */
export const MOMENT_KINDS = ['said', 'heard', 'any'] as const satisfies readonly Kind[]

export const kindOf = (c: Condition): Kind => KINDS.find((kind) => kind in c) ?? 'said'

const said = (by: By = 'caller'): Said => ({ said: [], by })
const heard: HeardAct = { heard: 'leaving' }

/** What a new part of each kind begins with; what the old part already says is kept where it has a place in the new one. */
export function turnInto(kind: Kind, from: Condition): Condition {
  const moment = momentIn(from) ?? said()
  switch (kind) {
    case 'said':
      return 'said' in moment ? moment : said()
    case 'heard':
      return 'heard' in moment ? moment : heard
    case 'call':
      return { call: { leaving: ['sure'] } }
    case 'sequence':
      return { sequence: [moment, said('agent')], within: 20 }
    case 'missing':
      return { missing: { heard: 'asks-why' }, after: moment, within: 10 }
    case 'count':
      return { count: moment, times: 2, within: 60 }
    case 'not':
      return { not: from }
    case 'any':
      return { any: [from] }
    case 'all':
      return { all: [from] }
  }
}

/** The same inside a sequence, a missing or a count, where only moments stand. */
export const turnIntoMoment = (kind: Kind, from: Moment): Moment =>
  kind === 'any'
    ? { any: [from] }
    : kind === 'heard'
      ? 'heard' in from
        ? from
        : heard
      : 'said' in from
        ? from
        : said()

function momentIn(c: Condition): Moment | undefined {
  if ('said' in c || 'heard' in c) return c
  if ('sequence' in c) return c.sequence[0]
  if ('missing' in c) return c.after
  if ('count' in c) return c.count
  if ('not' in c) return momentIn(c.not)
  if ('all' in c || 'any' in c) return momentIn(('all' in c ? c.all : c.any)[0] ?? said())
  return undefined
}

/** One more part beside the first: "… and the call is …". */
export function withPart(c: Condition, how: 'all' | 'any', part: Condition): Condition {
  if (how === 'all') return 'all' in c ? { all: [...c.all, part] } : { all: [c, part] }
  return 'any' in c ? { any: [...c.any, part] } : { any: [c, part] }
}

/** The parts without one; a group of one is that one. */
export function withoutPart(c: { all: Condition[] } | { any: Condition[] }, i: number): Condition {
  const parts = ('all' in c ? c.all : c.any).filter((_, j) => j !== i)
  const [only] = parts
  if (parts.length === 1 && only) return only
  return 'all' in c ? { all: parts } : { any: parts }
}

/** What each fact of the call begins with when it is asked for. */
export const FACT_STARTS: Required<CallState> = {
  leaving: ['sure'],
  reason: ['price'],
  released: false,
  stepOpen: 'why',
  stepHeard: 'why',
  queue: [''],
  transferred: true,
  knows: 'account',
  verified: false,
  waited: 300,
  seconds: 60,
  onHold: true,
  heldFor: 60,
  page: 'cancel-page',
}
export type FactName = keyof CallState
export const FACT_NAMES = Object.keys(FACT_STARTS) as FactName[]

export const pick = <T extends object, K extends keyof T>(from: T, key: K, value: T[K] | undefined): T => {
  const { [key]: _, ...rest } = from
  return (value === undefined ? rest : { ...from, [key]: value }) as T
}
