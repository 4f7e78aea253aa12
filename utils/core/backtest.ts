import type { PhraseTallies } from '../language/rules/phrase-counts'
import type { CueFeedback } from './cue'
import type { CallEvent } from './event'
import type { CallId, CueId, RuleId } from './ids'
import type { Replay } from './replayed'
import type { Millis } from './time'

/** How one rule of the tried set did on past calls. It judges the rule, never who took the call. */
export interface RuleTally {
  fired: number
  /** Became the cue the agent saw; the rest stayed behind a more urgent one, or over the call's budget. */
  shown: number
  calls: number
  /** Calls on which the live set's rule of this id fires. */
  callsBefore: number
  /** The latest of these calls. */
  on: CallId[]
  lastAt?: Millis
  /** On how many of these calls another rule fired as well. */
  with: Record<string, number>
  /** What agents said of the cue that stood when it fires. */
  marks: Record<CueFeedback, number>
}
export interface Compared {
  before: number
  after: number
}
export interface Backtest {
  /** `scripted`: no call was kept, so these were written down. They tell what is heard, never how often it will be. */
  rests: 'kept' | 'scripted'
  calls: number
  /** What any figure about words rests on (DESIGN §5). */
  withWords: number
  firstAt?: Millis
  lastAt?: Millis
  cues: Compared
  pauses: Compared
  /** Calls on which the agent would see something else. */
  changed: number
  rules: Record<string, RuleTally>
  /** Of the tried set, on calls with words. */
  phrases: PhraseTallies
}

export interface BacktestCall {
  id: CallId
  startedAt: Millis
  words: 'kept' | 'none'
  /** As it was logged, for what agents said then; nothing of it for a call that was only written down. */
  log: readonly CallEvent[]
  before: Replay
  after: Replay
}

/** Enough to listen to a few; the number says the rest. */
const CALLS_NAMED = 25
/** A mark speaks of the moment it was given in, not of the whole call. */
const SAME_MOMENT: Millis = 10_000

export const nothingTested = (rests: Backtest['rests'] = 'kept'): Backtest => ({
  rests,
  calls: 0,
  withWords: 0,
  cues: { before: 0, after: 0 },
  pauses: { before: 0, after: 0 },
  changed: 0,
  rules: Object.create(null),
  phrases: {},
})

/** One more call, counted in place: nine thousand of them are counted in a row. Calls come newest first. */
export function countCall(test: Backtest, { id, startedAt, words, log, before, after }: BacktestCall): void {
  test.calls++
  if (words === 'kept') test.withWords++
  test.firstAt = Math.min(test.firstAt ?? startedAt, startedAt)
  test.lastAt = Math.max(test.lastAt ?? startedAt, startedAt)
  for (const [when, { call }] of [
    ['before', before],
    ['after', after],
  ] as const) {
    test.cues[when] += call.cues.length
    if (call.pause) test.pauses[when]++
  }
  if (seen(before) !== seen(after)) test.changed++
  for (const rule of firedIn(before)) tallyOf(test, rule).callsBefore++
  const fired = firedIn(after)
  for (const rule of fired) {
    const tally = tallyOf(test, rule)
    tally.calls++
    if (tally.on.length < CALLS_NAMED) tally.on.push(id)
    tally.lastAt = Math.max(tally.lastAt ?? startedAt, startedAt)
    for (const other of fired) if (other !== rule) tally.with[other] = (tally.with[other] ?? 0) + 1
  }
  for (const { cue } of after.call.cues) tallyOf(test, cue.rule).shown++
  const marks = marksIn(log)
  for (const moment of after.moments)
    for (const hit of moment.fired) {
      const tally = tallyOf(test, hit.rule)
      tally.fired++
      for (const mark of marks) if (Math.abs(mark.at - moment.at) <= SAME_MOMENT) tally.marks[mark.feedback]++
    }
}

const firedIn = ({ moments }: Replay): Set<RuleId> =>
  new Set(moments.flatMap(({ fired }) => fired.map((hit) => hit.rule)))

const seen = ({ call }: Replay): string =>
  call.cues.map(({ cue }) => `${cue.shownAt} ${cue.text}`).join('\n') + (call.pause ? ` ${call.pause.at}` : '')

function tallyOf(test: Backtest, rule: RuleId): RuleTally {
  test.rules[rule] ??= {
    fired: 0,
    shown: 0,
    calls: 0,
    callsBefore: 0,
    on: [],
    with: Object.create(null),
    marks: { helped: 0, wrong: 0, late: 0 },
  }
  return test.rules[rule]
}

/** What agents said of a cue, at the moment it was shown. */
function marksIn(log: readonly CallEvent[]): { at: Millis; feedback: CueFeedback }[] {
  const shown = new Map<CueId, Millis>()
  return log.flatMap((event) => {
    if (event.type === 'cue') shown.set(event.cue.id, event.at)
    if (event.type !== 'cue-feedback') return []
    return [{ at: shown.get(event.cue) ?? event.at, feedback: event.feedback }]
  })
}
