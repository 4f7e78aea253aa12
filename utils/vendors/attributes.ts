import { factsFrom } from '../language/facts/facts-from'
import { fact, plain } from './facts'
import type { VendorFact } from './word'

/** A flow that hands over more than this hands over its own machinery. */
const MANY = 60
const TOPIC = /^((call|contact) )?(reason|intent|topic)( for call)?$/i

/**
 * What the voice menu has asked already: attributes under the names a company gave them, read like the labels of a record. The
 * number on the line is told by itself; a number among the attributes may be the one that was dialled.
 */
export function attributes(said: Readonly<Record<string, string>>): VendorFact[] {
  const pairs = Object.entries(said)
    .slice(0, MANY)
    .map(([label, value]) => ({ label: inWords(label), text: plain(value) }))
  const topic = pairs.find(({ label }) => TOPIC.test(label))
  const known = factsFrom(pairs).filter(({ field }) => field !== 'phone')
  return [...known, ...fact('topic', topic?.text ?? '', true)]
}

/** "context.customerAccountNumber", "Account_Number" → "customer Account Number". */
const inWords = (label: string) =>
  plain(label)
    .replace(/^(context|contact|participant)\./, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[\s_.:-]+/g, ' ')
    .trim()
