import { describe, expect, it } from 'vitest'
import { madeUpCall, madeUpDays, scriptNamed } from '../../../demo/month/calls'
import type { CallSummary } from '../../../utils/core/record'
import { bucketsOf } from '../../../utils/view/review/buckets'
import { callersModel } from '../../../utils/view/review/callers'
import { insightsOf, sum } from '../../../utils/view/review/insights'
import { memoryRecords } from '../../made-up/memory-records'

const NOW = new Date(2026, 4, 12, 17, 30).getTime()
const date = (at: number) => new Date(at).toDateString()

describe('buckets', () => {
  it('are days up to today, weeks from Monday, whole months', () => {
    const ends = (grain: 'day' | 'week' | 'month') => {
      const buckets = bucketsOf(grain, NOW)
      return [buckets.length, date(buckets[0]?.from ?? 0), date(buckets.at(-1)?.from ?? 0)]
    }
    expect(ends('day')).toEqual([14, 'Wed Apr 29 2026', 'Tue May 12 2026'])
    expect(ends('week')).toEqual([12, 'Mon Feb 23 2026', 'Mon May 11 2026'])
    expect(ends('month')).toEqual([12, 'Sun Jun 01 2025', 'Fri May 01 2026'])
  })

  it('leave no gap, over the days on which clocks change as well', () => {
    for (const grain of ['day', 'week', 'month'] as const) {
      const buckets = bucketsOf(grain, new Date(2026, 3, 2, 12).getTime())
      for (const [i, bucket] of buckets.entries()) if (i > 0) expect(bucket.from).toBe(buckets[i - 1]?.to)
    }
  })
})

describe('what callers tell us', () => {
  const summaries = madeUpDays(NOW, 5, 40).map((call) => call.summary)
  const insights = insightsOf(summaries, bucketsOf('day', NOW))

  it('counts every call once: by reason, or as one without', () => {
    expect(insights.calls).toBe(200)
    expect(insights.reasons.reduce((all, { total }) => all + total, insights.noReason)).toBe(200)
    for (const { total, perBucket, outcomes } of insights.reasons) {
      expect(sum(perBucket)).toBe(total)
      expect(sum([...outcomes.values()])).toBe(total)
    }
  })

  it('puts the most frequent reason first', () => {
    const totals = insights.reasons.map(({ total }) => total)
    expect(totals).toEqual([...totals].sort((a, b) => b - a))
  })

  it('counts pauses with what was chosen, and overrides with their reason', () => {
    const at = (name: string) => madeUpCall(scriptNamed(name), NOW).summary
    const unchosen: CallSummary = { ...at('price-ended-early'), pause: {} }
    const { pauses } = insightsOf(
      [at('price-ended-early'), at('price-paused-then-heard'), unchosen],
      bucketsOf('day', NOW),
    )
    expect(pauses.total).toBe(3)
    expect(Object.fromEntries(pauses.choices)).toEqual({ 'end-now': 1, back: 1, none: 1 })
    expect(Object.fromEntries(pauses.overrides)).toEqual({ 'call-dropped': 1 })
  })

  it('counts a flag once a call, on its day', () => {
    const call = madeUpCall(scriptNamed('asked-again'), NOW).summary
    const twice = { ...call, flags: [...call.flags, ...call.flags] }
    const { flags } = insightsOf([twice], bucketsOf('day', NOW))
    expect(flags.get('asked-again')?.at(-1)).toBe(1)
  })

  it('leaves out what began before', () => {
    expect(insightsOf(summaries, bucketsOf('day', NOW + 400 * 86_400_000)).calls).toBe(0)
  })

  it('reads page by page, and answers the last question only', async () => {
    const model = callersModel({ records: memoryRecords(madeUpDays(NOW, 5, 40)), now: () => NOW })
    await Promise.all([model.by('month'), model.by('week')])
    expect(model.insights.value?.calls).toBe(200)
    expect(model.insights.value?.buckets).toHaveLength(12)
    expect(model.grain.value).toBe('week')
  })
})
