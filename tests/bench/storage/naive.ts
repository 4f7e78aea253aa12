import { openDB } from 'idb'
import type { CallSummary } from '../../../utils/core/record'
import type { CallQuery, WholeCall } from '../../../utils/store/ports/call-records'

/** What one writes on the first day: a table of calls, read whole, filtered and sorted. */
export async function naiveRecords(name: string) {
  const db = await openDB(name, 1, {
    upgrade: (upgrading) => {
      for (const table of ['calls', 'lines']) upgrading.createObjectStore(table, { keyPath: 'id' })
    },
  })
  return {
    async take(calls: readonly WholeCall[]) {
      const tx = db.transaction(['calls', 'lines'], 'readwrite')
      await Promise.all([
        ...calls.map(({ summary }) => tx.objectStore('calls').put(summary)),
        ...calls.map(({ summary: { id }, events }) => tx.objectStore('lines').put({ id, events })),
        tx.done,
      ])
    },
    async search(word: string): Promise<string[]> {
      const all: (Pick<WholeCall, 'events'> & { id: string })[] = await db.getAll('lines')
      return all
        .filter(({ events }) => events.some((event) => event.type === 'words' && event.text.includes(word)))
        .map(({ id }) => id)
        .slice(0, 50)
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
