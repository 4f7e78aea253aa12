import type { CallerField, KnownField } from '../core/caller-field'
import { askedBy } from './facts/labels'
import { wordPattern, words } from './word-lists'

/** What a page says of a field, never its value. */
export interface AskingField {
  label: string
  name: string
  placeholder: string
  autocomplete?: string
  type?: string
  pattern?: string
}

/** The HTML standard's own words; the last token is the field. */
const AUTOCOMPLETE: Record<string, KnownField> = {
  name: 'name',
  email: 'email',
  tel: 'phone',
  'tel-national': 'phone',
  'postal-code': 'postcode',
  organization: 'company',
  'street-address': 'address',
  'address-line1': 'address',
  bday: 'birthdate',
}

const NEVER_FILLED = /password|hidden|file|checkbox|radio|submit|button|image|color|range/
const TYPE: Record<string, KnownField> = { tel: 'phone', email: 'email' }

/** A new address, a number to forward to: what is known is just what does not belong there. */
const ANOTHER = wordPattern(
  'new forward* transfer* neue* weiter* nouve* nuev* novo nova nuov* nieuw* now* нов* 新 captcha coupon voucher search_engine promo*',
)

/** Which of the caller's facts a field asks for: by autocomplete, its words, its type, at last its pattern. Never secrets or cards. */
export function fieldAsksFor(field: AskingField): CallerField | undefined {
  const { label, name, placeholder, autocomplete = '', type = '', pattern = '' } = field
  const token = autocomplete.trim().split(/\s+/).at(-1) ?? ''
  if (NEVER_FILLED.test(type) || /^(cc-|one-time)|password/.test(token)) return undefined
  if (AUTOCOMPLETE[token]) return AUTOCOMPLETE[token]
  if (/-name$/.test(token)) return undefined
  const said = [label, placeholder, name].map((text) => askedBy(text))
  if (said.includes('secret') || said.includes('somebody-else') || ANOTHER.test(words(`${label} ${placeholder}`)))
    return undefined
  const asks = said.find((asked) => asked !== undefined) ?? TYPE[type] ?? byPattern(pattern)
  return asks === 'first-name' || asks === 'last-name' || asks === 'secret' || asks === 'somebody-else'
    ? undefined
    : asks
}

const byPattern = (pattern: string): KnownField | undefined =>
  pattern.includes('@')
    ? 'email'
    : /^\^?(\\d|\[0-9\])\{5\}(\(?.?(\\d|\[0-9\])\{4\}\)?\??)?\$?$/.test(pattern)
      ? 'postcode'
      : undefined
