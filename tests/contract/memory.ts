import type { CallEvent } from '../../utils/core/event'
import type { CallId } from '../../utils/core/ids'
import { ofKind, type Paper } from '../../utils/core/papers/paper'
import { type KnownPaper, standingOf } from '../../utils/core/papers/standing'
import { nextCallWith, type PersonToCall } from '../../utils/core/person-to-call'
import type { CallSummary } from '../../utils/core/record'
import { summaryWithoutWords, withoutWords, wordsGoFirst } from '../../utils/core/retention'
import { saidIn } from '../../utils/core/said'
import type { Millis } from '../../utils/core/time'
import { says, searchable, wantedOf } from '../../utils/language/search/wanted'
import { listsAsked, listsOf, PAGE_SIZE } from '../../utils/store/lists'
import type { CallLog } from '../../utils/store/ports/call-log'
import type { CallQuery, CallRecords, Counts, PageKey } from '../../utils/store/ports/call-records'
import type { CallSearch } from '../../utils/store/ports/call-search'
import type { Deletion, Deletions } from '../../utils/store/ports/deletions'
import type { Erasures } from '../../utils/store/ports/erasures'
import type { KeptWords } from '../../utils/store/ports/kept-words'
import type { Papers, TakenPapers } from '../../utils/store/ports/papers'
import type { PeopleToCall, TakeOutcome } from '../../utils/store/ports/people-to-call'
import type { PrivateSettingsStore } from '../../utils/store/ports/private-settings'
import type { SetAside } from '../../utils/store/ports/set-aside'
import { DEFAULT_PRIVATE_SETTINGS } from '../../utils/store/schema/settings'
import type { Stores } from './stores'

const kept = { outcome: 'kept' as const }

interface World {
  open: Map<CallId, CallEvent[]>
  bodies: Map<CallId, CallEvent[]>
  summaries: Map<CallId, CallSummary>
  people: Map<string, PersonToCall>
  erasedCalls: Set<CallId>
  erasedCallers: Map<string, Millis>
  deletions: Deletion[]
  papers: Map<string, KnownPaper & { at: Millis }>
}

/** The stores in the fewest words: what they promise, without a database. For tests of what stands on them. */
export function memoryStores(now: () => Millis): Stores {
  const world: World = {
    open: new Map(),
    bodies: new Map(),
    summaries: new Map(),
    people: new Map(),
    erasedCalls: new Set(),
    erasedCallers: new Map(),
    deletions: [],
    papers: new Map(),
  }
  return {
    log: memoryLog(world),
    records: memoryRecords(world),
    search: memorySearch(world),
    words: memoryWords(world),
    people: memoryPeople(world),
    papers: memoryPapers(world, now),
    setAside: memorySetAside,
    erasures: memoryErasures(world, now),
    deletions: memoryDeletions(world),
    privateSettings: memoryPrivateSettings(),
  }
}

function memoryLog({ open, bodies, summaries, erasedCalls }: World): CallLog {
  const linesOf = (call: CallId) => [...(bodies.get(call) ?? []), ...(open.get(call) ?? [])]
  return {
    async append(lines) {
      for (const { callId, events } of structuredClone(lines)) {
        if (erasedCalls.has(callId)) continue
        for (const event of events) {
          if (linesOf(callId).some(({ id }) => id === event.id)) continue
          open.set(callId, [...(open.get(callId) ?? []), event])
        }
      }
      return kept
    },
    read: async (callId) => ({ events: structuredClone(linesOf(callId)), troubles: [] }),
    openCalls: async () => [...open.keys()],
    async fold(callId, summary) {
      if (erasedCalls.has(callId)) return { outcome: 'erased' }
      const lines = linesOf(callId)
      bodies.set(callId, summary.words === 'kept' ? lines : lines.map(withoutWords))
      open.delete(callId)
      summaries.set(callId, { ...summary, seen: summaries.get(callId)?.seen ?? summary.seen })
      return kept
    },
  }
}

function memoryRecords({ bodies, summaries, erasedCalls, erasedCallers }: World): CallRecords {
  const newestFirst = () => [...summaries.values()].sort((a, b) => b.startedAt - a.startedAt || (b.id < a.id ? -1 : 1))
  return {
    async page(query, after) {
      const found = inOrder(summaries, query, after)
      const calls = found.slice(0, PAGE_SIZE)
      const last = calls.at(-1)
      return { calls, ...(last && found.length > PAGE_SIZE && { next: keyOf(last, query) }), troubles: [] }
    },
    async counts() {
      const counts: Counts = {}
      for (const list of newestFirst().flatMap(listsOf)) counts[list] = (counts[list] ?? 0) + 1
      return counts
    },
    async open(callId) {
      const summary = summaries.get(callId)
      if (!summary) return { outcome: 'not-here' }
      return structuredClone({ outcome: 'open', summary, events: bodies.get(callId) ?? [], troubles: [] })
    },
    async setSeen(callIds, seen) {
      for (const id of callIds) {
        const summary = summaries.get(id)
        if (summary) summaries.set(id, { ...summary, seen })
      }
      return kept
    },
    async take(calls, standing = 'stays') {
      const taken = new Set<CallId>()
      const known = new Set<CallId>()
      const erased = new Set<CallId>()
      for (const { summary, events } of structuredClone(calls)) {
        const forgotten = summary.callerHashes.some((h) => summary.startedAt <= (erasedCallers.get(h) ?? -Infinity))
        if (erasedCalls.has(summary.id) || forgotten) erased.add(summary.id)
        else if (taken.has(summary.id)) continue
        else if (summaries.has(summary.id) && standing === 'stays') known.add(summary.id)
        else {
          taken.add(summary.id)
          summaries.set(summary.id, { ...summary, seen: summaries.get(summary.id)?.seen ?? summary.seen })
          bodies.set(summary.id, events)
        }
      }
      return { ...kept, taken: [...taken], known: [...known], erased: [...erased] }
    },
    async deleteBefore(began) {
      const due = newestFirst().filter(({ startedAt }) => startedAt < began)
      for (const { id } of due) for (const map of [summaries, bodies]) map.delete(id)
      return { ...kept, deleted: due.length }
    },
  }
}

