import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { PromptRule, RuleSet } from '../../core/rule'
import { describeRule } from '../../language/rules/describe'
import { isOn } from './diff'

export interface ListedRule {
  rule: PromptRule
  /** The rule as one sentence. */
  sentence: string
}
export type RuleListModel = ReturnType<typeof ruleListModel>
export const RULES_PER_PAGE = 50

/** The rules of a set, found by any word of theirs, fifty at a time. */
export function ruleListModel(set: ReadonlySignal<RuleSet>) {
  const search = signal('')
  const page = signal(0)
  const described = computed<(ListedRule & { text: string })[]>(() =>
    set.value.rules.map((rule) => {
      const sentence = describeRule(rule)
      return { rule, sentence, text: `${rule.title} ${sentence} ${rule.why} ${rule.id}`.toLowerCase() }
    }),
  )
  const found = computed(() => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean)
    return described.value.filter(({ text }) => words.every((word) => text.includes(word)))
  })
  const pages = computed(() => Math.max(1, Math.ceil(found.value.length / RULES_PER_PAGE)))

  return {
    search,
    page,
    pages,
    found: computed(() => found.value.length),
    off: computed(() => set.value.rules.filter((rule) => !isOn(rule)).length),
    shown: computed<ListedRule[]>(() => {
      const from = Math.min(page.value, pages.value - 1) * RULES_PER_PAGE
      return found.value.slice(from, from + RULES_PER_PAGE)
    }),
    look(words: string) {
      search.value = words
      page.value = 0
    },
    turn(by: 1 | -1) {
      page.value = Math.min(Math.max(0, page.value + by), pages.value - 1)
    },
  }
}
