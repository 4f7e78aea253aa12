import * as z from 'zod/mini'
import { FACTS_FORMAT, MOST_PER_HOST, type SiteFact } from '../../core/site-fact'
import type { FactsRead } from '../ports/site-facts'
import { placeOf } from '../schema/document'
import { factSchema } from '../schema/site-facts'

/** A colleague may hand over a few sites; a file of thousands is none a person taught. */
const MOST = 20 * MOST_PER_HOST
const file = z.strictObject({ format: z.literal(FACTS_FORMAT), facts: z.array(factSchema).check(z.maxLength(MOST)) })

/** The facts of a site as a file for a colleague. How they fare here is nobody else's. */
export const factsFile = (facts: readonly SiteFact[]): string =>
  JSON.stringify({ format: FACTS_FORMAT, facts }, null, 2)

/** Checked whole: a file with one line wrong is not half taken in. */
export function readFactsFile(text: string): FactsRead {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    return { is: 'refused', sentence: 'This is no Earshot site file: it is not JSON.' }
  }
  if (formatOf(raw) !== FACTS_FORMAT)
    return { is: 'refused', sentence: `This is no Earshot site file: its format is not ${FACTS_FORMAT}.` }
  const read = z.safeParse(file, raw)
  if (!read.success) return { is: 'refused', sentence: `This site file cannot be read ${placeOf(read.error)}.` }
  return { is: 'read', facts: read.data.facts.map((fact) => ({ ...fact, from: 'colleague' })) }
}

const formatOf = (raw: unknown) => (typeof raw === 'object' && raw !== null && 'format' in raw ? raw.format : undefined)
