export type PrivateKind = 'card' | 'iban' | 'code' | 'digits' | 'e-mail' | 'caller'

/** Something private in a turn: what, and where in its text. Never its value. */
export interface PrivateSpan {
  kind: PrivateKind
  from: number
  to: number
}

/** Earlier spans win; what touches a hidden one is left to it. */
export function withoutOverlap(spans: readonly PrivateSpan[]): PrivateSpan[] {
  const kept: PrivateSpan[] = []
  for (const span of spans)
    if (span.to > span.from && !kept.some((other) => span.from < other.to && other.from < span.to)) kept.push(span)
  return kept.sort((a, b) => a.from - b.from)
}

export function hide(text: string, spans: readonly PrivateSpan[]): string {
  let shown = ''
  let at = 0
  for (const { kind, from, to } of spans) {
    shown += `${text.slice(at, from)}[${kind}]`
    at = to
  }
  return shown + text.slice(at)
}
