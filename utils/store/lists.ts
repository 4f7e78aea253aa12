import { isQuiet } from '../core/quiet'
import type { CallSummary } from '../core/record'
import { wordsGoFirst } from '../core/retention'
import type { CallQuery, ListName } from './ports/call-records'

export const PAGE_SIZE = 50

/** Every list a finished call stands in. A stored call holds one key per list, so one index answers every question. */
export function listsOf(summary: CallSummary): ListName[] {
  const { flags, reason, outcome, seen, words, cues, queue } = summary
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
    ...new Set(cues.map(({ rule }) => `rule:${rule}` as const)),
    ...(queue ? [`queue:${queue}` as const] : []),
    ...(isQuiet(summary) ? (['quiet'] as const) : []),
  ]
}

/** The lists a call must stand in, all of them, to answer the query. */
export function listsAsked({ flag, reason, outcome, seen, words, rule, queue, quiet }: CallQuery): ListName[] {
  const asked: ListName[] = []
  if (flag) asked.push(`flag:${flag}`)
  if (reason) asked.push(`reason:${reason}`)
  if (outcome) asked.push(`outcome:${outcome}`)
  if (seen) asked.push(seen)
  if (words) asked.push('words')
  if (rule) asked.push(`rule:${rule}`)
  if (queue) asked.push(`queue:${queue}`)
  if (quiet) asked.push(quiet)
  return asked.length > 0 ? asked : ['all']
}
