import { batch, computed, signal } from '@preact/signals'
import type { CallId, RuleId } from '../../core/ids'
import type { QueueFilter, SavedView } from '../../core/queue-filter'
import type { CallSummary } from '../../core/record'
import type { Millis } from '../../core/time'
import type { CallRecords, Counts, PageKey } from '../../store/ports/call-records'
import type { CallSearch, FoundCalls } from '../../store/ports/call-search'
import type { Kept, Trouble } from '../../store/ports/outcome'
import type { SavedViews } from '../../store/ports/saved-views'
import { queryOf, VIEWS } from './filter'
import { latestOnly } from './latest-only'

export interface QueuePorts {
  records: Pick<CallRecords, 'page' | 'counts' | 'setSeen'>
  search: CallSearch
  views: SavedViews
  /** Titles of the rules in force; a rule of old goes by its id. */
  ruleTitles(): Promise<ReadonlyMap<RuleId, string>>
  now(): Millis
}
export type QueueModel = ReturnType<typeof queueModel>
type Seen = CallSummary['seen']
interface Undo {
  calls: CallId[]
  to: Seen
}

/** The lead's queue: one page of calls at a time, a cursor, marks that can be taken back. */
export function queueModel({ records, search, views, ruleTitles, now }: QueuePorts) {
  const filter = signal<QueueFilter>(VIEWS['to-review'])
  const calls = signal<CallSummary[]>([])
  const loading = signal(true)
  const cursor = signal(0)
  const chosen = signal<ReadonlySet<CallId>>(new Set())
  const counts = signal<Counts>({})
  const troubles = signal<Pick<Trouble, 'sentence'>[]>([])
  /** A mark is shown at once and kept a moment later. */
  const saving = signal(0)
  /** Why the last act did not do what it should; the next act begins anew. */
  const refused = signal<string | undefined>(undefined)
  /** Why the page could not be read; what is on screen stays. */
  const unread = signal<string | undefined>(undefined)
  /** What was looked for and where it was said; undefined while nothing is looked for. */
  const found = signal<Pick<FoundCalls, 'lines' | 'searched'> | undefined>(undefined)
  const saved = signal<SavedView[]>([])
  const titles = signal<ReadonlyMap<RuleId, string>>(new Map())
  const undos = signal<Undo[]>([])
  /** Where each page up to this one began; the first begins at nothing. */
  const starts = signal<(PageKey | undefined)[]>([undefined])
  const next = signal<PageKey | undefined>(undefined)
  const current = computed<CallSummary | undefined>(() => calls.value[cursor.value])
  /** What a mark is for: the chosen calls, or else the one at the cursor. */
  const picked = computed<CallId[]>(() =>
    chosen.value.size > 0 ? [...chosen.value] : current.value ? [current.value.id] : [],
  )
  let asked = 0

  async function look(place: 'top' | 'bottom' | 'stay' = 'stay') {
    const mine = ++asked
    loading.value = true
    const answer = await Promise.all([pageOrFound(), records.counts()]).catch(unanswered)
    if (mine !== asked || !answer?.[0]) return
    const [page, kept] = answer
    batch(() => {
      calls.value = page.calls
      found.value = 'lines' in page ? page : undefined
      next.value = page.next
      troubles.value = page.troubles
      counts.value = kept
      unread.value = undefined
      const last = Math.max(0, page.calls.length - 1)
      // Only what is on the page can be marked: a chosen call that left it is chosen no longer.
      chosen.value = new Set(page.calls.map(({ id }) => id).filter((id) => chosen.value.has(id)))
      cursor.value = place === 'top' ? 0 : place === 'bottom' ? last : Math.min(cursor.value, last)
      loading.value = false
    })
  }

  /** A store that does not open, a search that broke: said once, and what is on screen stays. */
  function unanswered(error: unknown): undefined {
    batch(() => {
      unread.value = error instanceof Error ? error.message : String(error)
      loading.value = false
    })
  }

  const find = latestOnly(search.find)
  function pageOrFound() {
    const [query, after] = [queryOf(filter.value, now()), starts.value.at(-1)]
    const typed = filter.value.words.trim()
    return typed ? find(typed, query, after) : records.page(query, after)
  }

  async function lookAtViews() {
    const [kept, known] = await Promise.all([views.list(), ruleTitles()])
    batch(() => {
      saved.value = kept
      titles.value = known
    })
  }

  async function keepView(changing: Promise<Kept>) {
    const kept = await changing
    refused.value = 'sentence' in kept ? kept.sentence : undefined
    await lookAtViews()
  }

  async function turn(to: 'older' | 'newer') {
    if (to === 'older' && next.value) starts.value = [...starts.value, next.value]
    else if (to === 'newer' && starts.value.length > 1) starts.value = starts.value.slice(0, -1)
    else return
    refused.value = undefined
    await look(to === 'older' ? 'top' : 'bottom')
  }

  async function setSeen(ids: CallId[], seen: Seen): Promise<'kept' | 'refused'> {
    const changed = new Set(ids)
    calls.value = calls.value.map((call) => (changed.has(call.id) ? { ...call, seen } : call))
    saving.value++
    const kept: Kept = await records.setSeen(ids, seen)
    saving.value--
    refused.value = 'sentence' in kept ? kept.sentence : undefined
    const allShown = ids.every((id) => calls.value.some((call) => call.id === id))
    // Not kept, or a mark taken back on calls that the filter had let go: the page is read again.
    if (refused.value !== undefined || !allShown) await look()
    else counts.value = await records.counts()
    return refused.value === undefined ? 'kept' : 'refused'
  }

  async function mark(ids: readonly CallId[], seen: Seen) {
    const changing = calls.value.filter((call) => ids.includes(call.id) && call.seen !== seen).map((call) => call.id)
    if (changing.length === 0) return
    const undo: Undo = { calls: changing, to: seen === 'seen' ? 'unseen' : 'seen' }
    undos.value = [...undos.value, undo]
    if ((await setSeen(changing, seen)) === 'refused') undos.value = undos.value.filter((one) => one !== undo)
  }

  return {
    filter,
    calls,
    loading,
    saving: computed(() => saving.value > 0),
    cursor,
    current,
    chosen,
    picked,
    counts,
    troubles,
    refused,
    unread,
    found,
    saved,
    titles,
    pageNumber: computed(() => starts.value.length),
    hasOlder: computed(() => next.value !== undefined),
    canUndo: computed(() => undos.value.length > 0),
    look,
    warm: search.warm,
    lookAtViews,
    saveView: (name: string) => keepView(views.save({ name, filter: filter.value })),
    removeView: (name: string) => keepView(views.remove(name)),
    turn,
    mark,
    async show(wanted: QueueFilter) {
      batch(() => {
        filter.value = wanted
        starts.value = [undefined]
        chosen.value = new Set()
        refused.value = undefined
      })
      await look('top')
    },
    /** Past the last call of a page begins the next page. */
    async move(by: 1 | -1) {
      const to = cursor.value + by
      if (to >= calls.value.length) await turn('older')
      else if (to < 0) await turn('newer')
      else cursor.value = to
    },
    pointAt(index: number) {
      cursor.value = index
    },
    choose(id: CallId) {
      const picked = new Set(chosen.value)
      if (!picked.delete(id)) picked.add(id)
      chosen.value = picked
    },
    choosePage() {
      chosen.value = new Set(calls.value.map((call) => call.id))
    },
    chooseNone() {
      chosen.value = new Set()
    },
    async undo() {
      const last = undos.value.at(-1)
      if (!last) return
      undos.value = undos.value.slice(0, -1)
      if ((await setSeen(last.calls, last.to)) === 'refused') undos.value = [...undos.value, last]
    },
  }
}
