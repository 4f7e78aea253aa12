import type { CallId } from '../../core/ids'
import type { CallSummary } from '../../core/record'
import { listsAsked, listsOf, PAGE_SIZE } from '../lists'
import type { CallQuery, Counts, ListName, PageKey } from '../ports/call-records'
import type { Trouble } from '../ports/outcome'
import { readCounters } from './counters'
import type { Opener } from './database'
import { inOrder, type Row } from './in-order'
import { directionOf, inList } from './list-range'
import { openSummary } from './summaries'

export interface FoundPage {
  calls: CallSummary[]
  next?: PageKey
  bad: { id: CallId; raw: unknown; trouble: Trouble }[]
}

/** Walks the shortest of the lists asked for and keeps what stands in all of them, until a page is full. */
export async function findPage(open: Opener, query: CallQuery, after?: PageKey): Promise<FoundPage> {
  const tx = (await open()).transaction(['summaries', 'counts'])
  const summaries = tx.objectStore('summaries')
  const asked = listsAsked(query)
  const counts = asked.length > 1 ? await readCounters(tx.objectStore('counts'), summaries) : {}
  const walked = shortest(asked, counts)
  const others = asked.filter((list) => list !== walked)
  const fits = (summary: CallSummary) => standsInAll(summary, others) && beganWithin(summary, query)
  const page: FoundPage = { calls: [], bad: [] }
  const { since, before, order } = query
  const byLength = order === 'longest'
  const index = summaries.index(byLength ? 'byLength' : 'byList')
  const someAreLeftOut = others.length > 0 || (byLength && (since ?? before) !== undefined)
  const batch = someAreLeftOut ? PAGE_SIZE * 4 : PAGE_SIZE + 1
  for (let from = after; ; ) {
    const range = byLength
      ? inList(walked, undefined, undefined, from)
      : inList(walked, since, before, from, directionOf(order))
    const rows = await inOrder(index, range, batch, directionOf(order))
    if (fill(page, rows, fits) === 'full') return page
    from = rows.at(-1)?.at
    if (rows.length < batch) return { ...page, next: undefined }
  }
}

function fill(page: FoundPage, rows: readonly Row[], fits: (summary: CallSummary) => boolean): 'full' | 'more' {
  for (const { at, raw } of rows) {
    const found = openSummary(raw, at[1])
    if (found.is !== 'read') page.bad.push({ id: at[1], raw, trouble: found })
    else if (fits(found.value)) {
      if (page.calls.length === PAGE_SIZE) return 'full'
      page.calls.push(found.value)
      page.next = at
    }
  }
  return 'more'
}

const shortest = (lists: readonly ListName[], counts: Counts): ListName =>
  lists.reduce((a, b) => ((counts[b] ?? 0) < (counts[a] ?? 0) ? b : a))

function standsInAll(summary: CallSummary, lists: readonly ListName[]): boolean {
  const stands = lists.length > 0 ? listsOf(summary) : []
  return lists.every((list) => stands.includes(list))
}

export const beganWithin = ({ startedAt }: CallSummary, { since, before }: CallQuery): boolean =>
  startedAt >= (since ?? -Infinity) && startedAt < (before ?? Infinity)
