import * as z from 'zod/mini'
import type { SiteKnowledge } from '../../core/site-knowledge'
import { SITE_FORMAT } from '../../core/site-knowledge'
import { VENDOR_NAMES } from '../../core/vendor-origins'
import { fieldSchema } from './ids'
import { kind, pagePlace, steady, text } from './site-parts'

const few = <T>(schema: z.ZodMiniType<T>) => z.array(schema).check(z.maxLength(60))

const attributeName = z.string().check(z.regex(/^[a-z][a-z0-9_.:-]{0,60}$/i))
const tag = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,40}$/))

const elementFacts = z
  .strictObject({
    tag: z.optional(tag),
    role: z.optional(tag),
    name: z.optional(text),
    id: z.optional(steady),
    idHas: z.optional(steady),
    class: z.optional(steady),
    classHas: z.optional(steady),
    attributes: z.optional(z.record(attributeName, z.string().check(z.maxLength(300)))),
  })
  .check(
    z.refine((facts) => Object.keys(facts).some((key) => key !== 'tag' && key !== 'role'), 'too little to know it by'),
  )

const host = z.string().check(z.regex(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/))

/** One product's file: strict, so that a misspelt key is found by a test and not by an agent. */
export const siteSchema: z.ZodMiniType<SiteKnowledge> = z.strictObject({
  format: z.literal(SITE_FORMAT),
  product: text,
  basis: z.enum(['verified on a live page', 'from documentation', 'taught']),
  source: text,
  at: z
    .strictObject({ hosts: few(host), path: z.optional(text), marks: few(elementFacts) })
    .check(z.refine(({ hosts, marks }) => hosts.length + marks.length > 0, 'nowhere')),
  softphone: z.boolean(),
  vendor: z.optional(z.enum(VENDOR_NAMES)),
  controls: few(z.strictObject({ kind, is: elementFacts })),
  callerFields: few(z.strictObject({ field: fieldSchema, is: elementFacts })),
  captions: z.optional(
    z.strictObject({
      pane: elementFacts,
      row: elementFacts,
      speaker: z.optional(elementFacts),
      text: z.optional(elementFacts),
      agentIs: few(text),
    }),
  ),
  keys: few(
    z.strictObject({
      kind,
      code: z.string().check(z.regex(/^[A-Z][A-Za-z0-9]{1,20}$/)),
      with: few(z.enum(['ctrl', 'alt', 'shift', 'meta'])),
    }),
  ),
  cancelPages: few(pagePlace),
})
