import { says, searchable, type Wanted } from './wanted'

/** The turn that says most of it, if the call as a whole says all of it. */
export function whereSaid(turns: readonly string[], wanted: Wanted): string | undefined {
  const texts = turns.map(searchable)
  if (!wanted.every((term) => texts.some((text) => text.includes(term)))) return undefined
  const whole = turns.find((_, i) => says(texts[i] ?? '', wanted))
  return whole ?? turns.find((_, i) => texts[i]?.includes(wanted[0] ?? ''))
}
