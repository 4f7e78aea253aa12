import type { FlagName } from './flag'
import type { RuleId } from './ids'
import type { Reason } from './reason'
import type { Outcome } from './wrapup'

export const SHOWS = ['flagged', 'good', 'bad', 'quiet', 'all'] as const
export type Show = (typeof SHOWS)[number]
export const PERIODS = ['any', 'today', 'week', 'month', 'dates'] as const
export type Period = (typeof PERIODS)[number]
export const ORDERS = ['newest', 'oldest', 'longest'] as const
export type Order = (typeof ORDERS)[number]

/** What the lead wants to see, and in which order. Both kinds of flag by default: what went wrong beside what went right. */
export interface QueueFilter {
  show: Show
  flag?: FlagName
  reason?: Reason
  outcome?: Outcome
  rule?: RuleId
  queue?: string
  seen: 'any' | 'unseen'
  period: Period
  /** Days as a calendar writes them, both included; for the period `dates`. */
  from?: string
  to?: string
  order: Order
  /** Looked for in what was said; empty = not. */
  words: string
}

/** A filter that somebody gave a name. */
export interface SavedView {
  name: string
  filter: QueueFilter
}
