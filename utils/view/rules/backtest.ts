import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Backtest } from '../../core/backtest'
import type { RuleSet } from '../../core/rule'
import { draftsHeard } from '../../language/rules/drafts-heard'

/** What the worker tells of its way. */
export type BacktestNews =
  | { is: 'progress'; done: number; of: number }
  | { is: 'done'; result: Backtest }
  | { is: 'failed'; sentence: string }
export interface BacktestPorts {
  /** Starts it away from the page. → stop */
  start(sets: { live: RuleSet; draft?: RuleSet }, news: (news: BacktestNews) => void): () => void
}
/** The sets that are tried: the draft may be none, then the live set is. */
interface Sets {
  live: ReadonlySignal<RuleSet>
  draft: ReadonlySignal<RuleSet | undefined>
}
type State =
  | { is: 'not-run' }
  | { is: 'running'; done: number; of: number }
  | { is: 'cancelled' }
  | { is: 'failed'; sentence: string }
  | { is: 'done'; result: Backtest; tried: RuleSet }
export type BacktestModel = ReturnType<typeof backtestModel>

/** The draft on every past call, beside the live set: before anybody hears by it. */
export function backtestModel(ports: BacktestPorts, { live, draft }: Sets) {
  const state = signal<State>({ is: 'not-run' })
  const result = computed(() => (state.value.is === 'done' ? state.value.result : undefined))
  let stop: (() => void) | undefined

  function end(to: State) {
    stop?.()
    stop = undefined
    state.value = to
  }
  return {
    state,
    /** The set has changed since its numbers were counted. */
    outdated: computed(() => state.value.is === 'done' && state.value.tried !== (draft.value ?? live.value)),
    result,
    /** What rules are judged by: calls that were written down say nothing of how often. */
    counted: computed(() => (result.value?.rests === 'kept' ? result.value : undefined)),
    compares: computed(() => draft.value !== undefined),
    run() {
      const tried = draft.value ?? live.value
      end({ is: 'running', done: 0, of: 0 })
      const sets = { live: live.value, ...(draft.value && { draft: draftsHeard(draft.value) }) }
      stop = ports.start(sets, (news) => {
        if (news.is === 'done') end({ is: 'done', result: news.result, tried })
        else if (news.is === 'failed') end(news)
        else state.value = { is: 'running', done: news.done, of: news.of }
      })
    },
    cancel: () => end({ is: 'cancelled' }),
  }
}
