import * as z from 'zod/mini'
import { PACK_FORMAT, type PackHead } from '../../core/papers/pack'
import { summarySchema } from '../schema/documents'
import { callIdSchema, momentSchema } from '../schema/ids'
import { PAPER_LIMITS, paperSchema } from '../schema/papers'

/** The bounds of a pack, each with its reason. */
export const PACK_LIMITS = {
  /** Ten thousand calls with what belongs to them, five times over. */
  lines: 100_000,
  /** A call of eight hours of captions is about three million characters. */
  line: 6_000_000,
  /** Each has at least a hundred characters, so no call of ours has more; three million empty ones held the page for 26 s. */
  events: 60_000,
  /** No line of ours nests deeper than a rule's conditions, which are twelve. */
  depth: 60,
  /** Sentences a person reads; the rest is counted. */
  faults: 50,
} as const

const name = z.string().check(z.maxLength(PAPER_LIMITS.name))
const sender = z.object({ name, desk: name })

export const packHead: z.ZodMiniType<PackHead> = z.object({
  format: z.literal(PACK_FORMAT),
  madeAt: momentSchema,
  role: z.enum(['agent', 'lead', 'admin']),
  from: sender,
  to: z.optional(sender),
  lines: z.int().check(z.gte(0), z.lte(PACK_LIMITS.lines)),
})

/** Events are opened one by one, and a rule set by its own reader: each with faults of its own. */
export const packItem = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('call'),
    words: z.enum(['needed', 'whole']),
    summary: summarySchema,
    events: z.array(z.unknown()).check(z.maxLength(PACK_LIMITS.events)),
  }),
  z.object({ is: z.literal('paper'), paper: paperSchema }),
  z.object({ is: z.literal('rules'), ruleSet: z.unknown() }),
  z.object({ is: z.literal('forget'), call: callIdSchema }),
])
