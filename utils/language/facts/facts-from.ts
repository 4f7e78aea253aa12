import type { CallerField } from '../../core/caller-field'

const LABELS: [RegExp, CallerField][] = [
  [/\b(full |contact |customer )?name\b/i, 'name'],
  [/\b(phone|mobile|tel)/i, 'phone'],
  [/\baccount\b/i, 'account'],
  [/e-?mail/i, 'email'],
  [/post ?code|zip/i, 'postcode'],
  [/\bplan\b/i, 'plan'],
]

export function factsFrom(
  pairs: readonly { label: string; text: string }[],
  _terms: { accountPattern?: string },
): { field: CallerField; value: string; sure: boolean }[] {
  return pairs.flatMap(({ label, text }) => {
    const found = LABELS.find(([words]) => words.test(label))
    return found && text.trim() ? [{ field: found[1], value: text.trim(), sure: false }] : []
  })
}
