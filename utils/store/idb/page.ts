import type { CallId } from '../../core/ids'
import type { CallSummary } from '../../core/record'
import { listsAsked, listsOf, PAGE_SIZE } from '../lists'
import type { CallQuery, Counts, ListName, PageKey } from '../ports/call-records'
import type { Trouble } from '../ports/outcome'
import { readCounters } from './counters'
import type { Opener } from './database'
import { inList } from './list-range'
import { newestFirst, type Row } from './newest-first'
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
  const batch = others.length > 0 ? PAGE_SIZE * 4 : PAGE_SIZE + 1
  const page: FoundPage = { calls: [], bad: [] }
  for (let from = after; ; ) {
    const range = inList(walked, query.since, query.before, from)
    const rows = await newestFirst(summaries.index('byList'), range, batch)
    if (fill(page, rows, others) === 'full') return page
    from = rows.at(-1)?.at
    if (rows.length < batch) return { ...page, next: undefined }
  }
}

function fill(page: FoundPage, rows: readonly Row[], others: readonly ListName[]): 'full' | 'more' {
  for (const { at, raw } of rows) {
    const found = openSummary(raw, at[1])
    if (found.is !== 'read') page.bad.push({ id: at[1], raw, trouble: found })
    else if (standsInAll(found.value, others)) {
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
