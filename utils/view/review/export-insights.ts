import type { FileToSave } from './export'
import { csvOf, dayOf } from './export'
import type { Insights } from './insights'

const nameOf = ({ buckets }: Insights) => `earshot-callers-${dayOf(buckets[0]?.from ?? 0)}`

/** What the charts rest on, one number a line. */
function numbersIn(insights: Insights): (readonly [about: string, name: string, when: string, calls: number])[] {
  const { reasons, buckets, flags, rules, pauses, reused } = insights
  const over = (about: string, name: string, counts: readonly number[]) =>
    buckets.map(({ from }, i) => [about, name, dayOf(from), counts[i] ?? 0] as const)
  return [
    ['calls', 'all', '', insights.calls],
    ['calls', 'without a reason', '', insights.noReason],
    ...reasons.flatMap(({ reason, perBucket }) => over('reason', reason, perBucket)),
    ...reasons.flatMap(({ reason, outcomes }) =>
      [...outcomes].map(([outcome, n]) => ['outcome', `${reason}: ${outcome}`, '', n] as const),
    ),
    ...[...flags].flatMap(([flag, counts]) => over('flag', flag, counts)),
    ...over('known facts', 'filled or shown instead of asked', reused),
    ...rules.flatMap(({ rule, fates }) => [...fates].map(([fate, n]) => ['cue', `${rule}: ${fate}`, '', n] as const)),
    ...[...pauses.byOpen].map(([open, { total }]) => ['pause', open, '', total] as const),
  ]
}

export const insightsTable = (insights: Insights): FileToSave => ({
  name: `${nameOf(insights)}.csv`,
  type: 'text/csv',
  text: csvOf([['about', 'name', 'from', 'count'], ...numbersIn(insights).map((row) => row.map(String))]),
})

export const insightsFile = (insights: Insights): FileToSave => ({
  name: `${nameOf(insights)}.json`,
  type: 'application/json',
  text: JSON.stringify(
    {
      format: 'earshot-callers/1',
      numbers: numbersIn(insights).map(([about, name, from, count]) => ({ about, name, ...(from && { from }), count })),
    },
    null,
    2,
  ),
})
