import { computed, signal } from '@preact/signals'
import { type RuleId, ruleId } from '../../../core/ids'
import type { Condition, PromptRule } from '../../../core/rule'
import { describeRule } from '../../../language/rules/describe'
import { RULE } from '../../../words/rules'
import type { RuleFault, RulesModel } from '../rules'
import { listsFor } from './phrases'

export type OpenRuleModel = ReturnType<typeof openRuleModel>

/** What a rule begins with: a draft, so that nothing half written is ever heard. */
const BLANK: Omit<PromptRule, 'id' | 'title'> = {
  status: 'draft',
  when: { said: [], by: 'caller' },
  say: '',
  why: '',
  priority: 500,
  coolDown: 60,
  mostPerCall: 1,
  expires: 20,
}

/** One rule being written, as a sentence and as JSON in step: what is right goes into the draft at once, what is not stays here and says why. */
export function openRuleModel(rules: RulesModel, goTo: (id: RuleId | undefined) => void) {
  const id = signal<RuleId | undefined>(undefined)
  /** JSON as typed, as long as it is not a rule. */
  const typed = signal<{ text: string; faults: RuleFault[] } | undefined>(undefined)
  const rule = computed(() => rules.shown.value.rules.find((one) => one.id === id.value))
  const faults = computed(() => (rule.value ? faultsOf(rule.value) : []))

  /** Only this rule is checked, so that typing costs the same in a set of ten thousand. */
  function faultsOf(one: unknown): RuleFault[] {
    const { lists, ...set } = rules.shown.value
    const read = rules.check({ ...set, lists, rules: [one], guards: [], savePaths: [] })
    if (read.is === 'read') return []
    return read.faults.map((fault) => ({ ...fault, place: fault.place.replace(/^rules\[0\]\.?/, '') }))
  }

  function put(next: PromptRule, touch?: string) {
    const all = rules.shown.value.rules
    typed.value = undefined
    rules.propose({ ...rules.shown.value, rules: all.map((one) => (one.id === id.value ? next : one)) }, touch)
  }

  function add(made: PromptRule, after?: RuleId) {
    const all = rules.shown.value.rules
    // A new one stands first, where it is seen; a copy beside what it is a copy of.
    const at = all.findIndex((one) => one.id === after) + 1
    rules.propose({ ...rules.shown.value, rules: [...all.slice(0, at), made, ...all.slice(at)] })
    goTo(made.id)
  }

  return {
    id,
    rule,
    faults,
    typed,
    lists: computed(() => listsFor(rules.shown.value)),
    language: computed(() => rules.shown.value.language),
    sentence: computed(() => rule.value && describeRule(rule.value, RULE)),
    json: computed(() => typed.value?.text ?? JSON.stringify(rule.value, null, 2)),
    open(wanted: RuleId | undefined) {
      id.value = wanted
      typed.value = undefined
    },
    close: () => goTo(undefined),
    /** One field; letters typed one after another are one step back. */
    change<K extends keyof PromptRule>(key: K, value: PromptRule[K] | undefined) {
      if (!rule.value) return
      const { [key]: _, ...rest } = rule.value
      put((value === undefined ? rest : { ...rule.value, [key]: value }) as PromptRule, `${id.value} ${key}`)
    },
    changeWhen(when: Condition, touch?: string) {
      if (rule.value) put({ ...rule.value, when }, touch && `${id.value} ${touch}`)
    },
    typeJson(text: string) {
      const read = parse(text)
      if (read.is === 'not-json') {
        typed.value = { text, faults: [{ name: 'not-json', place: '', of: [read.why] }] }
        return
      }
      const found = faultsOf(read.value)
      const wanted = read.value as PromptRule
      const other = found.length === 0 && wanted.id !== id.value
      if (other && rules.shown.value.rules.some((one) => one.id === wanted.id))
        found.push({ name: 'same-id', place: 'id', of: [wanted.id] })
      if (found.length > 0) {
        typed.value = { text, faults: found }
        return
      }
      put(wanted, `${id.value} json`)
      typed.value = { text, faults: [] }
      if (other) goTo(wanted.id)
    },
    /** The JSON as the rule stands, forgetting what was typed and is not right. */
    tidyJson() {
      typed.value = undefined
    },
    add(title: string) {
      add({ ...BLANK, id: freeId(title), title })
    },
    duplicate(of: RuleId, title: string) {
      const one = rules.shown.value.rules.find((known) => known.id === of)
      if (one) add({ ...structuredClone(one), id: freeId(title), title, status: 'draft' }, of)
    },
    remove() {
      const all = rules.shown.value.rules
      rules.propose({ ...rules.shown.value, rules: all.filter((one) => one.id !== id.value) })
      goTo(undefined)
    },
  }

  function freeId(title: string): RuleId {
    const plain = title
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 60)
      .replace(/^-+|-+$/g, '')
    const taken = new Set<string>(rules.shown.value.rules.map((one) => one.id))
    const base = plain || 'rule'
    let n = 1
    while (taken.has(n === 1 ? base : `${base}-${n}`)) n++
    return ruleId(n === 1 ? base : `${base}-${n}`)
  }
}

function parse(text: string): { is: 'json'; value: unknown } | { is: 'not-json'; why: string } {
  try {
    return { is: 'json', value: JSON.parse(text) }
  } catch (error) {
    return { is: 'not-json', why: error instanceof Error ? error.message : String(error) }
  }
}
