import type { Span } from '../../../utils/language/net'
import type { Path, Phrase, WordLists } from '../../../utils/language/phrase'
import { KIND, type KindName, type Token } from '../../../utils/language/tokens'

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

/** Whether one token answers one ask. The plain meaning of it, which the net must agree with. */
function answers(token: Token, ask: string, lists: WordLists): boolean {
  if (ask.startsWith('@')) {
    const list = [...lists.values()].find((known) => known.name === ask.slice(1))
    return list !== undefined && [...list.single].some((single) => answers(token, single, lists))
  }
  const want = ask.slice(2)
  if (ask.startsWith('s:')) return token.stem === want
  if (ask.startsWith('w:')) return token.word === want
  if (ask.startsWith('p:')) return token.word.startsWith(want)
  return (token.kinds & KIND[want as KindName]) !== 0
}