const keyOf = (call: CallSummary, { order }: CallQuery): PageKey => [
  order === 'longest' ? call.duration : call.startedAt,
  call.id,
]

/** All that the query asks for, in its order, behind the page that ended at `after`. */
function inOrder(summaries: World['summaries'], query: CallQuery, after?: PageKey): CallSummary[] {
  const way = query.order === 'oldest' ? 1 : -1
  const comes = (a: PageKey, b: PageKey) => (a[0] - b[0] || (a[1] === b[1] ? 0 : a[1] < b[1] ? -1 : 1)) * way
  return [...summaries.values()]
    .filter(
      (call) =>
        listsAsked(query).every((list) => listsOf(call).includes(list)) &&
        call.startedAt >= (query.since ?? -Infinity) &&
        call.startedAt < (query.before ?? Infinity) &&
        (!after || comes(keyOf(call, query), after) > 0),
    )
    .sort((a, b) => comes(keyOf(a, query), keyOf(b, query)))
}

function memorySearch({ bodies, summaries }: World): CallSearch {
  return {
    warm: async () => {},
    async find(typed, query, after) {
      const wanted = wantedOf(typed)
      const lines = new Map<CallId, string>()
      const calls = inOrder(summaries, query, after).filter(({ id }) => {
        const turns = saidIn(bodies.get(id) ?? [])
        const all = turns.map(searchable)
        const where = turns.find((turn) => says(searchable(turn), wanted)) ?? turns[0]
        if (wanted.length === 0 || !wanted.every((term) => all.some((text) => text.includes(term)))) return false
        lines.set(id, where ?? '')
        return true
      })
      const page = calls.slice(0, PAGE_SIZE)
      const last = page.at(-1)
      const next = last && calls.length > PAGE_SIZE && { next: keyOf(last, query) }
      return { calls: page, lines, ...next, troubles: [], searched: bodies.size }
    },
  }
}

function memoryWords({ bodies, summaries }: World): KeptWords {
  return {
    count: async () => [...summaries.values()].filter(({ words }) => words === 'kept').length,
    async forgetBefore(began) {
      const due = [...summaries.values()].filter((call) => wordsGoFirst(call) && call.startedAt < began)
      for (const call of due) {
        bodies.set(call.id, (bodies.get(call.id) ?? []).map(withoutWords))
        summaries.set(call.id, summaryWithoutWords(call))
      }
      return { ...kept, forgotten: due.length }
    },
  }
}

function memoryPeople({ people }: World): PeopleToCall {
  const change = async (
    id: string,
    decide: (person: PersonToCall) => PersonToCall | TakeOutcome,
  ): Promise<TakeOutcome> => {
    const person = people.get(id)
    if (!person) return { outcome: 'not-here' }
    const decided = person.done ? { outcome: 'done-already' as const } : decide(person)
    if ('outcome' in decided) return decided
    people.set(id, decided)
    return kept
  }
  const all = () => [...people.values()]
  return {
    async add(person) {
      if (!people.has(person.id)) people.set(person.id, structuredClone(person))
      return kept
    },
    waiting: async () => ({
      people: all()
        .filter(({ done }) => !done)
        .sort((a, b) => a.due - b.due),
      troubles: [],
    }),
    done: async () => ({
      people: all()
        .filter(({ done }) => done)
        .sort((a, b) => (b.done?.at ?? 0) - (a.done?.at ?? 0))
        .slice(0, PAGE_SIZE),
      troubles: [],
    }),
    take: (id, owner) =>
      change(id, (person) =>
        person.owner && person.owner.agent !== owner.agent
          ? { outcome: 'somebody-has-it', owner: person.owner.agent, since: person.owner.since }
          : { ...person, owner: person.owner ?? owner },
      ),
    giveBack: (id) => change(id, ({ owner: _, ...person }) => person),
    async finish(id, done, next) {
      const outcome = await change(id, (person) => ({ ...person, done }))
      const person = people.get(id)
      if (next && person && outcome.outcome === 'kept') people.set(next.id, nextCallWith(person, next))
      return outcome
    },
    async deleteBefore(moment) {
      const due = all().filter(({ done, due }) => (done?.at ?? due) < moment)
      for (const { id } of due) people.delete(id)
      return { ...kept, deleted: due.length }
    },
  }
}

