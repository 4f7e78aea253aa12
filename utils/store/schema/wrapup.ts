import * as z from 'zod/mini'
import { REASONS } from '../../core/reason'
import { OUTCOMES, OVERRIDE_REASONS } from '../../core/wrapup'
import { momentSchema } from './ids'

export const nextStepSchema = z.object({ what: z.string(), who: z.string(), by: z.string() })

const cancellationSchema = z.object({
  askedAt: momentSchema,
  processedAt: z.optional(momentSchema),
  effective: z.optional(z.string()),
  confirmation: z.optional(z.enum(['sent', 'not-sent'])),
})

export const wrapUpSchema = z.object({
  reason: z.enum(REASONS),
  callersWords: z.string(),
  outcome: z.enum(OUTCOMES),
  nextStep: z.optional(nextStepSchema),
  cancellation: z.optional(cancellationSchema),
  override: z.optional(z.enum(OVERRIDE_REASONS)),
  note: z.string(),
})
