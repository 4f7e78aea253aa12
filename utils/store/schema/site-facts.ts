import * as z from 'zod/mini'
import {
  FACTS_FORMAT,
  type FactHealth,
  MOST_PER_HOST,
  nothingTaught,
  type SiteFact,
  type TaughtSites,
} from '../../core/site-fact'
import type { FactsRead } from '../ports/site-facts'
import { defineDocument, placeOf } from './document'
import { fieldSchema, momentSchema } from './ids'
import { kind, pagePlace, traitsSchema } from './site-parts'

const on = z.optional(pagePlace)

export const taughtSchema: z.ZodMiniType<SiteFact['teaches']> = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('control'), kind, like: traitsSchema, on }),
  z.strictObject({ what: z.literal('caller-field'), field: fieldSchema, like: traitsSchema, on }),
  z.strictObject({ what: z.literal('caption-pane'), like: traitsSchema, on }),
  z.strictObject({ what: z.literal('cancel-page'), page: pagePlace }),
])

/** A company's own may have no dot. */
const hostname = z.string().check(z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/, 'not a host such as phone.example'))

const factSchema: z.ZodMiniType<SiteFact> = z.strictObject({
  id: z.string().check(z.regex(/^[\w-]{1,80}$/)),
  host: hostname,
  teaches: taughtSchema,
  from: z.enum(['pointing', 'after-a-call', 'colleague']),
  taughtAt: momentSchema,
})

const health: z.ZodMiniType<FactHealth> = z.object({
  matchedAt: z.optional(momentSchema),
  missedSince: z.optional(momentSchema),
})

/** As it lies in the store: facts are read one by one, so that a damaged one costs no other. */
const stored = z.object({
  facts: z.array(z.unknown()),
  health: z.record(z.string(), health),
  off: z.array(z.string()),
})
const document = defineDocument(stored)

export const stampSites = ({ facts, health, off }: TaughtSites) =>
  document.stamp({ facts: [...facts], health: { ...health }, off: [...off] })

/** → or why nothing may be written over it. */
export function openSites(raw: unknown): TaughtSites | { refused: string } {
  if (raw === undefined) return nothingTaught
  const opened = document.open(raw, 'what was taught of sites')
  if (opened.is === 'newer') return { refused: opened.sentence }
  if (opened.is !== 'read') return nothingTaught
  const facts = opened.value.facts.flatMap((fact) => z.safeParse(factSchema, fact).data ?? [])
  return { ...opened.value, facts }
}

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
