export type PrivateKind = 'card' | 'iban' | 'code' | 'digits' | 'e-mail' | 'caller'

/** Something private in a turn: what, and where in its text. Never its value. */
export interface PrivateSpan {
  kind: PrivateKind
  from: number
  to: number
}

/** Spans that touch each other are hidden as one, named by the first of them in the list; nothing between them is left over. */
export function merged(spans: readonly PrivateSpan[]): PrivateSpan[] {
  const apart: PrivateSpan[] = []
  for (const span of spans) {
    const touching = apart.filter((other) => span.from < other.to && other.from < span.to)
    const whole = [...touching, span]
    const { kind } = whole[0] as PrivateSpan
    for (const other of touching) apart.splice(apart.indexOf(other), 1)
    apart.push({ kind, from: Math.min(...whole.map((s) => s.from)), to: Math.max(...whole.map((s) => s.to)) })
  }
  return apart.sort((a, b) => a.from - b.from)
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
