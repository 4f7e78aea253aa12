import { releaseOf } from '../../core/reason'
import type { Condition, Guard, PromptRule, RuleSet, SavePath } from '../../core/rule'
import { type Lexicon, lexiconOf } from '../../language/lexicon'
import { PhraseFault, parsePhrase, readLists, type WordLists } from '../../language/phrase'
import { leavesOf } from '../../language/rules/walk'
import { type Path, placeAt, type RuleFault, type RuleFaultName } from './rule-set-fault'
import { RULE_SET_LIMITS } from './rule-set-shape'

/** What a shape cannot say: phrases that can be heard, ids that are one, and the law of guard and save paths. */
export function* checkRuleSet(set: RuleSet): Generator<RuleFault> {
  yield* checkWords(set)
  for (const [i, rule] of set.rules.entries()) yield* checkSlots(rule, ['rules', i, 'say'])
  yield* checkSame(
    set.rules.map((rule) => rule.id),
    'same-id',
    (i) => ['rules', i, 'id'],
  )
  yield* checkSame(
    set.savePaths.map((path) => path.reason),
    'same-reason',
    (i) => ['savePaths', i, 'reason'],
  )
  for (const [i, guard] of set.guards.entries()) yield* checkGuard(guard, ['guards', i])
  for (const [i, path] of set.savePaths.entries()) yield* checkSavePath(path, ['savePaths', i])
}

const fault = (name: RuleFaultName, path: Path, ...of: string[]): RuleFault => ({ name, place: placeAt(path), of })

function* checkSame(values: readonly string[], name: RuleFaultName, path: (i: number) => Path): Generator<RuleFault> {
  const first = new Map<string, number>()
  for (const [i, value] of values.entries()) {
    const known = first.get(value)
    if (known === undefined) first.set(value, i)
    else yield fault(name, path(i), value, placeAt(path(known)))
  }
}

/** These two the caller speaks; without them a guard would be what the law forbids. */
const ALWAYS = ['just-cancel', 'declined'] as const

function* checkGuard(guard: Guard, path: Path): Generator<RuleFault> {
  const missing = ALWAYS.filter((release) => !guard.releases.includes(release))
  if (guard.releases.length === 0) yield fault('no-release', [...path, 'releases'])
  else if (missing.length > 0) yield fault('releases-of-the-law', [...path, 'releases'], ...missing)
  for (const [i, reason] of guard.reasons.entries())
    if (releaseOf(reason)) yield fault('guard-on-a-reason-not-ours-to-mend', [...path, 'reasons', i], reason)
}

function* checkSavePath({ reason, offers }: SavePath, path: Path): Generator<RuleFault> {
  const farewells = offers.every(({ kind }) => kind === 'leave-well' || kind === 'refer')
  if (releaseOf(reason) && !farewells) yield fault('offer-for-a-released-reason', [...path, 'offers'], reason)
  for (const [i, { cost }] of offers.entries()) {
    const before = offers[i - 1]
    if (cost > 100) yield fault('dearer-offer', [...path, 'offers', i, 'cost'])
    else if (before && before.cost > cost) yield fault('not-cheapest-first', [...path, 'offers', i, 'cost'])
  }
}

/** What `say` may tell of the fact that was asked for. */
const SLOTS = /\{(?!field\}|from\}|since\})[^}]*\}/

function* checkSlots({ say, when }: PromptRule, path: Path): Generator<RuleFault> {
  const unknown = SLOTS.exec(say)?.[0]
  if (unknown) yield fault('slot', path, unknown)
  const asks = [...leavesOf(when)].some((leaf) => leaf.is === 'act' && leaf.heard.heard === 'asks-identity')
  if (!unknown && say.includes('{') && !asks) yield fault('slot-without-field', path)
}

function* checkWords(set: RuleSet): Generator<RuleFault> {
  const own = lexiconOf(set.language)
  for (const [name, words] of Object.entries(set.lists))
    for (const [i, word] of words.entries())
      yield* readFault(['lists', name, i], word, () => readLists({ [name]: [word] }, own))
  const readable = new Map<Lexicon, WordLists>()
  let phrases = 0
  for (const [i, rule] of set.rules.entries())
    for (const lexicon of new Set((rule.languages ?? [set.language]).map(lexiconOf))) {
      const lists = readable.get(lexicon) ?? listsOf(set, lexicon)
      readable.set(lexicon, lists)
      for (const [path, phrase] of phrasesIn(rule.when, ['rules', i, 'when'])) {
        if (++phrases > RULE_SET_LIMITS.phrases)
          return yield fault('too-many-phrases', path, String(RULE_SET_LIMITS.phrases))
        yield* readFault(path, phrase, () => parsePhrase(phrase, lexicon, lists))
      }
    }
}

/** Lists that can be read; the others have their own fault. */
function listsOf(set: RuleSet, lexicon: Lexicon): WordLists {
  const lists = new Map(readLists(lexicon.lists, lexicon))
  for (const [name, words] of Object.entries(set.lists)) {
    const readable = words.filter(
      (word) => readFault([], word, () => readLists({ [name]: [word] }, lexicon)).next().done,
    )
    for (const [own, list] of readLists({ [name]: readable }, lexicon)) lists.set(own, list)
  }
  return lists
}

function* readFault(path: Path, text: string, read: () => unknown): Generator<RuleFault> {
  try {
    read()
  } catch (error) {
    if (!(error instanceof PhraseFault)) throw error
    const { fault: name, of, from, to } = error
    yield { ...fault(`phrase-${name}`, path, ...of), phrase: { text, from, to } }
  }
}

function* phrasesIn(c: Condition, path: Path): Generator<[Path, string]> {
  if ('said' in c) {
    for (const [i, phrase] of c.said.entries()) yield [[...path, 'said', i], phrase]
    for (const side of ['near', 'notNear'] as const)
      for (const [i, phrase] of (c[side]?.phrases ?? []).entries()) yield [[...path, side, 'phrases', i], phrase]
    return
  }
  for (const [key, part] of Object.entries(c) as [string, Condition | Condition[]][]) {
    if (key === 'call' || typeof part !== 'object') continue
    if (!Array.isArray(part)) yield* phrasesIn(part, [...path, key])
    else if (!('heard' in c)) for (const [i, one] of part.entries()) yield* phrasesIn(one, [...path, key, i])
  }
}
