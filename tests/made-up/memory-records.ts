import type { CallSummary } from '../../utils/core/record'
import type { CallQuery, CallRecords, Counts, ListName, PageKey } from '../../utils/store/ports/call-records'
import type { MadeUpCall } from './calls'

const SIZE = 50

/** Made-up calls behind the port the review page reads; the real adapter has its own contract suite. */
export function memoryRecords(calls: MadeUpCall[]): Pick<CallRecords, 'page' | 'counts' | 'open' | 'setSeen'> {
  const kept = new Map(calls.map((call) => [call.summary.id, structuredClone(call)]))
  const newest = () => [...kept.values()].map((c) => c.summary).sort((a, b) => b.startedAt - a.startedAt)
  return {
    async page(query, after?: PageKey) {
      const matching = newest().filter((call) => matches(call, query) && (!after || call.startedAt < after[0]))
      const page = matching.slice(0, SIZE)
      const last = page.at(-1)
      const more = matching.length > SIZE && last
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

function listsOf(call: CallSummary): ListName[] {
  const flags = new Set<ListName>(call.flags.map((flag) => `flag:${flag.name}` as const))
  for (const flag of call.flags) flags.add('flag:any').add(flag.good ? 'flag:good' : 'flag:bad')
  const rest: ListName[] = ['all', `reason:${call.reason}`, `outcome:${call.outcome}`]
  if (call.seen === 'unseen') rest.push('unseen')
  return [...rest, ...flags]
}

const matches = (call: CallSummary, query: CallQuery) =>
  (!query.flag || listsOf(call).includes(`flag:${query.flag}`)) &&
  (!query.reason || call.reason === query.reason) &&
  (!query.outcome || call.outcome === query.outcome) &&
  (!query.seen || call.seen === query.seen) &&
  (query.since === undefined || call.startedAt >= query.since) &&
  (query.before === undefined || call.startedAt < query.before)
