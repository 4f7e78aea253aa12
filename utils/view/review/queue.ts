import { batch, computed, signal } from '@preact/signals'
import type { CallId } from '../../core/ids'
import type { CallSummary } from '../../core/record'
import type { Millis } from '../../core/time'
import type { CallRecords, Counts, PageKey } from '../../store/ports/call-records'
import type { Kept, Trouble } from '../../store/ports/outcome'
import { type QueueFilter, queryOf, VIEWS } from './filter'

export interface QueuePorts {
  records: Pick<CallRecords, 'page' | 'counts' | 'setSeen'>
  now(): Millis
}
export type QueueModel = ReturnType<typeof queueModel>
type Seen = CallSummary['seen']
interface Undo {
  calls: CallId[]
  to: Seen
}

/** The lead's queue: one page of calls at a time, a cursor, marks that can be taken back. */
export function queueModel({ records, now }: QueuePorts) {
  const filter = signal<QueueFilter>(VIEWS['to-review'])
  const calls = signal<CallSummary[]>([])
  const loading = signal(true)
  const cursor = signal(0)
  const chosen = signal<ReadonlySet<CallId>>(new Set())
  const counts = signal<Counts>({})
  const troubles = signal<Trouble[]>([])
  /** A mark is shown at once and kept a moment later. */
  const saving = signal(0)
  const refused = signal<string | undefined>(undefined)
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
    const [page, kept] = await Promise.all([
      records.page(queryOf(filter.value, now()), starts.value.at(-1)),
      records.counts(),
    ])
    if (mine !== asked) return
    batch(() => {
      calls.value = page.calls
      next.value = page.next
      troubles.value = page.troubles
      counts.value = kept
      const last = Math.max(0, page.calls.length - 1)
      cursor.value = place === 'top' ? 0 : place === 'bottom' ? last : Math.min(cursor.value, last)
      loading.value = false
    })
  }

  async function turn(to: 'older' | 'newer') {
    if (to === 'older' && next.value) starts.value = [...starts.value, next.value]
    else if (to === 'newer' && starts.value.length > 1) starts.value = starts.value.slice(0, -1)
    else return
    await look(to === 'older' ? 'top' : 'bottom')
  }

  async function setSeen(ids: CallId[], seen: Seen) {
    const changed = new Set(ids)
    calls.value = calls.value.map((call) => (changed.has(call.id) ? { ...call, seen } : call))
    saving.value++
    const kept: Kept = await records.setSeen(ids, seen)
    saving.value--
    refused.value = 'sentence' in kept ? kept.sentence : undefined
    counts.value = await records.counts()
  }

  async function mark(ids: readonly CallId[], seen: Seen) {
    const changing = calls.value.filter((call) => ids.includes(call.id) && call.seen !== seen).map((call) => call.id)
    if (changing.length === 0) return
    undos.value = [...undos.value, { calls: changing, to: seen === 'seen' ? 'unseen' : 'seen' }]
    await setSeen(changing, seen)
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
    pageNumber: computed(() => starts.value.length),
    hasOlder: computed(() => next.value !== undefined),
    canUndo: computed(() => undos.value.length > 0),
    look,
    turn,
    mark,
    async show(wanted: QueueFilter) {
      batch(() => {
        filter.value = wanted
        starts.value = [undefined]
        chosen.value = new Set()
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
    chooseNone() {
      chosen.value = new Set()
    },
    async undo() {
      const last = undos.value.at(-1)
      if (!last) return
      undos.value = undos.value.slice(0, -1)
      await setSeen(last.calls, last.to)
    },
  }
}
