import type { Lexicon } from './lexicon'
import { KIND, tokenise } from './tokens'
import { piecesOf } from './words'

/**
 * What one word of a phrase asks of a token: `s:` its stem, `w:` the word itself, `p:` its beginning, `k:` its kind,
 * `@` one of a list. `gap` = how many words may stand before it.
 */
export interface Step {
  ask: string
  gap: number
}
export type Path = readonly Step[]

/** A phrase as written, and every way through it. Alternatives are written out, so that equal beginnings can be shared. */
export interface Phrase {
  text: string
  paths: readonly Path[]
}

/** A named list: `@leave` is one ask for its single words, and a path each for its longer entries. `name` is unique in a net. */
export interface WordList {
  name: string
  single: ReadonlySet<string>
  longer: readonly (readonly string[])[]
}
export type WordLists = ReadonlyMap<string, WordList>

/** Bounds on the cost of a heard word, and on what a person can still read aloud. */
export const PHRASE_LIMITS = { parts: 12, gaps: 3, gap: 10, prefix: 3, paths: 256 } as const

export type PhraseFaultName =
  | 'empty'
  | 'nothing-to-hear'
  | 'nothing-in-quotes'
  | 'too-many-parts'
  | 'too-many-gaps'
  | 'gap-out-of-range'
  | 'gap-first'
  | 'gap-last'
  | 'two-gaps'
  | 'prefix-too-short'
  | 'unknown-list'
  | 'unknown-kind'
  | 'open-quote'
  | 'sign'
  | 'no-word'
  | 'star'
  | 'too-many-ways'
  | 'list-in-list'

/** A phrase that cannot be read: what is wrong, with what particulars, and where. A page tells it in its own language. */
export class PhraseFault extends Error {
  constructor(
    readonly fault: PhraseFaultName,
    readonly of: readonly string[],
    readonly from: number,
    readonly to: number,
  ) {
    super(fault)
  }
}

/** @throws {PhraseFault} */
export function parsePhrase(text: string, lexicon: Lexicon, lists: WordLists): Phrase {
  return { text, paths: readPaths(text, lexicon, lists) }
}

/** @throws {PhraseFault} when an entry cannot be read; lists hold words, `word*` and short phrases, no gaps and no lists. */
export function readLists(entries: Readonly<Record<string, readonly string[]>>, lexicon: Lexicon): WordLists {
  const lists = new Map<string, WordList>()
  for (const [name, words] of Object.entries(entries)) {
    const single = new Set<string>()
    const longer: string[][] = []
    for (const word of words) {
      if (/[@~|]/.test(word)) throw new PhraseFault('list-in-list', [word, name], 0, word.length)
      for (const path of readPaths(word, lexicon, new Map())) {
        const asks = path.map((step) => step.ask)
        if (asks.length === 1) single.add(asks[0] as string)
        else longer.push(asks)
      }
    }
    lists.set(name, { name, single, longer })
  }
  return lists
}

interface Part {
  gap: number
  ways: readonly (readonly string[])[]
}

