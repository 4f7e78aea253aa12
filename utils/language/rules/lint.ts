import type { PromptRule, RuleSet, Said } from '../../core/rule'
import { explainPhrase } from '../explain-phrase'
import { type Lexicon, lexiconOf } from '../lexicon'
import { createMatcher } from '../matcher'
import { PhraseFault } from '../phrase'
import { tokenise } from '../tokens'
import { leavesOf } from './walk'

/** What is allowed and still unwise, as the field's own advice has it (RULES.md). */
export type LintFinding =
  | { is: 'one-word'; phrase: string }
  | { is: 'unnatural'; phrase: string; word: string }
  | { is: 'long-phrase'; phrase: string }
  | { is: 'twice'; phrase: string; rule: PromptRule }
  | { is: 'swallowed'; phrase: string; by: string }
  | { is: 'thin-why' }

/** People say these to a form, not to each other. */
const FORMAL: Readonly<Record<string, readonly string[]>> = {
  en: [
    'terminate',
    'discontinue',
    'hereby',
    'pursuant',
    'aforementioned',
    'cease',
    'rescind',
    'henceforth',
    'utilise',
    'utilize',
    'commence',
  ],
  es: ['rescindir', 'mediante', 'presente', 'susodicho', 'cesar', 'proceder'],
}
/** More words in a row than anybody repeats. */
const LONG = 8
/** Shorter than this a why says nothing. */
const WHY = 15

/** What is unwise in a rule by itself and beside the others. Drafts and retired rules are looked at as well: they may be switched on. */
export function lintRule(rule: PromptRule, set: RuleSet): LintFinding[] {
  const lexicon = lexiconOf(rule.languages?.[0] ?? set.language)
  const others = phrasesOf(set)
  const findings: LintFinding[] = []
  for (const leaf of leavesOf(rule.when)) {
    if (leaf.is !== 'said') continue
    for (const phrase of leaf.said.said) findings.push(...lintPhrase(phrase, leaf.said, lexicon))
    findings.push(...swallowedIn(leaf.said, lexicon, set))
    for (const phrase of leaf.said.said) {
      const twin = others.get(keyOf(phrase, leaf.said))?.find(({ id }) => id !== rule.id)
      if (twin) findings.push({ is: 'twice', phrase, rule: twin })
    }
  }
  const why = rule.why.trim()
  if (why.length < WHY || why === rule.say.trim()) findings.push({ is: 'thin-why' })
  return findings
}

function* lintPhrase(phrase: string, said: Said, lexicon: Lexicon): Generator<LintFinding> {
  const parts = explainPhrase(phrase)
  const [only] = parts
  const alone = parts.length === 1 && (only?.is === 'word' || only?.is === 'beginning')
  if (alone && !said.near && said.first === undefined) yield { is: 'one-word', phrase }
  if (parts.filter(({ is }) => is !== 'gap').length > LONG) yield { is: 'long-phrase', phrase }
  const formal = FORMAL[lexicon.language]?.find((word) => new RegExp(`(^|[\\s|"])${word}`, 'i').test(phrase))
  if (formal) yield { is: 'unnatural', phrase, word: formal }
}

/** A plain phrase in which another of the same list is always heard as well adds nothing. */
function swallowedIn({ said, near, notNear }: Said, lexicon: Lexicon, { lists }: RuleSet): LintFinding[] {
  if (said.length < 2 || near || notNear) return []
  const found: LintFinding[] = []
  try {
    const match = createMatcher(
      said.map((phrase, tag) => ({ phrase, tag })),
      lexicon,
      lists,
    )
    for (const [i, phrase] of said.entries()) {
      if (explainPhrase(phrase).some(({ is }) => is !== 'word')) continue
      const by = match(tokenise(phrase, lexicon)).find(({ tag }) => tag !== i && said[tag] !== phrase)
      if (by) found.push({ is: 'swallowed', phrase, by: said[by.tag] ?? '' })
    }
  } catch (error) {
    // A phrase that cannot be read has a fault of its own, said at its place.
    if (!(error instanceof PhraseFault)) throw error
  }
  return found
}

const known = new WeakMap<RuleSet, Map<string, PromptRule[]>>()

/** Which rules listen for the same words of the same speaker, once for a set. */
function phrasesOf(set: RuleSet): ReadonlyMap<string, PromptRule[]> {
  const before = known.get(set)
  if (before) return before
  const all = new Map<string, PromptRule[]>()
  for (const rule of set.rules)
    for (const leaf of leavesOf(rule.when))
      if (leaf.is === 'said')
        for (const phrase of leaf.said.said) {
          const key = keyOf(phrase, leaf.said)
          const rules = all.get(key)
          if (rules) rules.push(rule)
          else all.set(key, [rule])
        }
  known.set(set, all)
  return all
}

const keyOf = (phrase: string, { by, near, notNear, first, last }: Said) =>
  JSON.stringify([phrase.toLowerCase().replace(/\s+/g, ' ').trim(), by, near, notNear, first, last])
