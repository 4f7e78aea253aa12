import type { Utterance } from '../../core/heard'
import type { Span } from '../net'
import { createCursor } from '../net-cursor'
import { type Token, tokenise } from '../tokens'
import type { CompiledRules, SaidLeaf } from './compile'
import { isHeardFrom, placesOf } from './places'

export interface SaidPlace extends Span {
  because: string
  words: string
}

/** One growing turn: which `said`s of which rules may stand in it otherwise than before. */
export function createTurn(compiled: CompiledRules) {
  const cursor = createCursor(compiled.net)
  const spans = new Map<number, Span[]>()
  /** Leaves with a phrase in this turn that a nearby word may still allow or forbid. */
  const open = new Set<SaidLeaf>()
  let last: Utterance | undefined
  let tokens: readonly Token[] = []

  return {
    hear(utterance: Utterance): ReadonlySet<SaidLeaf> {
      const touched = new Set<SaidLeaf>()
      tokens = tokenise(utterance.text, compiled.lexicon)
      const { gone, came } = cursor.hear(tokens)
      const changed = new Set<number>()
      for (const { phrase, start, end } of gone) {
        spans.set(
          phrase,
          (spans.get(phrase) ?? []).filter((s) => s.start !== start || s.end !== end),
        )
        changed.add(phrase)
      }
      for (const { phrase, start, end } of came) {
        const known = spans.get(phrase)
        if (known) known.push({ start, end })
        else spans.set(phrase, [{ start, end }])
        changed.add(phrase)
      }
      const otherwise = last && (last.speaker !== utterance.speaker || last.final !== utterance.final)
      for (const phrase of otherwise ? spans.keys() : changed)
        for (const leaf of compiled.saidBy[phrase] ?? []) {
          touched.add(leaf)
          if (leaf.near || leaf.notNear) open.add(leaf)
        }
      if ([...changed].some((phrase) => compiled.nearby.has(phrase))) for (const leaf of open) touched.add(leaf)
      last = utterance
      return touched
    },

    places(leaf: SaidLeaf): SaidPlace[] {
      if (!last || !isHeardFrom(leaf.said.by, last.speaker) || (leaf.said.final && !last.final)) return []
      const { text } = last
      return placesOf(leaf, (phrase) => spans.get(phrase) ?? []).map(({ phrase, start, end }) => ({
        start,
        end,
        because: compiled.phrases[phrase] ?? '',
        words: text.slice(tokens[start]?.from, tokens[end]?.to),
      }))
    },
  }
}
export type Turn = ReturnType<typeof createTurn>
