import type { RuleSet } from '../../../core/rule'
import { lexiconOf } from '../../../language/lexicon'

/** The word lists a phrase of this set may name: its own first, then those of the language it does not replace. */
export function listsFor({ lists, language }: RuleSet): ReadonlyMap<string, readonly string[]> {
  return new Map([
    ...Object.entries(lists),
    ...Object.entries(lexiconOf(language).lists).filter(([name]) => !Object.hasOwn(lists, name)),
  ])
}

/** Kinds of word that no list has. */
export const WORD_KINDS = ['number', 'money', 'date', 'phone'] as const

export interface Completion {
  /** What is put in place of the part that is being typed. */
  part: string
  /** The first words of a list; none for a kind of word. */
  words?: readonly string[]
}

const SHOWN = 8

/** What the part at the end of `typed` may become: `@le` → @leave, `{mo` → {money}. */
export function completionsOf(typed: string, lists: ReadonlyMap<string, readonly string[]>): Completion[] {
  const part = /(?:^|[\s|])([@{][\w-]*)$/.exec(typed)?.[1]
  if (part === undefined) return []
  const wanted = part.slice(1).toLowerCase()
  if (part.startsWith('{'))
    return WORD_KINDS.filter((kind) => kind.startsWith(wanted)).map((kind) => ({ part: `{${kind}}` }))
  return [...lists]
    .filter(([name]) => name.startsWith(wanted))
    .slice(0, SHOWN)
    .map(([name, words]) => ({ part: `@${name}`, words }))
}

/** `typed` with its last part completed. */
export const completed = (typed: string, { part }: Completion): string => typed.replace(/[@{][\w-]*$/, part)
export { type ExplainedPart, explainPhrase } from '../../../language/explain-phrase'
