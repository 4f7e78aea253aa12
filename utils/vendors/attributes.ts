import type { CallerField } from '../core/caller-field'
import { fact, name, plain } from './facts'
import type { VendorFact } from './word'

/** What the voice menu has asked already, by the names companies give their attributes. Whole names: a PIN or a card is none of them. */
const ASKED: readonly [CallerField, RegExp][] = [
  [
    'account',
    /^((customer|client|member|policy|contract|subscriber|billing) )?(account|acct)( (number|num|no|nr|id))?$/,
  ],
  ['account', /^(customer|client|member|policy|contract|subscriber) (number|num|no|nr|id)$/],
  ['name', /^((customer|caller|client|member|contact|full) )?name$/],
  ['email', /^((customer|caller|contact) )?e ?mail( address)?$/],
  ['postcode', /^((customer|billing) )?(post ?code|postal code|zip( ?code)?)$/],
  ['birthdate', /^(dob|birth ?date|date of birth)$/],
  ['company', /^(company|organi[sz]ation|business)( name)?$/],
  ['plan', /^((customer|current) )?(plan|tariff|package|subscription)( name)?$/],
  ['open-issue', /^(open )?(case|ticket)( (number|num|no|nr|id))?$/],
  ['topic', /^((call|contact) )?(reason|intent|topic|menu choice)( for call)?$/],
]

/** Attributes of the menu or the flow → facts. Names no rule knows are left where they are. */
export function attributes(said: Readonly<Record<string, string>>): VendorFact[] {
  const known = Object.entries(said).flatMap(([label, value]) => {
    const words = wordsOf(label)
    const [field] = ASKED.find(([, pattern]) => pattern.test(words)) ?? []
    return field ? fact(field, plain(value), true) : []
  })
  return known.some((f) => f.field === 'name') ? known : [...known, ...nameInParts(said)]
}

function nameInParts(said: Readonly<Record<string, string>>): VendorFact[] {
  const part = (pattern: RegExp) => Object.entries(said).find(([label]) => pattern.test(wordsOf(label)))?.[1]
  const [first, last] = [part(/^((customer|caller) )?first ?name$/), part(/^((customer|caller) )?(last|sur) ?name$/)]
  return first && last ? name(`${first} ${last}`, true) : []
}

/** "context.customerAccountNumber", "Account_Number" → "account number" in words. */
const wordsOf = (label: string) =>
  plain(label)
    .replace(/^(context|contact|participant)\./, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[\s_.:-]+/g, ' ')
    .trim()
    .toLowerCase()
