import type { CallerField } from '../core/caller-field'
import type { Phones } from './phones'

/** One spelling per value, for the hash by which the log knows a fact: "(555) 010-0199" and "+1 555 010 0199" are one. */
export function normalFact(field: CallerField, value: string, phones: Phones): string {
  if (field === 'phone') return phones.normal(value)
  const plain = value.normalize('NFKC').toLowerCase()
  return field === 'email' ? plain.trim() : plain.replace(/[\s.\-_/]+/g, '')
}
