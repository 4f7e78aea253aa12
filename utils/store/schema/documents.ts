import * as z from 'zod/mini'
import { CUE_FATES } from '../../core/cue-fate'
import { FLAGS } from '../../core/flag'
import type { PersonToCall } from '../../core/person-to-call'
import { REASONS, RELEASES } from '../../core/reason'
import type { CallSummary } from '../../core/record'
import { OUTCOMES, OVERRIDE_REASONS } from '../../core/wrapup'
import { defineDocument } from './document'
import { pauseChoiceSchema } from './events'
import { callIdSchema, momentSchema, ruleIdSchema } from './ids'
import { nextStepSchema } from './wrapup'

/** What one commit wrote of one call. Its lines are opened one by one. */
export const chunkDocument = defineDocument(z.object({ call: callIdSchema, events: z.array(z.unknown()) }))

/** All lines of a finished call: gzip of a JSON array. `rev` grows with every rewrite, so that no rewrite overtakes another. */
export const bodyDocument = defineDocument(
  z.object({ id: callIdSchema, rev: z.number(), gzip: z.instanceof(Uint8Array<ArrayBuffer>) }),
)

const flagSchema = z.object({
  name: z.enum(FLAGS),
  good: z.boolean(),
  why: z.string(),
  words: z.optional(z.string()),
  at: momentSchema,
})

export const summarySchema: z.ZodMiniType<CallSummary> = z.object({
  id: callIdSchema,
  startedAt: momentSchema,
  endedAt: momentSchema,
  duration: z.number(),
  reason: z.enum(REASONS),
  callersWords: z.string(),
  outcome: z.enum(OUTCOMES),
  release: z.optional(z.enum(RELEASES)),
  flags: z.array(flagSchema),
  pause: z.optional(
    z.object({
      choice: z.optional(pauseChoiceSchema),
      override: z.optional(z.enum(OVERRIDE_REASONS)),
      open: z.optional(z.string()),
    }),
  ),
  cues: z.array(z.object({ rule: ruleIdSchema, fate: z.enum(CUE_FATES) })),
  reused: z.number(),
  years: z.optional(z.number()),
  queue: z.optional(z.string()),
  ruleSetVersion: z.number(),
  seen: z.enum(['seen', 'unseen']),
  nextStep: z.optional(nextStepSchema),
  words: z.enum(['kept', 'none']),
  callerHashes: z.array(z.string()),
  sharedHashes: z.optional(z.array(z.string())),
})
export const summaryDocument = defineDocument(z.object({ id: callIdSchema, summary: summarySchema }), [
  {
    name: 'CuesAndReuse',
    // What the first version did not count is not known of its calls: nothing, rather than a guess.
    up: (old) => ({ ...old, summary: { cues: [], reused: 0, ...(old.summary as object) } }),
  },
])

export const countsDocument = defineDocument(z.object({ counts: z.record(z.string(), z.number()) }))

const personSchema: z.ZodMiniType<PersonToCall> = z.object({
  id: z.string(),
  kind: z.enum(['second-chance', 'let-down', 'check-in']),
  call: z.optional(callIdSchema),
  name: z.string(),
  number: z.string(),
  why: z.string(),
  promised: z.optional(z.string()),
  due: momentSchema,
  createdAt: momentSchema,
  owner: z.optional(z.object({ agent: z.string(), since: momentSchema })),
  done: z.optional(
    z.object({
      at: momentSchema,
      outcome: z.enum([...OUTCOMES, 'not-reached']),
      learnt: z.string(),
      next: z.optional(z.string()),
    }),
  ),
  callerHashes: z.array(z.string()),
})
export const personDocument = defineDocument(z.object({ id: z.string(), person: personSchema }))

export const asideDocument = defineDocument(
  z.object({
    at: momentSchema,
    call: z.optional(callIdSchema),
    sentence: z.string(),
    raw: z.unknown(),
  }),
)

/** A forgotten call by its id; a forgotten caller by hash, for calls that began before. */
export const stubDocument = defineDocument(z.object({ key: z.string(), at: momentSchema }))

export const deletionDocument = defineDocument(
  z.object({
    at: momentSchema,
    why: z.enum(['retention', 'erasure']),
    records: z.number(),
    words: z.number(),
    people: z.number(),
    papers: z.optional(z.number()),
    setAside: z.number(),
  }),
)
export const lastRunDocument = defineDocument(z.object({ at: momentSchema }))
export const activeRulesDocument = defineDocument(
  z.object({
    version: z.union([z.number(), z.literal('built-in')]),
    next: z.optional(z.object({ version: z.number(), share: z.number() })),
  }),
)
