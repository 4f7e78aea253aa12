/** What one part of a phrase listens for, in pieces that a page puts into words of its own language. */
export type ExplainedPart =
  | { is: 'word'; word: string }
  | { is: 'beginning'; word: string }
  | { is: 'exactly'; words: string }
  | { is: 'list'; name: string }
  | { is: 'kind'; kind: string }
  | { is: 'gap'; upTo: number }
  | { is: 'one-of'; ways: ExplainedPart[] }

/** A phrase part by part, as `parsePhrase` reads it. A phrase with a fault is explained as far as it can be. */
export const explainPhrase = (text: string): ExplainedPart[] =>
  [...text.matchAll(/"[^"]*"?|[^\s"]+/g)].map(([part]) => explainPart(part))

function explainPart(part: string): ExplainedPart {
  if (part.startsWith('"')) return { is: 'exactly', words: part.replaceAll('"', '') }
  if (/^~\d+$/.test(part)) return { is: 'gap', upTo: Number(part.slice(1)) }
  const ways = part.split('|').filter((way) => way !== '')
  return ways.length > 1 ? { is: 'one-of', ways: ways.map(explainAtom) } : explainAtom(part)
}

function explainAtom(atom: string): ExplainedPart {
  if (atom.startsWith('@')) return { is: 'list', name: atom.slice(1) }
  if (/^\{\w+\}$/.test(atom)) return { is: 'kind', kind: atom.slice(1, -1) }
  return atom.endsWith('*') ? { is: 'beginning', word: atom.slice(0, -1) } : { is: 'word', word: atom }
}
