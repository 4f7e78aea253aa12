import { answers, type Path, type Phrase, type WordLists } from './phrase'
import type { Token } from './tokens'

/** Where a phrase stands in a turn: first and last token, both included. */
export interface Span {
  start: number
  end: number
}

/** Every place a phrase can be heard in, by trying each. Slow and plain: it says what the net must find. */
export function findPhrase(phrase: Phrase, tokens: readonly Token[], lists: WordLists): Span[] {
  const found = new Map<string, Span>()
  for (const path of phrase.paths)
    for (let start = 0; start < tokens.length; start++)
      for (const end of endsOf(path, tokens, start, lists)) found.set(`${start}-${end}`, { start, end })
  return [...found.values()].sort((a, b) => a.end - b.end || a.start - b.start)
}

function endsOf(path: Path, tokens: readonly Token[], start: number, lists: WordLists): number[] {
  const [step, ...rest] = path
  const token = tokens[start]
  if (!step || !token || !answers(token, step.ask, lists)) return []
  const next = rest[0]
  if (!next) return [start]
  const ends: number[] = []
  for (let skipped = 0; skipped <= next.gap; skipped++) ends.push(...endsOf(rest, tokens, start + 1 + skipped, lists))
  return ends
}
