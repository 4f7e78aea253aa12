import * as z from 'zod/mini'
import { type FactHealth, nothingTaught, type SiteFact, type TaughtSites } from '../../core/site-fact'
import { defineDocument } from './document'
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

export const factSchema: z.ZodMiniType<SiteFact> = z.strictObject({
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
  return { ...opened.value, facts: factsIn(opened.value.facts) }
}

export const factsIn = (raw: readonly unknown[]): SiteFact[] =>
  raw.flatMap((fact) => z.safeParse(factSchema, fact).data ?? [])
