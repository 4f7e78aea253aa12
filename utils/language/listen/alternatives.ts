/**
 * `close|end|stop` said once is a list without a name. Written out, the alternatives of a phrase multiply; as lists they
 * stay one way each, so a phrase may name many ways of saying a word and the net stays small.
 */
export function namedAlternatives(phrases: readonly string[]): {
  phrases: string[]
  lists: Record<string, string[]>
} {
  const lists: Record<string, string[]> = {}
  const names = new Map<string, string>()
  const nameOf = (alternatives: string): string => {
    const key = alternatives.split('|').sort().join('|')
    const known = names.get(key)
    if (known) return known
    const name = `alternatives-${names.size}`
    names.set(key, name)
    lists[name] = key.split('|')
    return name
  }
  return {
    phrases: phrases.map((phrase) =>
      phrase
        .split(' ')
        .map((part) => (/^[^@{~]+\|[^@{~]+$/.test(part) ? `@${nameOf(part)}` : part))
        .join(' '),
    ),
    lists,
  }
}
