import type { KnownField } from '../../core/caller-field'

/** Characters; what is longer is prose. */
const LONGEST = 80

/** What a value must look like to be a fact of its kind, and the part of the text that is the value. */
export function factValue(field: KnownField, text: string, accountPattern?: RegExp): string | undefined {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain === '' || plain.length > LONGEST || EMPTY.test(plain)) return undefined
  const read = READ[field]
  if (field === 'account') return accountPattern?.exec(plain)?.[0] ?? (accountPattern ? undefined : accountIn(plain))
  return read ? read(plain) : plain
}

const EMPTY = /^([-–—.…]+|n\/?a|none|null|undefined|not set|unknown|add .*)$/i
const EMAIL = /[^\s<>()"',;:]+@[^\s<>()"',;:]+\.[\p{L}\d-]{2,}/u
const PHONE = /(?:\+|\b|\()\(?\d[\d\s()./‑–-]{5,}\d(?:\s?(?:x|ext\.?)\s?\d{1,6})?/i
const CARD = /(?:\d[ -]?){13,19}/

const READ: Partial<Record<KnownField, (text: string) => string | undefined>> = {
  name: nameIn,
  email: (text) => EMAIL.exec(text)?.[0],
  phone: (text) => (CARD.test(text.replace(/^\+/, 'x')) ? undefined : PHONE.exec(text)?.[0].trim()),
  postcode: (text) => /(?=[\p{L}\d -]*\d)[\p{L}\d][\p{L}\d -]{1,9}/u.exec(text)?.[0].trim(),
  tenure: (text) => (/\d|year|month|jahr|mois|an|año|ano/i.test(text) ? text : undefined),
  birthdate: (text) => (/\d/.test(text) ? text : undefined),
  'last-contact': (text) => text,
}

/** Letters may stand around it, but a customer's number has digits. */
const accountIn = (text: string) => (/\d/.test(text) && !CARD.test(text) && text.length <= 24 ? text : undefined)

const TITLES =
  /^((mr|mrs|ms|miss|mx|dr|prof|sir|herr|frau|familie|fam|mme|mlle|monsieur|madame|m|sr|sra|srta|d|dª|don|doña|sig|signora|dhr|mevr|pan|pani|г-н|г-жа)\.?\s)+|\s?(様|さん|先生|殿|女士|님)$/giu

/** A person's name: one to five words that begin like names, or two to ten characters in a script without capitals. */
export function nameIn(text: string): string | undefined {
  const plain = text.replace(TITLES, '').trim()
  if (/[\d@:/\\|<>{}_]/.test(plain) || plain.length > 50) return undefined
  if (
    /^[\u3005-\u9fff\uac00-\ud7af\u0e00-\u0e7f\u0590-\u06ff]{1,8}([\s　・][\u3005-\u9fff\uac00-\ud7af\u0e00-\u0e7f\u0590-\u06ff]{1,10})?$/.test(
      plain,
    )
  )
    return plain
  const parts = plain.split(/\s+/)
  const named = parts.filter((part) => /^\p{Lu}[\p{L}'’.-]*,?$/u.test(part)).length
  return parts.length <= 5 && named >= 1 && parts.length - named <= 2 ? plain : undefined
}
