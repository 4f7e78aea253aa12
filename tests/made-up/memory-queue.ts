import type { MadeUpCall } from '../../demo/month/calls'
import { type RuleId, ruleId } from '../../utils/core/ids'
import type { SavedView } from '../../utils/core/queue-filter'
import { saidIn } from '../../utils/core/said'
import { searchable, wantedOf } from '../../utils/language/search/wanted'
import type { QueuePorts } from '../../utils/view/review/queue'
import { memoryRecords } from './memory-records'

/** What the queue asks for besides the calls: a search over them, views, and the rules' titles. */
export function memoryQueue(calls: MadeUpCall[]): Pick<QueuePorts, 'search' | 'views' | 'ruleTitles'> {
  let views: SavedView[] = []
  const records = memoryRecords(calls)
  return {
    search: {
      warm: async () => {},
      async find(typed, query, after) {
        const page = await records.page(query, after)
        const lines = new Map(
          page.calls.flatMap(({ id }) => {
            const turns = saidIn(calls.find((call) => call.summary.id === id)?.events ?? [])
            const line = turns.find((turn) => wantedOf(typed).every((term) => searchable(turn).includes(term)))
            return line === undefined ? [] : [[id, line] as const]
          }),
        )
        return { ...page, calls: page.calls.filter(({ id }) => lines.has(id)), lines, searched: calls.length }
      },
    },
    views: {
      list: async () => views,
      async save(view) {
        views = [...views.filter(({ name }) => name !== view.name), view]
        return { outcome: 'kept' }
      },
      async remove(name) {
        views = views.filter((view) => view.name !== name)
        return { outcome: 'kept' }
      },
    },
    ruleTitles: async () => new Map<RuleId, string>([[ruleId('never-ask-twice'), 'Never ask twice']]),
  }
}