function memoryPapers({ papers, erasedCalls }: World, now: () => Millis): Papers {
  const put = (paper: Paper, from?: string): keyof TakenPapers => {
    const key = `${paper.kind}/${paper.id}`
    if (paper.call && erasedCalls.has(paper.call)) return 'erased'
    const standing = standingOf(paper, from, papers.get(key))
    const ours = from === undefined
    const at = ours ? Math.min(paper.at, now()) : now()
    if (standing === 'news') papers.set(key, structuredClone({ paper, ours, at, ...(from !== undefined && { from }) }))
    return standing
  }
  const all = () => [...papers.values()].map(({ paper }) => paper).sort((a, b) => b.at - a.at)
  return {
    list: async (kind) => ({ papers: ofKind(all(), kind), troubles: [] }),
    ofCall: async (call) => all().filter((paper) => paper.call === call),
    async write(written) {
      const standings = written.map((paper) => put(paper))
      const erased = written.length > 0 && standings.every((standing) => standing === 'erased')
      return {
        outcome: erased ? 'erased' : 'kept',
        written: standings.filter((standing) => standing === 'news').length,
      }
    },
    async take(brought, from) {
      const taken: TakenPapers = { news: 0, known: 0, erased: 0, ours: 0, others: 0 }
      for (const paper of brought) taken[put(paper, from)] += 1
      return { ...kept, ...taken }
    },
    async deleteBefore(moment) {
      const due = [...papers].filter(([, { at }]) => at < moment)
      for (const [key] of due) papers.delete(key)
      return { ...kept, deleted: due.length }
    },
  }
}

/** Memory damages nothing. */
const memorySetAside: SetAside = { list: async () => [], deleteBefore: async () => ({ ...kept, deleted: 0 }) }

function memoryErasures(world: World, now: () => Millis): Erasures {
  const { open, bodies, summaries, people, papers, erasedCalls, erasedCallers, deletions } = world
  const find = (hash: string) => {
    const calls = [...summaries.values()]
      .filter(({ callerHashes, sharedHashes = [] }) => [...callerHashes, ...sharedHashes].includes(hash))
      .map(({ id }) => id)
    const theirs = [...people.values()].filter(
      ({ call, callerHashes }) => callerHashes.includes(hash) || (call && calls.includes(call)),
    )
    const live = [...open].filter(([id, lines]) => !calls.includes(id) && JSON.stringify(lines).includes(hash))
    const written = [...papers].filter(([, { paper }]) => paper.call && calls.includes(paper.call)).map(([key]) => key)
    const found = { calls, people: theirs.length, papers: written.length, setAside: 0, live: live.map(([id]) => id) }
    return { calls, theirs, written, found }
  }
  return {
    find: async (hash) => find(hash).found,
    async eraseCalls(ids) {
      const here = ids.filter((id) => summaries.has(id))
      const written = [...papers].filter(([, { paper }]) => paper.call && ids.includes(paper.call)).map(([key]) => key)
      const theirs = [...people.values()].filter(({ call }) => call && here.includes(call))
      for (const id of ids) for (const map of [open, bodies, summaries]) map.delete(id)
      for (const { id } of theirs) people.delete(id)
      for (const key of written) papers.delete(key)
      for (const id of ids) erasedCalls.add(id)
      const gone = { people: theirs.length, papers: written.length, setAside: 0 }
      deletions.push({ at: now(), why: 'erasure', records: here.length, words: 0, ...gone })
      return { ...kept, ...gone, calls: here, live: [] }
    },
    erasedCalls: async () => [...erasedCalls].sort(),
    async erase(hash) {
      const { calls, theirs, written, found } = find(hash)
      for (const id of calls) for (const map of [open, bodies, summaries]) map.delete(id)
      for (const { id } of theirs) people.delete(id)
      for (const key of written) papers.delete(key)
      for (const id of calls) erasedCalls.add(id)
      erasedCallers.set(hash, now())
      const gone = { records: calls.length, words: 0, people: theirs.length, papers: written.length, setAside: 0 }
      deletions.push({ at: now(), why: 'erasure', ...gone })
      return { ...kept, ...found }
    },
  }
}

function memoryDeletions({ deletions }: World): Deletions {
  let lastRun: Millis | undefined
  return {
    async note(deletion) {
      deletions.push(deletion)
      return kept
    },
    list: async () => deletions.slice(-500).reverse(),
    lastRun: async () => lastRun,
    async ran(at) {
      lastRun = at
      return kept
    },
  }
}

function memoryPrivateSettings(): PrivateSettingsStore {
  let settings = DEFAULT_PRIVATE_SETTINGS
  const watching = new Set<() => void>()
  return {
    read: async () => ({ settings, ignored: [] }),
    async change(to) {
      settings = { ...settings, ...to }
      for (const changed of watching) changed()
      return kept
    },
    watch(changed) {
      watching.add(changed)
      return () => watching.delete(changed)
    },
  }
}
