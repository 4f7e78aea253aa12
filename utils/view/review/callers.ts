import { batch, signal } from '@preact/signals'
import type { CallSummary } from '../../core/record'
import type { Millis } from '../../core/time'
import type { CallRecords, PageKey } from '../../store/ports/call-records'
import { bucketsOf, type Grain } from './buckets'
import { type Insights, insightsOf } from './insights'

export interface CallersPorts {
  records: Pick<CallRecords, 'page'>
  now(): Millis
}
export type CallersModel = ReturnType<typeof callersModel>

/** What callers tell us, over days, weeks or months. Reads page by page, so that nothing blocks. */
export function callersModel({ records, now }: CallersPorts) {
  const grain = signal<Grain>('day')
  const insights = signal<Insights | undefined>(undefined)
  let asked = 0

  async function look() {
    const mine = ++asked
    const buckets = bucketsOf(grain.value, now())
    const since = buckets[0]?.from ?? now()
    const summaries: CallSummary[] = []
    let after: PageKey | undefined
    do {
      const page = await records.page({ since }, after)
      if (mine !== asked) return
      summaries.push(...page.calls)
      after = page.next
    } while (after)
    insights.value = insightsOf(summaries, buckets)
  }

  return {
    grain,
    insights,
    look,
    async by(wanted: Grain) {
      batch(() => {
        grain.value = wanted
        insights.value = undefined
      })
      await look()
    },
  }
}
