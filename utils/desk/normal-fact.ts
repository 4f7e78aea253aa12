import type { CountryCode } from 'libphonenumber-js/min'
import type { CallerField } from '../core/caller-field'
import { normalPhone } from './same-value'

/** One spelling per value, for the hash by which the log knows a fact: "(555) 010-0199" and "+1 555 010 0199" are one. */
export function normalFact(field: CallerField, value: string, country: string): string {
  // An unknown country only means that numbers without a country code stay as they are.
  if (field === 'phone') return normalPhone(value, country as CountryCode)
  const plain = value.normalize('NFKC').toLowerCase()
  return field === 'email' ? plain.trim() : plain.replace(/[\s.\-_/]+/g, '')
}
