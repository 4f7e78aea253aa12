import { batch, computed, signal } from '@preact/signals'
import type { CallId } from '../../core/ids'
import { eventsAsGiven, mayBeGiven } from '../../core/papers/as-given'
import type { PackItem } from '../../core/papers/pack'
import type { Given, Paper } from '../../core/papers/paper'
import { wantsAnswer } from '../../core/papers/suggestion'
import type { CallSummary } from '../../core/record'
import { saidIn } from '../../core/said'
import type { Millis } from '../../core/time'
import type { PageKey } from '../../store/ports/call-records'
import type { Erasures } from '../../store/ports/erasures'
import type { FileToSave } from '../review/export'
import type { Exporting } from '../review/review'
import { startOfDay } from '../when'
import { type HarvestPorts, harvest } from './harvest'
import { packFile } from './pack-file'

export interface GivePorts extends HarvestPorts {
  erasures: Pick<Erasures, 'erasedCalls'>
  /** Whether the company lets calls be saved to files. */
  exporting(): Promise<Exporting>
  save(file: FileToSave): void
}
/** A flagged call and what the agent decides about it. */
export interface ToGive {
  summary: CallSummary
  choice: 'not' | Given['words']
  /** How much of it the lead was given before. */
  given?: Given
  /** The words that would go along, once they were asked for. */
  lines?: string[]
}
export type GiveState =
  | { is: 'closed' }
  | { is: 'looking' }
  | { is: 'choosing'; exporting: Exporting }
  | { is: 'given'; calls: number; name: string }
  | { is: 'refused'; sentence: string }
export type GiveModel = ReturnType<typeof giveModel>

/** Older ones were given, or are not worth a lead's day any more. */
const DAYS = 30

/** What goes to the lead: flagged calls only, shown before it is written, and no more words than their flags need. */
export function giveModel(ports: GivePorts) {
  const { records, papers, erasures, exporting, desk, now, save } = ports
  const state = signal<GiveState>({ is: 'closed' })
  const calls = signal<ToGive[]>([])
  /** What goes along beside the calls. */
  const along = signal<Paper[]>([])
  const forgotten = signal<CallId[]>([])
  const chosen = computed(() => calls.value.filter(({ choice }) => choice !== 'not'))

  async function prepare() {
    state.value = { is: 'looking' }
    const allowed = await exporting()
    await harvest(ports)
    const [me, given, answers, suggestions, tallies, erased, flagged] = await Promise.all([
      desk(),
      papers.list('given'),
      papers.list('review-answer'),
      papers.list('suggestion'),
      papers.list('tally'),
      erasures.erasedCalls(),
      allowed === 'allowed' ? flaggedSince(startOfDay(now(), -DAYS)) : [],
    ])
    const mine = new Map(given.papers.filter(({ by }) => by.desk === me.desk).map((paper) => [paper.call, paper]))
    const others = new Set(given.papers.filter(({ by }) => by.desk !== me.desk).map(({ call }) => call))
    batch(() => {
      calls.value = flagged
        .filter(({ id }) => !others.has(id))
        .map((summary) => {
          const before = mine.get(summary.id)
          return before ? { summary, choice: 'not', given: before } : { summary, choice: 'needed' }
        })
      along.value = [...answers.papers, ...suggestions.papers, ...tallies.papers]
      forgotten.value = erased
      state.value = { is: 'choosing', exporting: allowed }
    })
  }

  async function flaggedSince(since: Millis): Promise<CallSummary[]> {
    const found: CallSummary[] = []
    let after: PageKey | undefined
    do {
      const page = await records.page({ flag: 'any', since }, after)
      found.push(...page.calls.filter(mayBeGiven))
      after = page.next
    } while (after)
    return found
  }

  async function asGiven(summary: CallSummary, words: Given['words']) {
    const opened = await records.open(summary.id)
    return opened.outcome === 'open' ? eventsAsGiven(opened.events, summary, words) : undefined
  }

  const change = (id: CallId, to: Partial<ToGive>) => {
    calls.value = calls.value.map((one) => (one.summary.id === id ? { ...one, ...to } : one))
  }

  return {
    state,
    calls,
    chosen,
    marks: computed(() => along.value.filter((paper) => paper.kind === 'suggestion' && !wantsAnswer(paper)).length),
    suggestions: computed(
      () => along.value.filter((paper) => paper.kind === 'suggestion' && wantsAnswer(paper)).length,
    ),
    answers: computed(() => along.value.filter(({ kind }) => kind === 'review-answer').length),
    prepare,
    now,
    close() {
      state.value = { is: 'closed' }
    },
    choose: (id: CallId, choice: ToGive['choice']) => change(id, { choice, lines: undefined }),
    /** What of this call would leave, word for word. */
    async show(id: CallId) {
      const one = calls.value.find(({ summary }) => summary.id === id)
      if (!one || one.choice === 'not') return
      const events = (await asGiven(one.summary, one.choice)) ?? []
      change(id, { lines: saidIn(events).filter(Boolean) })
    },
    async give() {
      const me = await desk()
      const at = now()
      const items: PackItem[] = []
      const given: Given[] = []
      for (const { summary, choice, given: before } of chosen.value) {
        const words = choice === 'whole' ? 'whole' : 'needed'
        const events = await asGiven(summary, words)
        if (!events) continue
        items.push({ is: 'call', words, summary: { ...summary, seen: 'unseen' }, events })
        given.push({ kind: 'given', id: summary.id, rev: (before?.rev ?? 0) + 1, at, call: summary.id, by: me, words })
      }
      const kept = await papers.write(given)
      if ('sentence' in kept) {
        state.value = { is: 'refused', sentence: kept.sentence }
        return
      }
      const going = new Set([
        ...given.map(({ call }) => call),
        ...calls.value.filter((c) => c.given).map((c) => c.summary.id),
      ])
      for (const paper of [...given, ...along.value]) items.push({ is: 'paper', paper: withWordsOf(going, paper) })
      for (const call of forgotten.value) items.push({ is: 'forget', call })
      const file = packFile({ madeAt: at, role: 'agent', from: me }, items)
      save(file)
      state.value = { is: 'given', calls: given.length, name: file.name }
    },
  }
}

/** What a caller said leaves this browser with the call that it is of, or not at all (DESIGN §5: only flagged calls go to others). */
const withWordsOf = (going: ReadonlySet<CallId>, paper: Paper): Paper =>
  paper.kind === 'suggestion' && !(paper.call && going.has(paper.call)) ? { ...paper, words: '' } : paper
