import { FLAGS } from '../core/flag'
import { REASONS } from '../core/reason'
import type { CallSummary } from '../core/record'
import { wordsGoFirst } from '../core/retention'
import { OUTCOMES } from '../core/wrapup'
import type { CallQuery, ListName } from './ports/call-records'

export const PAGE_SIZE = 50

export const LISTS: readonly ListName[] = [
  'all',
  'seen',
  'unseen',
  'words',
  'words:unflagged',
  'flag:any',
  'flag:good',
  'flag:bad',
  ...FLAGS.map((flag) => `flag:${flag}` as const),
  ...REASONS.map((reason) => `reason:${reason}` as const),
  ...OUTCOMES.map((outcome) => `outcome:${outcome}` as const),
]

/** Every list a finished call stands in. A stored call holds one key per list, so one index answers every question. */
export function listsOf(summary: CallSummary): ListName[] {
  const { flags, reason, outcome, seen, words } = summary
  return [
    'all',
    `reason:${reason}`,
    `outcome:${outcome}`,
    seen,
    ...(words === 'kept' ? (['words'] as const) : []),
    ...(wordsGoFirst(summary) ? (['words:unflagged'] as const) : []),
    ...(flags.length > 0 ? (['flag:any'] as const) : []),
    ...(flags.some((flag) => flag.good) ? (['flag:good'] as const) : []),
    ...(flags.some((flag) => !flag.good) ? (['flag:bad'] as const) : []),
    ...new Set(flags.map((flag) => `flag:${flag.name}` as const)),
  ]
}

/** The lists a call must stand in, all of them, to answer the query. */
export function listsAsked({ flag, reason, outcome, seen, words }: CallQuery): ListName[] {
  const asked: ListName[] = []
  if (flag) asked.push(`flag:${flag}`)
  if (reason) asked.push(`reason:${reason}`)
  if (outcome) asked.push(`outcome:${outcome}`)
  if (seen) asked.push(seen)
  if (words) asked.push('words')
  return asked.length > 0 ? asked : ['all']
}
