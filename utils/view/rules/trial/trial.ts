import { computed, signal } from '@preact/signals'
import type { CallId } from '../../../core/ids'
import type { CallSummary } from '../../../core/record'
import { type Happened, happenedIn, type Replay } from '../../../core/replayed'
import type { RuleSet } from '../../../core/rule'
import { draftsHeard } from '../../../language/rules/drafts-heard'
import type { CallRecords } from '../../../store/ports/call-records'
import type { RulesModel } from '../rules'
import { happenedInText } from './conversation'
import { rowsOf } from './rows'

/** A call that was written down: its text is a conversation as one types it. */
export interface Script {
  id: string
  title: string
  language: string
  text: string
}
export interface TrialPorts {
  /** The call as this set would have had it, through the core of the live desk. Faulty rules are left out. */
  replay(happened: readonly Happened[], set: RuleSet): Replay
  scripts(): Promise<Script[]>
  records: Pick<CallRecords, 'page' | 'open'>
}
export type TrialModel = ReturnType<typeof trialModel>
type Source = { is: 'text'; text: string } | { is: 'call'; id: CallId; happened: readonly Happened[] }

/** A conversation, turn by turn: which rule fires, on which words, what the agent would see, what the guard would say. */
export function trialModel(ports: TrialPorts, rules: RulesModel, first: string) {
  const source = signal<Source>({ is: 'text', text: first })
  const scripts = signal<Script[]>([])
  const calls = signal<CallSummary[]>([])
  const refused = signal<string | undefined>(undefined)
  const wanted = signal(0)
  const rows = computed(() => {
    const told = source.value.is === 'text' ? happenedInText(source.value.text) : source.value.happened
    const draft = rules.draft.value
    return rowsOf(ports.replay(told, draftsHeard(rules.shown.value)), draft && ports.replay(told, rules.live.value))
  })
  const at = computed(() => Math.min(wanted.value, rows.value.length - 1))

  return {
    source,
    scripts,
    calls,
    refused,
    rows,
    at,
    row: computed(() => rows.value[at.value]),
    async look() {
      const [written, page] = await Promise.all([
        ports.scripts().catch(() => []),
        ports.records.page({ words: 'kept' }).catch(() => ({ calls: [] })),
      ])
      scripts.value = written
      calls.value = page.calls
    },
    type(text: string) {
      source.value = { is: 'text', text }
      wanted.value = Number.POSITIVE_INFINITY
    },
    takeScript(id: string) {
      const script = scripts.value.find((one) => one.id === id)
      if (!script) return
      source.value = { is: 'text', text: script.text }
      wanted.value = 0
    },
    async takeCall(id: CallId) {
      const opened = await ports.records.open(id)
      refused.value = opened.outcome === 'unreadable' ? opened.trouble.sentence : undefined
      if (opened.outcome !== 'open') return
      source.value = { is: 'call', id, happened: happenedIn(opened.events) }
      wanted.value = 0
    },
    step(by: number) {
      wanted.value = Math.min(Math.max(0, at.value + by), rows.value.length - 1)
    },
    goTo(row: number) {
      wanted.value = row
    },
  }
}
