import type { Millis } from '../../core/time'
import { startOfDay } from '../when'
import type { Span } from './timeline'

export type Grain = 'day' | 'week' | 'month'

/** How far back each look goes. */
const HOW_MANY: Record<Grain, number> = { day: 14, week: 12, month: 12 }

/** The days, weeks (from Monday) or months up to now, oldest first, by the calendar of this computer. */
export function bucketsOf(grain: Grain, now: Millis): Span[] {
  const starts = Array.from({ length: HOW_MANY[grain] + 1 }, (_, i) => startOf(grain, now, i + 1 - HOW_MANY[grain]))
  return starts.slice(0, -1).map((from, i) => ({ from, to: starts[i + 1] ?? from }))
}

function startOf(grain: Grain, at: Millis, away: number): Millis {
  if (grain === 'day') return startOfDay(at, away)
  const day = new Date(startOfDay(at))
  if (grain === 'week') return startOfDay(at, away * 7 - ((day.getDay() + 6) % 7))
  return new Date(day.getFullYear(), day.getMonth() + away, 1).getTime()
}

/** Which bucket a moment falls into; −1 = none. */
export const bucketOf = (buckets: readonly Span[], at: Millis): number =>
  buckets.findIndex(({ from, to }) => at >= from && at < to)
