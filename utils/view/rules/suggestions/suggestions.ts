import { batch, computed, signal } from '@preact/signals'
import type { RuleId } from '../../../core/ids'
import type { PackItem } from '../../../core/papers/pack'
import { type ToRetire, toRetire } from '../../../core/papers/retire'
import { type Suggestion, type SuggestionAnswer, wantsAnswer } from '../../../core/papers/suggestion'
import { type RuleTally, sumOf } from '../../../core/papers/tally'
import type { RuleSet } from '../../../core/rule'
import type { Erasures } from '../../../store/ports/erasures'
import { type HarvestPorts, harvest } from '../../hand-over/harvest'
import { forgetLines, packFile } from '../../hand-over/pack-file'
import { redacted } from '../../redacted'
import type { FileToSave } from '../../review/export'
import { boardModel } from '../../sidepanel/board'
import type { RulesModel } from '../rules'
import { ruleFrom } from './draft-from'
import { sinceMended } from './since-mended'

export interface SuggestionsPorts extends HarvestPorts {
  builtIn: RuleSet
  erasures: Pick<Erasures, 'erasedCalls'>
  save(file: FileToSave): void
  /** Opens the rule in the editor. */
  goTo(rule: RuleId): void
}
export interface Suggested {
  suggestion: Suggestion
  answer?: SuggestionAnswer
}
/** The marks on one rule's cues, the words they were made on with them. */
export interface MarksOnRule {
  rule: RuleId
  wrong: Suggestion[]
  helped: number
  late: number
}
export type SuggestionsModel = ReturnType<typeof suggestionsModel>

/** What agents marked, missed and propose; what the admin makes of it; and the answer that goes back. */
export function suggestionsModel(ports: SuggestionsPorts, rules: RulesModel) {
  const { builtIn, papers, erasures, desk, now, save, goTo } = ports
  const all = signal<Suggested[]>([])
  const tallies = signal<RuleTally[]>([])
  const calls = signal(0)
  const cursor = signal(0)
  const refused = signal<string | undefined>(undefined)
  const saved = signal<string | undefined>(undefined)
  const board = boardModel({ papers })
  const waiting = computed(() => all.value.filter(({ suggestion, answer }) => wantsAnswer(suggestion) && !answer))
  const current = computed<Suggested | undefined>(() => waiting.value[Math.min(cursor.value, waiting.value.length - 1)])
  /** Rules that are on and that agents call wrong. */
  const retire = computed<ToRetire[]>(() => {
    const on = new Set(rules.shown.value.rules.filter(({ status }) => status === 'active').map(({ id }) => id))
    return toRetire(
      sinceMended(tallies.value, rules.live.value, [
        { version: builtIn.version, ruleSet: builtIn },
        ...rules.versions.value,
      ]),
    ).filter(({ rule }) => on.has(rule))
  })

  async function look() {
    await Promise.all([harvest(ports), board.look()])
    const [suggestions, answers, counts] = await Promise.all([
      papers.list('suggestion'),
      papers.list('suggestion-answer'),
      papers.list('tally'),
    ])
    const byId = new Map(answers.papers.map((answer) => [answer.id, answer]))
    batch(() => {
      all.value = suggestions.papers.map((suggestion) => {
        const answer = byId.get(suggestion.id)
        return { suggestion, ...(answer && { answer }) }
      })
      tallies.value = [...sumOf(counts.papers).values()]
      calls.value = counts.papers.reduce((sum, { calls }) => sum + calls, 0)
    })
  }

  async function answer(suggestions: readonly Suggestion[], is: SuggestionAnswer['is'], text: string) {
    const { name } = await desk()
    const answers = suggestions.map(({ id }): SuggestionAnswer => {
      const before = all.value.find(({ suggestion }) => suggestion.id === id)?.answer
      const said = { is, text: redacted(text), by: name }
      return { kind: 'suggestion-answer', id, rev: (before?.rev ?? 0) + 1, at: now(), ...said }
    })
    const kept = await papers.write(answers)
    refused.value = 'sentence' in kept ? kept.sentence : undefined
    await look()
  }

  return {
    all,
    waiting,
    current,
    /** On how many calls the counts rest. */
    calls,
    refused,
    saved,
    retire,
    /** Good practice that came along, for the next pack to every desk. */
    practice: board.practice,
    marks: computed(() => marksOnRules(all.value)),
    /** Where the listener was wrong, or nobody heard: for whoever keeps the word lists. */
    misheard: computed(() =>
      all.value
        .filter(({ suggestion: { is } }) => is === 'not-leaving' || is === 'missed')
        .map((one) => one.suggestion),
    ),
    now,
    look,
    move(by: 1 | -1) {
      cursor.value = Math.max(0, Math.min(waiting.value.length - 1, cursor.value + by))
    },
    pointAt(id: string) {
      cursor.value = Math.max(
        0,
        waiting.value.findIndex(({ suggestion }) => suggestion.id === id),
      )
    },
    /** Into the draft, with its credit; the agent hears of it, and the editor opens where its moment is missing. */
    async accept({ suggestion }: Suggested, text: string) {
      const rule = ruleFrom(suggestion, rules.shown.value)
      rules.propose({ ...rules.shown.value, rules: [rule, ...rules.shown.value.rules] })
      await answer([suggestion], 'taken', text)
      goTo(rule.id)
    },
    answer: ({ suggestion }: Suggested, is: 'noted' | 'not-taken', text: string) => answer([suggestion], is, text),
    /** Off in the draft; everybody who marked it wrong hears that it was. */
    async retireRule(rule: RuleId, text: string) {
      rules.switchRule(rule, 'off')
      const wrong = all.value
        .map(({ suggestion }) => suggestion)
        .filter((one) => one.rule === rule && one.is === 'cue-wrong')
      await answer(wrong, 'taken', text)
    },
    /** The rules in force, the answers, and the good practice: for every desk. */
    async give() {
      const [answers, practice, from, forgotten] = await Promise.all([
        papers.list('suggestion-answer'),
        papers.list('practice'),
        desk(),
        forgetLines(erasures),
      ])
      const items: PackItem[] = [
        { is: 'rules', ruleSet: rules.live.value },
        ...[...answers.papers, ...practice.papers].map((paper): PackItem => ({ is: 'paper', paper })),
        ...forgotten,
      ]
      const file = packFile({ madeAt: now(), role: 'admin', from }, items)
      save(file)
      saved.value = file.name
    },
  }
}

function marksOnRules(all: readonly Suggested[]): MarksOnRule[] {
  const found = new Map<RuleId, MarksOnRule>()
  for (const { suggestion } of all) {
    const { rule, is } = suggestion
    if (!rule) continue
    const one = found.get(rule) ?? { rule, wrong: [], helped: 0, late: 0 }
    if (is === 'cue-wrong') one.wrong.push(suggestion)
    if (is === 'cue-helped') one.helped += 1
    if (is === 'cue-late') one.late += 1
    found.set(rule, one)
  }
  return [...found.values()].sort((a, b) => b.wrong.length - a.wrong.length)
}
