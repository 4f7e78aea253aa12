import { type Call, foldCall } from './call'
import type { CallEvent, PressOutcome } from './event'
import type { Flag, FlagName } from './flag'
import { flagsOf } from './flags'
import type { CallId, RuleId } from './ids'
import type { Replay } from './replayed'
import type { Millis } from './time'

/** What a set of rules made of a call: its cues, its flags, and what a pressed hang-up met. */
export interface Judged {
  cues: { rule: RuleId; text: string; why: string; at: Millis }[]
  flags: Flag[]
  presses: { at: Millis; outcome: PressOutcome }[]
}

/** `was` = so it was, and would not be again; `would` = so it would be with today's rules. */
export type Difference =
  | { is: 'cue'; when: 'was' | 'would'; rule: RuleId; text: string; why: string; at: Millis }
  | { is: 'flag'; when: 'was' | 'would'; flag: FlagName; why: string; at: Millis }
  | { is: 'press'; was: PressOutcome; would: PressOutcome; at: Millis }

export function judgedThen(id: CallId, log: readonly CallEvent[], flags: Flag[]): Judged {
  const call = foldCall(id, log)
  const presses = log.flatMap((event) => (event.type === 'press' ? [{ at: event.at, outcome: event.outcome }] : []))
  return { cues: call ? cuesOf(call) : [], flags, presses }
}

export const judgedNow = ({ call, moments }: Replay): Judged => ({
  cues: cuesOf(call),
  flags: flagsOf(call),
  presses: moments.flatMap(({ happened, verdict, at }) =>
    happened.is === 'hang-up'
      ? [{ at, outcome: verdict.say === 'pause' ? ('paused' as const) : ('passed' as const) }]
      : [],
  ),
})

const cuesOf = ({ cues }: Call): Judged['cues'] =>
  cues.map(({ cue: { rule, text, why, shownAt } }) => ({ rule, text, why, at: shownAt }))

/** In the order of the call. A rule that cued both times made no difference, whenever it did. */
export function differences(then: Judged, now: Judged): Difference[] {
  const cue = (when: 'was' | 'would') => (one: Judged['cues'][number]) => ({ is: 'cue' as const, when, ...one })
  const flag =
    (when: 'was' | 'would') =>
    ({ name, why, at }: Flag) => ({ is: 'flag' as const, when, flag: name, why, at })
  const met = new Map(then.presses.map(({ at, outcome }) => [at, outcome]))
  const found: Difference[] = [
    ...without(then.cues, now.cues, ({ rule }) => rule).map(cue('was')),
    ...without(now.cues, then.cues, ({ rule }) => rule).map(cue('would')),
    ...without(then.flags, now.flags, ({ name }) => name).map(flag('was')),
    ...without(now.flags, then.flags, ({ name }) => name).map(flag('would')),
    ...now.presses.flatMap(({ at, outcome }): Difference[] => {
      const before = met.get(at)
      return before && before !== outcome ? [{ is: 'press', was: before, would: outcome, at }] : []
    }),
  ]
  return found.sort((a, b) => a.at - b.at)
}

/** What of `these` has no match in `those`, one for one. */
function without<T>(these: readonly T[], those: readonly T[], nameOf: (one: T) => string): T[] {
  const left = new Map<string, number>()
  for (const one of those) left.set(nameOf(one), (left.get(nameOf(one)) ?? 0) + 1)
  return these.filter((one) => {
    const n = left.get(nameOf(one)) ?? 0
    left.set(nameOf(one), n - 1)
    return n <= 0
  })
}
