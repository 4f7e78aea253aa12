import { openDB } from 'idb'
import type { CallSummary } from '../../../utils/core/record'
import type { CallQuery } from '../../../utils/store/ports/call-records'

/** What one writes on the first day: a table of calls, read whole, filtered and sorted. */
export async function naiveRecords(name: string) {
  const db = await openDB(name, 1, { upgrade: (upgrading) => upgrading.createObjectStore('calls', { keyPath: 'id' }) })
  return {
    async take(calls: readonly CallSummary[]) {
      const tx = db.transaction('calls', 'readwrite')
      await Promise.all([...calls.map((call) => tx.store.put(call)), tx.done])
    },
    async page({ flag, reason, outcome, seen }: CallQuery, from = 0): Promise<CallSummary[]> {
      const all: CallSummary[] = await db.getAll('calls')
      return all
        .filter(
          (call) =>
            (!flag ||
              call.flags.some(({ name, good }) => flag === 'any' || flag === name || (flag === 'good' && good))) &&
            (!reason || call.reason === reason) &&
            (!outcome || call.outcome === outcome) &&
            (!seen || call.seen === seen),
        )
        .sort((a, b) => b.startedAt - a.startedAt || (b.id < a.id ? -1 : 1))
        .slice(from, from + 50)
    },
    count: () => db.count('calls'),
  }
}
