import type { FlagName } from '../../core/flag'
import type { Reason } from '../../core/reason'
import type { Millis } from '../../core/time'
import type { Outcome } from '../../core/wrapup'
import type { CallQuery } from '../../store/ports/call-records'
import { startOfDay } from '../when'

export type Show = 'flagged' | 'good' | 'bad' | 'all'
export type Period = 'any' | 'today' | 'week' | 'month'

/** What the lead wants to see. Both kinds of flag by default: what went wrong beside what went right. */
export interface QueueFilter {
  show: Show
  flag?: FlagName
  reason?: Reason
  outcome?: Outcome
  seen: 'any' | 'unseen'
  period: Period
}

export const DEFAULT_FILTER: QueueFilter = { show: 'flagged', seen: 'any', period: 'any' }

const DAYS: Record<Exclude<Period, 'any'>, number> = { today: 0, week: 6, month: 29 }
const FLAG_OF: Record<Show, CallQuery['flag']> = { flagged: 'any', good: 'good', bad: 'bad', all: undefined }

export function queryOf(filter: QueueFilter, now: Millis): CallQuery {
  const { show, flag = FLAG_OF[show], reason, outcome, seen, period } = filter
  return {
    ...(flag && { flag }),
    ...(reason && { reason }),
    ...(outcome && { outcome }),
    ...(seen === 'unseen' && { seen }),
    ...(period !== 'any' && { since: startOfDay(now, -DAYS[period]) }),
  }
}

export type ViewName = 'to-review' | 'todays-thanks' | 'to-mend' | 'everything'

/** The views every lead starts with. */
export const VIEWS: Record<ViewName, QueueFilter> = {
  'to-review': { ...DEFAULT_FILTER, seen: 'unseen' },
  'todays-thanks': { ...DEFAULT_FILTER, show: 'good', period: 'today' },
  'to-mend': { ...DEFAULT_FILTER, show: 'bad', seen: 'unseen' },
  everything: { ...DEFAULT_FILTER, show: 'all' },
}

export const sameFilter = (a: QueueFilter, b: QueueFilter): boolean =>
  a.show === b.show &&
  a.flag === b.flag &&
  a.reason === b.reason &&
  a.outcome === b.outcome &&
  a.seen === b.seen &&
  a.period === b.period
