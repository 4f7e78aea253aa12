import type { CallerField } from '../core/caller-field'
import type { VendorFact } from './word'

/** Longest name, address or plan worth showing on the caller card; longer text is looked at no further. */
const LONGEST = 200

export const plain = (said: string | undefined) =>
  said && said.length <= LONGEST ? said.replace(/\s+/g, ' ').trim() : ''
export const fact = (field: CallerField, value: string, sure: boolean): VendorFact[] =>
  value ? [{ field, value, sure }] : []

/** "sip:+15550100199@sbc.example" → "+15550100199". A withheld number is none. */
export function phone(said: string | undefined): VendorFact[] {
  const [number = ''] = plain(said)
    .replace(/^(sips?|tel):/i, '')
    .split(/[@;]/)
  return fact('phone', /^\+?[\d ().-]{3,}$/.test(number) ? number.trim() : '', true)
}

const NO_NAME = /^(anonymous|private|restricted|unavailable|unknown|withheld|wireless)\b/i

/** A caller-ID or address-book name: whoever pays for the line, perhaps not who calls. */
export function name(said: string | undefined, sure = false): VendorFact[] {
  const called = plain(said)
  return fact('name', /\p{L}{2}/u.test(called) && !NO_NAME.test(called) ? called : '', sure)
}

export function email(said: string | undefined, sure = false): VendorFact[] {
  const address = plain(said)
  return fact('email', /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address) ? address : '', sure)
}

export const company = (said: string | undefined, sure = false) => fact('company', plain(said), sure)
