import type { MadeUpCall } from '../../demo/month/calls'
import { listsAsked, listsOf } from '../../utils/store/lists'
import type { CallRecords, Counts, PageKey } from '../../utils/store/ports/call-records'

const SIZE = 50

/** Made-up calls behind the port the review page reads; the real adapter has its own contract suite. */
export function memoryRecords(calls: MadeUpCall[]): Pick<CallRecords, 'page' | 'counts' | 'open' | 'setSeen'> {
  const kept = new Map(calls.map((call) => [call.summary.id, structuredClone(call)]))
  const newest = () => [...kept.values()].map((c) => c.summary).sort((a, b) => b.startedAt - a.startedAt)
  return {
    async page(query, after?: PageKey) {
      const { order = 'newest', since = -Infinity, before = Infinity } = query
      const inOrder = order === 'newest' ? newest() : order === 'oldest' ? newest().reverse() : longestFirst(newest())
      const matching = inOrder.filter(
        (call) =>
          listsAsked(query).every((list) => listsOf(call).includes(list)) &&
          call.startedAt >= since &&
          call.startedAt < before,
      )
      const from = after ? matching.findIndex(({ id }) => id === after[1]) + 1 : 0
      const page = matching.slice(from, from + SIZE)
      const last = page.at(-1)
      const more = matching.length > from + SIZE && last
      return { calls: page, ...(more && { next: [last.startedAt, last.id] as const }), troubles: [] }
    },
    async counts() {
      const counts: Counts = {}
      for (const call of newest()) for (const list of listsOf(call)) counts[list] = (counts[list] ?? 0) + 1
      return counts
    },
    async open(id) {
      const call = kept.get(id)
      return call ? { outcome: 'open', ...call, troubles: [] } : { outcome: 'not-here' }
    },
    async setSeen(ids, seen) {
      for (const id of ids) {
        const call = kept.get(id)
        if (call) call.summary = { ...call.summary, seen }
      }
      return { outcome: 'kept' }
    },
  }
}

const longestFirst = (calls: MadeUpCall['summary'][]) => calls.toSorted((a, b) => b.duration - a.duration)
