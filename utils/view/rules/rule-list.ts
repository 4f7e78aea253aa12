import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { PromptRule, RuleSet } from '../../core/rule'
import { describeRule } from '../../language/rules/describe'
import { RULE } from '../../words/rules'
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
  const tag = signal<string | undefined>(undefined)
  const described = computed(() => set.value.rules.map(describedRule))
  const found = computed(() => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean)
    return described.value.filter(
      ({ rule, text }) =>
        (tag.value === undefined || rule.tags?.includes(tag.value)) && words.every((word) => text.includes(word)),
    )
  })
  const pages = computed(() => Math.max(1, Math.ceil(found.value.length / RULES_PER_PAGE)))

  return {
    search,
    tag,
    tags: computed(() => [...new Set(set.value.rules.flatMap((rule) => rule.tags ?? []))].sort()),
    page,
    pages,
    found: computed(() => found.value.length),
    off: computed(() => set.value.rules.filter((rule) => !isOn(rule)).length),
    shown: computed<ListedRule[]>(() => {
      const from = Math.min(page.value, pages.value - 1) * RULES_PER_PAGE
      return found.value.slice(from, from + RULES_PER_PAGE)
    }),
    only(wanted: string | undefined) {
      tag.value = wanted
      page.value = 0
    },
    look(words: string) {
      search.value = words
      page.value = 0
    },
    turn(by: 1 | -1) {
      page.value = Math.min(Math.max(0, page.value + by), pages.value - 1)
    },
  }
}

const described = new WeakMap<PromptRule, ListedRule & { text: string }>()

/** Rules are replaced and never changed, so each is described once: ten thousand sentences are not made anew with every letter. */
function describedRule(rule: PromptRule) {
  const known = described.get(rule)
  if (known) return known
  const sentence = describeRule(rule, RULE)
  const words = [rule.title, sentence, rule.why, rule.id, rule.owner, ...(rule.tags ?? [])]
  const made = { rule, sentence, text: words.join(' ').toLowerCase() }
  described.set(rule, made)
  return made
}
