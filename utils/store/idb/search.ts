import type { CallId } from '../../core/ids'
import { saidIn } from '../../core/said'
import { tester } from '../../language/search/sign'
import { type Wanted, wantedOf } from '../../language/search/wanted'
import { whereSaid } from '../../language/search/where-said'
import { listsAsked, PAGE_SIZE } from '../lists'
import type { CallQuery, ListName, PageKey } from '../ports/call-records'
import type { CallSearch, FoundCalls } from '../ports/call-search'
import { openBody } from './body'
import type { Opener } from './database'
import { inList } from './list-range'
import { beganWithin } from './page'
import type { Signed } from './sign-calls'
import { rememberedSigns } from './signs'
import { openSummary } from './summaries'

/** Read and unpacked together, before it is known whether they fill the page. */
const BATCH = 25

/** Signs say which calls may hold the words; those are read, in order, until a page is full. */
export function idbSearch(open: Opener): CallSearch {
  const signs = rememberedSigns(open)
  const search: CallSearch = {
    // To look for nothing reads what every search needs.
    warm: async () => void (await search.find('', {})),
    async find(typed, query, after) {
      const wanted = wantedOf(typed)
      const { all, trouble } = await signs()
      const found: FoundCalls = { calls: [], lines: new Map(), troubles: trouble ? [trouble] : [], searched: 0 }
      if (wanted.length === 0) return found
      const candidates = await mayHold(open, all, wanted, query, after)
      let full = false
      for (let i = 0; i < candidates.length && !full; i += BATCH)
        full = (await readThem(open, candidates.slice(i, i + BATCH), wanted, query, found)) === 'full'
      const { next, ...rest } = found
      return { ...rest, ...(full && { next }), searched: all.size }
    },
  }
  return search
}

async function mayHold(
  open: Opener,
  signs: ReadonlyMap<CallId, Signed>,
  wanted: Wanted,
  query: CallQuery,
  after?: PageKey,
): Promise<Signed[]> {
  const inAll = await Promise.all(
    listsAsked(query)
      .filter((list) => list !== 'all')
      .map((list) => idsIn(open, list)),
  )
  const test = tester(wanted)
  const way = query.order === 'oldest' ? 1 : -1
  const comes = (a: PageKey, b: PageKey) => (a[0] - b[0] || (a[1] === b[1] ? 0 : a[1] < b[1] ? -1 : 1)) * way
  return [...signs.values()]
    .filter(({ call, bits }) => test(bits) && inAll.every((ids) => ids.has(call)))
    .filter((one) => !after || comes(placeOf(one, query), after) > 0)
    .sort((a, b) => comes(placeOf(a, query), placeOf(b, query)))
}

const placeOf = ({ call, at, lasted }: Signed, { order }: CallQuery): PageKey => [
  order === 'longest' ? lasted : at,
  call,
]

const idsIn = async (open: Opener, list: ListName): Promise<ReadonlySet<CallId>> =>
  new Set(await (await open()).getAllKeysFromIndex('summaries', 'byList', inList(list)))

async function readThem(
  open: Opener,
  candidates: readonly Signed[],
  wanted: Wanted,
  query: CallQuery,
  found: FoundCalls,
): Promise<'full' | 'more'> {
  const tx = (await open()).transaction(['summaries', 'bodies'])
  const stored = await Promise.all(
    candidates.map(({ call }) =>
      Promise.all([tx.objectStore('summaries').get(call), tx.objectStore('bodies').get(call)]),
    ),
  )
  const bodies = await Promise.all(
    stored.map(([, body], i) => (body ? openBody(body, (candidates[i] as Signed).call) : undefined)),
  )
  for (const [i, signed] of candidates.entries()) {
    const { call } = signed
    const body = bodies[i]
    const summary = openSummary(stored[i]?.[0], call)
    // Deleted since its sign was remembered, or damaged: opening the list says so.
    if (body?.is !== 'read' || summary.is !== 'read' || !beganWithin(summary.value, query)) continue
    const line = whereSaid(saidIn(body.events), wanted)
    if (line === undefined) continue
    if (found.calls.length === PAGE_SIZE) return 'full'
    found.calls.push(summary.value)
    found.lines.set(call, line)
    found.next = placeOf(signed, query)
  }
  return 'more'
}
