import { type CallerField, FIELDS, type KnownField } from '../../core/caller-field'
import { wordPattern, words } from '../word-lists'
import { type Asked, askedBy, isLabel } from './labels'
import { factValue, nameIn } from './values'

export interface FactRead {
  field: CallerField
  value: string
  /** False = read from a heading or an address, not from a label. */
  sure: boolean
}

export interface FactTerms {
  /** The company's own form of an account number: `9` a digit, `A` a letter, signs between them as written ("AA-999999"). */
  accountPattern?: string
}

/** Facts a record may hold several of. */
const SEVERAL: ReadonlySet<CallerField> = new Set(['phone', 'email'])
const MOST = 40

/** What a record on screen says of a person, from its labels and values as the page has them. Never throws. */
export function factsFrom(
  pairs: readonly { label: string; text: string }[],
  { accountPattern }: FactTerms = {},
): FactRead[] {
  const pattern = accountPattern ? accountForm(accountPattern) : undefined
  const told = pairs.filter(({ label }) => (label !== 'url:' || pattern) && !label.startsWith('caller:'))
  const asked = told.map(({ label, text }) => ({
    label,
    text,
    asks: UNLABELLED[label] ?? knownField(label) ?? askedBy(label),
  }))
  const read = asked.flatMap(({ asks, text, label }) => factIn(asks, text, label, pattern))
  const found = read.reduce(keep, [])
  const name = found.some(({ field }) => field === 'name') ? [] : nameOf(asked)
  return [...name, ...found].slice(0, MOST)
}

/** What the page's reader calls a pair that has no label of its own. An id in the address is an account only in the company's form. */
const UNLABELLED: Record<string, Asked> = { 'tel:': 'phone', 'mailto:': 'email', 'url:': 'account' }

/** `known:phone`: a place of which somebody has said what it shows. */
function knownField(label: string): KnownField | undefined {
  const [, said] = /^known:(.+)$/.exec(label) ?? []
  return FIELDS.find((field) => field === said)
}

function factIn(asks: Asked | undefined, text: string, label: string, pattern?: RegExp): FactRead[] {
  if (!asks || !isField(asks) || (!/\d/.test(text) && isLabel(text))) return []
  const value = factValue(asks, text, pattern)
  return value ? [{ field: asks, value, sure: !(label in UNLABELLED) }] : []
}

const isField = (asks: Asked): asks is KnownField => !/^(secret|somebody-else|first-name|last-name)$/.test(asks)

/** The first of its field stays, a phone or an e-mail beside others; the same value twice is one, and sure if either was. */
function keep(kept: FactRead[], fact: FactRead): FactRead[] {
  const same = kept.find(({ field, value }) => field === fact.field && plain(value) === plain(fact.value))
  if (same) return kept.map((k) => (k === same ? { ...same, sure: same.sure || fact.sure } : k))
  return SEVERAL.has(fact.field) || !kept.some(({ field }) => field === fact.field) ? [...kept, fact] : kept
}

/** Digits alone where there are many: "(206) 555-0134" ends as "+1 206 555 0134" does. */
function plain(value: string): string {
  const digits = value.replace(/\D/g, '')
  return digits.length >= 7 && !value.includes('@') ? digits.slice(-9) : value.toLowerCase()
}

/** First and last name put together, or a heading that reads like a name and is no guess of ours to be sure of. */
function nameOf(asked: readonly { asks: Asked | undefined; label: string; text: string }[]): FactRead[] {
  const part = (asks: Asked) => asked.find((pair) => pair.asks === asks && nameIn(pair.text))?.text.trim()
  const [first, last] = [part('first-name'), part('last-name')]
  if (first && last) return [{ field: 'name', value: `${first} ${last}`, sure: true }]
  const headings = asked
    .filter(({ label }) => label === 'heading')
    .flatMap(({ text }) => text.split(/\s[—–|·-]\s|-\s|[:,•]\s/))
  const value = headings.map((text) => nameIn(text)).find((text) => text && isFullName(text))
  return value ? [{ field: 'name', value, sure: false }] : []
}

/** Words of headings that are about somebody and nobody's name. */
const ABOUT = wordPattern(
  'crm portal console contact* customer* client* account* patient* member* caller* user* detail* profile* info* overview summary record* form edit* view dashboard workspace desk* ticket* case* call* history activit* service* billing order* plan* about new home search settings kunde* kontakt* stamm* vertrag* ubersicht fiche ficha scheda dati datos dados cliente* contato contacto карточ* контакт* клиент* 顧客 情報 画面',
)

const isFullName = (text: string) => /\s/.test(text) && !ABOUT.test(words(text)) && !/\s\p{Ll}{5,}/u.test(text)

/** Signs may be written or left out. */
function accountForm(pattern: string): RegExp {
  const signs = [...pattern].map((sign) => (sign === '9' ? '\\d' : sign === 'A' ? '\\p{L}' : '[^\\p{L}\\d]?')).join('')
  return new RegExp(`(?<![\\p{L}\\d])${signs}(?![\\p{L}\\d])`, 'u')
}
