import type { CueFate } from '../../core/cue-fate'
import type { PauseChoice } from '../../core/event'
import type { FlagName } from '../../core/flag'
import type { RuleId } from '../../core/ids'
import type { Reason } from '../../core/reason'
import type { CallSummary } from '../../core/record'
import type { Outcome, OverrideReason } from '../../core/wrapup'
import { bucketOf } from './buckets'
import type { Span } from './timeline'

export interface ReasonTold {
  reason: Reason
  total: number
  perBucket: number[]
  outcomes: Map<Outcome, number>
}
export interface RuleTold {
  rule: RuleId
  total: number
  fates: Map<CueFate, number>
}
export interface Pauses {
  total: number
  choices: Map<PauseChoice | 'none', number>
  overrides: Map<OverrideReason, number>
  /** By what had not been heard: the steps that held it, in words of the log. */
  byOpen: Map<string, { total: number; endedAnyway: number; overridden: number }>
}
/** What callers told, counted by reason and by what was done: never by agent. */
export interface Insights {
  calls: number
  buckets: Span[]
  /** The most frequent first; calls without a reason are only counted. */
  reasons: ReasonTold[]
  noReason: number
  pauses: Pauses
  /** How the cues of each rule ended, the rule with the most cues first. */
  rules: RuleTold[]
  /** Per bucket: how often a known fact was filled or shown instead of asked for again. */
  reused: number[]
  /** Calls per bucket that carry the flag. */
  flags: Map<FlagName, number[]>
}

/** Fewer calls than this say little: a share of them moves by several points with one call. */
export const FEW = 30

export function insightsOf(summaries: readonly CallSummary[], buckets: Span[]): Insights {
  const reasons = new Map<Reason, ReasonTold>()
  const insights: Insights = {
    calls: 0,
    buckets,
    reasons: [],
    noReason: 0,
    pauses: { total: 0, choices: new Map(), overrides: new Map(), byOpen: new Map() },
    rules: [],
    reused: buckets.map(() => 0),
    flags: new Map(),
  }
  const rules = new Map<RuleId, RuleTold>()
  for (const summary of summaries) {
    const bucket = bucketOf(buckets, summary.startedAt)
    if (bucket < 0) continue
    insights.calls++
    countReason(reasons, insights, summary, bucket)
    countPause(insights, summary)
    countCues(rules, summary)
    insights.reused[bucket] = (insights.reused[bucket] ?? 0) + summary.reused
    for (const name of new Set(summary.flags.map((flag) => flag.name))) {
      const counts = insights.flags.get(name) ?? buckets.map(() => 0)
      counts[bucket] = (counts[bucket] ?? 0) + 1
      insights.flags.set(name, counts)
    }
  }
  insights.reasons = [...reasons.values()].sort((a, b) => b.total - a.total)
  insights.rules = [...rules.values()].sort((a, b) => b.total - a.total)
  return insights
}

function countReason(reasons: Map<Reason, ReasonTold>, insights: Insights, summary: CallSummary, bucket: number) {
  const { reason, outcome } = summary
  if (reason === 'unknown') {
    insights.noReason++
    return
  }
  const told = reasons.get(reason) ?? {
    reason,
    total: 0,
    perBucket: insights.buckets.map(() => 0),
    outcomes: new Map(),
  }
  told.total++
  told.perBucket[bucket] = (told.perBucket[bucket] ?? 0) + 1
  add(told.outcomes, outcome)
  reasons.set(reason, told)
}

function countPause({ pauses }: Insights, { pause }: CallSummary) {
  if (!pause) return
  pauses.total++
  add(pauses.choices, pause.choice ?? 'none')
  if (pause.override) add(pauses.overrides, pause.override)
  const open = pause.open || 'not-noted'
  const told = pauses.byOpen.get(open) ?? { total: 0, endedAnyway: 0, overridden: 0 }
  told.total++
  if (pause.choice && ENDED.has(pause.choice)) told.endedAnyway++
  if (pause.override) told.overridden++
  pauses.byOpen.set(open, told)
}

/** The agent let the call end all the same: what the guard held for was not wanted there. */
const ENDED: ReadonlySet<PauseChoice> = new Set(['end-now', 'pressed-again', 'expired'])

function countCues(rules: Map<RuleId, RuleTold>, { cues }: CallSummary) {
  for (const { rule, fate } of cues) {
    const told = rules.get(rule) ?? { rule, total: 0, fates: new Map() }
    told.total++
    add(told.fates, fate)
    rules.set(rule, told)
  }
}

function add<Key>(counts: Map<Key, number>, key: Key) {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

export const sum = (counts: readonly number[] | undefined): number => (counts ?? []).reduce((a, b) => a + b, 0)
