import type { Period, QueueFilter, Show } from '../../core/queue-filter'
import type { Millis } from '../../core/time'
import type { CallQuery } from '../../store/ports/call-records'
import { startOfDay } from '../when'

export const DEFAULT_FILTER: QueueFilter = { show: 'flagged', seen: 'any', period: 'any', order: 'newest', words: '' }

const DAYS: Record<Exclude<Period, 'any' | 'dates'>, number> = { today: 0, week: 6, month: 29 }
const LIST_OF: Record<Show, CallQuery> = {
  flagged: { flag: 'any' },
  good: { flag: 'good' },
  bad: { flag: 'bad' },
  quiet: { quiet: 'quiet' },
  all: {},
}

export function queryOf(filter: QueueFilter, now: Millis): CallQuery {
  const { show, flag, reason, outcome, rule, queue, seen, order } = filter
  return {
    ...LIST_OF[show],
    ...(flag && { flag }),
    ...(reason && { reason }),
    ...(outcome && { outcome }),
    ...(rule && { rule }),
    ...(queue && { queue }),
    ...(seen === 'unseen' && { seen }),
    ...(order !== 'newest' && { order }),
    ...spanOf(filter, now),
  }
}

function spanOf({ period, from, to }: QueueFilter, now: Millis): Pick<CallQuery, 'since' | 'before'> {
  if (period === 'any') return {}
  if (period !== 'dates') return { since: startOfDay(now, -DAYS[period]) }
  const since = dayOf(from)
  const last = dayOf(to)
  return { ...(since !== undefined && { since }), ...(last !== undefined && { before: startOfDay(last, 1) }) }
}

/** Midnight of "2026-05-12", by this computer's clock. */
function dayOf(text = ''): Millis | undefined {
  const at = new Date(`${text}T00:00`).getTime()
  return Number.isNaN(at) ? undefined : at
}

export type ViewName = 'to-review' | 'todays-thanks' | 'to-mend' | 'quiet' | 'everything'

/** The views every lead starts with. */
export const VIEWS: Record<ViewName, QueueFilter> = {
  'to-review': { ...DEFAULT_FILTER, seen: 'unseen' },
  'todays-thanks': { ...DEFAULT_FILTER, show: 'good', period: 'today' },
  'to-mend': { ...DEFAULT_FILTER, show: 'bad', seen: 'unseen' },
  quiet: { ...DEFAULT_FILTER, show: 'quiet' },
  everything: { ...DEFAULT_FILTER, show: 'all' },
}

const KEYS = ['show', 'flag', 'reason', 'outcome', 'rule', 'queue', 'seen', 'period', 'from', 'to', 'order'] as const

export const sameFilter = (a: QueueFilter, b: QueueFilter): boolean =>
  KEYS.every((key) => a[key] === b[key]) && a.words.trim() === b.words.trim()
