import * as z from 'zod/mini'
import type { Paper } from '../../core/papers/paper'
import { speakerSchema } from './heard'
import { callIdSchema, momentSchema, ruleIdSchema } from './ids'

/** People write these by hand and in files: longer than this is a mistake, or worse. */
export const PAPER_LIMITS = { name: 200, text: 2_000, notes: 50, lines: 40, rules: 20_000 } as const

const name = z.string().check(z.maxLength(PAPER_LIMITS.name))
const text = z.string().check(z.maxLength(PAPER_LIMITS.text))
const count = z.int().check(z.gte(0))
const id = z.string().check(z.minLength(1), z.maxLength(500))
const sender = z.object({ name, desk: name })
const said = z.array(z.object({ speaker: speakerSchema, text })).check(z.maxLength(PAPER_LIMITS.lines))

const paper = <Kind extends string, Shape extends z.core.$ZodLooseShape>(kind: Kind, shape: Shape) =>
  z.object({ kind: z.literal(kind), id, rev: count, at: momentSchema, ...shape })

const note = z.object({
  id,
  is: z.enum(['praise', 'note']),
  text,
  moment: z.optional(momentSchema),
  share: z.optional(said),
})

/** One schema for all papers, in the store and in packs. */
export const paperSchema: z.ZodMiniType<Paper> = z.discriminatedUnion('kind', [
  paper('given', { call: callIdSchema, by: sender, words: z.enum(['needed', 'whole']) }),
  paper('review', {
    call: callIdSchema,
    callAt: momentSchema,
    by: name,
    agent: sender,
    notes: z.array(note).check(z.maxLength(PAPER_LIMITS.notes)),
    givenAt: z.optional(momentSchema),
    closed: z.optional(z.object({ at: momentSchema, word: text })),
  }),
  paper('review-answer', {
    call: callIdSchema,
    seenAt: momentSchema,
    word: z.optional(z.object({ is: z.enum(['fine', 'context', 'disagree']), text, at: momentSchema })),
    consents: z
      .array(z.object({ note: id, is: z.enum(['with-name', 'without-name', 'no']) }))
      .check(z.maxLength(PAPER_LIMITS.notes)),
  }),
  paper('practice', {
    call: callIdSchema,
    why: text,
    lines: said,
    credit: name,
    state: z.enum(['shared', 'withdrawn']),
  }),
  paper('suggestion', {
    call: z.optional(callIdSchema),
    is: z.enum(['cue-wrong', 'cue-helped', 'cue-late', 'not-leaving', 'missed', 'wording-worked', 'cue-proposed']),
    by: name,
    rule: z.optional(ruleIdSchema),
    ruleVersion: z.optional(z.number()),
    cue: z.optional(text),
    words: text,
    say: text,
    comment: text,
  }),
  paper('suggestion-answer', { is: z.enum(['taken', 'noted', 'not-taken']), text, by: name }),
  paper('tally', {
    calls: count,
    rules: z
      .array(
        z.object({ rule: ruleIdSchema, version: z.number(), shown: count, helped: count, wrong: count, late: count }),
      )
      .check(z.maxLength(PAPER_LIMITS.rules)),
  }),
])