function readPaths(text: string, lexicon: Lexicon, lists: WordLists): Path[] {
  const fail = (fault: PhraseFaultName, of: readonly string[] = [], from = 0, to = text.length): never => {
    throw new PhraseFault(fault, of, from, to)
  }
  const parts: Part[] = []
  let gap: number | undefined
  const add = (...ways: string[][]) => {
    parts.push({ gap: gap ?? 0, ways })
    gap = undefined
  }
  for (const { raw, from, to } of chunks(text)) {
    const failHere = (fault: PhraseFaultName, ...of: string[]) => fail(fault, of, from, to)
    if (raw.startsWith('~')) {
      const words = /^~\d+$/.test(raw) ? Number(raw.slice(1)) : 0
      if (gap !== undefined) failHere('two-gaps')
      if (words < 1 || words > PHRASE_LIMITS.gap) failHere('gap-out-of-range', String(PHRASE_LIMITS.gap))
      if (parts.length === 0) failHere('gap-first')
      gap = words
    } else if (raw.startsWith('"')) {
      if (raw.length < 2 || !raw.endsWith('"')) failHere('open-quote')
      const said = tokenise(raw.slice(1, -1), lexicon)
      if (said.length === 0) failHere('nothing-in-quotes')
      for (const token of said) add([`w:${token.word}`])
    } else if (/[|@{*]/.test(raw)) {
      add(...raw.split('|').flatMap((atom) => readAtom(atom, lexicon, lists, failHere)))
    } else {
      const sign = /[^\p{L}\p{M}\p{N}\s'’£$€%.,/-]/u.exec(raw)
      if (sign) failHere('sign', sign[0])
      for (const token of tokenise(raw, lexicon)) add([`s:${token.stem}`])
    }
  }
  if (gap !== undefined) fail('gap-last')
  if (parts.length === 0) fail('empty')
  if (parts.length > PHRASE_LIMITS.parts) fail('too-many-parts', [String(PHRASE_LIMITS.parts)])
  if (parts.filter((part) => part.gap > 0).length > PHRASE_LIMITS.gaps)
    fail('too-many-gaps', [String(PHRASE_LIMITS.gaps)])
  if (parts.reduce((ways, part) => ways * part.ways.length, 1) > PHRASE_LIMITS.paths)
    fail('too-many-ways', [String(PHRASE_LIMITS.paths)])
  return pathsThrough(parts)
}

function pathsThrough(parts: readonly Part[]): Step[][] {
  let paths: Step[][] = [[]]
  for (const { gap, ways } of parts) {
    const [only, ...others] = ways
    if (only && others.length === 0) for (const path of paths) walk(path, only, gap)
    else paths = ways.flatMap((way) => paths.map((path) => walk([...path], way, gap)))
  }
  return paths
}

function walk(path: Step[], way: readonly string[], gap: number): Step[] {
  for (const [i, ask] of way.entries()) path.push({ ask, gap: i === 0 ? gap : 0 })
  return path
}

/** Runs of plain words stay together, so that "forty one" is one number; everything else stands alone. */
function* chunks(text: string): Generator<{ raw: string; from: number; to: number }> {
  let plain: { raw: string; from: number; to: number } | undefined
  for (const match of text.matchAll(/"[^"]*"?|[^\s"]+/g)) {
    const [raw, from] = [match[0], match.index]
    const to = from + raw.length
    if (/^[~"]|[|@{*]/.test(raw)) {
      if (plain) yield plain
      plain = undefined
      yield { raw, from, to }
    } else plain = plain ? { raw: text.slice(plain.from, to), from: plain.from, to } : { raw, from, to }
  }
  if (plain) yield plain
}

function readAtom(
  atom: string,
  lexicon: Lexicon,
  lists: WordLists,
  fail: (fault: PhraseFaultName, ...of: string[]) => never,
): string[][] {
  const kind = /^\{(\w+)\}$/.exec(atom)?.[1]
  if (kind !== undefined && Object.hasOwn(KIND, kind)) return [[`k:${kind}`]]
  const name = kind ?? /^@([\w-]+)$/.exec(atom)?.[1]
  if (name !== undefined) {
    const list = lists.get(name)
    if (!list && kind !== undefined) return fail('unknown-kind', kind)
    if (!list) return fail('unknown-list', name)
    return [...(list.single.size > 0 ? [[`@${list.name}`]] : []), ...list.longer.map((asks) => [...asks])]
  }
  const stars = atom.indexOf('*')
  const word = stars < 0 ? atom : atom.slice(0, stars)
  if (!/^[\p{L}\p{M}\p{N}'’£$€%.,/-]+$/u.test(word) || (stars >= 0 && stars !== atom.length - 1))
    return fail('no-word', atom)
  if (stars < 0) {
    const said = tokenise(word, lexicon)
    return said.length > 0 ? [said.map((t) => `s:${t.stem}`)] : fail('nothing-to-hear', word)
  }
  const [piece, ...more] = piecesOf(word, lexicon)
  if (!piece || more.length > 0) return fail('star', atom)
  if (piece.word.length < PHRASE_LIMITS.prefix) return fail('prefix-too-short', atom, String(PHRASE_LIMITS.prefix))
  return [[`p:${piece.word}`]]
}
