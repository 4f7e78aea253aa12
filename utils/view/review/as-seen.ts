import type { CallId } from '../../core/ids'
import { eventsAsGiven, wordsSeen } from '../../core/papers/as-given'
import { ofKind } from '../../core/papers/paper'
import type { CallSummary } from '../../core/record'
import type { Role } from '../../core/role'
import { saidIn } from '../../core/said'
import { wantedOf } from '../../language/search/wanted'
import { whereSaid } from '../../language/search/where-said'
import type { CallRecords, OpenedCall } from '../../store/ports/call-records'
import type { CallSearch } from '../../store/ports/call-search'
import type { Papers } from '../../store/ports/papers'

export interface SeenPorts {
  records: Pick<CallRecords, 'page' | 'counts' | 'open' | 'setSeen'>
  search: CallSearch
  papers: Pick<Papers, 'ofCall'>
  /** Of whoever sits at this browser. */
  roles(): Promise<readonly Role[]>
}
/** `needed`: only the words that the call's flags need are in it. */
export type SeenCall = OpenedCall & { words?: 'needed' | 'whole' }
export type SeenRecords = Omit<SeenPorts['records'], 'open'> & { open(id: CallId): Promise<SeenCall> }

/**
 * The calls of this browser as whoever sits here may read them: their own agent reads them whole; somebody who only leads
 * reads what was given, and of the rest what its flags need.
 */
export function asSeen({ records, search, papers, roles }: SeenPorts): { records: SeenRecords; search: CallSearch } {
  const leadsOnly = async () => !(await roles()).includes('agent')

  async function open(id: CallId): Promise<SeenCall> {
    const [opened, written, now] = await Promise.all([records.open(id), papers.ofCall(id), roles()])
    if (opened.outcome !== 'open') return opened
    const [given] = ofKind(written, 'given')
    const words = wordsSeen(now, given)
    if (words === 'whole') return { ...opened, words: given?.words ?? 'whole' }
    const { summary, events } = opened
    return { ...opened, words, summary: listed(summary), events: eventsAsGiven(events, summary, words) }
  }

  return {
    records: {
      ...records,
      open,
      async page(query, after) {
        const [page, only] = await Promise.all([records.page(query, after), leadsOnly()])
        return only ? { ...page, calls: page.calls.map(listed) } : page
      },
    },
    search: {
      ...search,
      async find(typed, query, after) {
        const found = await search.find(typed, query, after)
        if (!(await leadsOnly())) return found
        const lines: typeof found.lines = new Map()
        for (const { id } of found.calls) {
          const seen = await open(id)
          const line = seen.outcome === 'open' ? whereSaid(saidIn(seen.events), wantedOf(typed)) : undefined
          if (line !== undefined) lines.set(id, line)
        }
        return { ...found, calls: found.calls.filter(({ id }) => lines.has(id)).map(listed), lines }
      },
    },
  }
}

/** A call that nobody flagged needs nobody's eyes: that it was, and no word of it. */
const listed = (summary: CallSummary): CallSummary =>
  summary.flags.length > 0 ? summary : { ...summary, callersWords: '' }
