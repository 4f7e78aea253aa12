import type { CallId } from '../../core/ids'
import { lessonsOf } from '../../core/papers/lessons'
import type { Sender } from '../../core/papers/paper'
import type { Suggestion } from '../../core/papers/suggestion'
import { type RuleTally, type Tally, tallyCues } from '../../core/papers/tally'
import type { Millis } from '../../core/time'
import type { CallRecords, PageKey } from '../../store/ports/call-records'
import type { Kept } from '../../store/ports/outcome'
import type { Papers } from '../../store/ports/papers'
import { startOfDay } from '../when'

export interface HarvestPorts {
  records: Pick<CallRecords, 'page' | 'open'>
  papers: Pick<Papers, 'list' | 'write'>
  desk(): Promise<Sender>
  now(): Millis
}

/** Words of unflagged calls are kept a week by default; older marks were gathered before. */
const DAYS = 7

/**
 * Gathers what the marks on this desk's own calls teach, and how often each rule's cues were shown. Again, it gathers the
 * same: a lesson has the mark's id, a day's count replaces itself. Calls that others gave here are counted at their desk.
 */
export async function harvest({ records, papers, desk, now }: HarvestPorts): Promise<Kept> {
  const [me, given, counted] = await Promise.all([desk(), papers.list('given'), papers.list('tally')])
  const before = new Map(counted.papers.map((tally) => [tally.id, tally]))
  const others = new Set(given.papers.filter(({ by }) => by.desk !== me.desk).map(({ call }) => call))
  const lessons: Suggestion[] = []
  const days = new Map<Millis, { calls: number; rules: Map<string, RuleTally> }>()
  for await (const { id, startedAt } of callsSince(records, startOfDay(now(), -DAYS), others)) {
    const opened = await records.open(id)
    if (opened.outcome !== 'open') continue
    lessons.push(...lessonsOf(id, opened.events))
    const key = startOfDay(startedAt)
    const day = days.get(key) ?? { calls: 0, rules: new Map() }
    tallyCues(day.rules, opened.events)
    days.set(key, { ...day, calls: day.calls + 1 })
  }
  const tallies = [...days].map(([at, { calls, rules }]): Tally => {
    return { kind: 'tally', id: `${me.desk}/${at}`, rev: now(), at, calls, rules: [...rules.values()] }
  })
  // Calls of a day that retention has begun to delete are fewer than were counted: the fuller count stays.
  const fuller = tallies.filter(({ id, calls }) => calls >= (before.get(id)?.calls ?? 0))
  return papers.write([...lessons, ...fuller])
}

async function* callsSince(
  records: HarvestPorts['records'],
  since: Millis,
  without: ReadonlySet<CallId>,
): AsyncGenerator<{ id: CallId; startedAt: Millis }> {
  let after: PageKey | undefined
  do {
    const page = await records.page({ since }, after)
    yield* page.calls.filter(({ id }) => !without.has(id))
    after = page.next
  } while (after)
}
