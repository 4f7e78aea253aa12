import * as z from 'zod/mini'
import { FIELDS } from '../../core/caller-field'
import type { ActName } from '../../core/heard'
import { REASONS, RELEASES } from '../../core/reason'
import type { CallState, Condition, Moment } from '../../core/rule'
import { STEPS } from '../../core/step'
import type { RuleFaultName } from './rule-set-fault'

/** The bounds of a rule, each with its reason. */
export const CONDITION_LIMITS = {
  /** A list of ways to say one thing; more is another rule, or a @list. */
  phrases: 60,
  /** Nobody says more in one breath; a longer text costs more than it can ever hear. */
  letters: 200,
  /** What a person can still follow when it is read aloud. */
  parts: 12,
  /** Ten minutes: later than that nothing a cue says still belongs to what was heard. */
  seconds: 600,
  /** A phrase gap reaches ten words; so does what stands near it. */
  words: 10,
} as const

const seconds = z.number().check(z.positive(), z.lte(CONDITION_LIMITS.seconds))
const phrases = z
  .array(z.string().check(z.maxLength(CONDITION_LIMITS.letters)))
  .check(z.minLength(1), z.maxLength(CONDITION_LIMITS.phrases))
const nearby = z.strictObject({
  phrases,
  within: z.int().check(z.gte(1), z.lte(CONDITION_LIMITS.words)),
  where: z.enum(['before', 'after', 'around']),
})
export const fieldName = z.union([z.enum(FIELDS), z.templateLiteral(['x-', z.string()])])
const acts: Record<ActName, true> = {
  leaving: true,
  staying: true,
  reason: true,
  release: true,
  confirms: true,
  denies: true,
  decided: true,
  'caller-thanks': true,
  satisfied: true,
  complaint: true,
  waited: true,
  accepts: true,
  'caller-goodbye': true,
  'asks-identity': true,
  'asks-why': true,
  'open-question': true,
  reflection: true,
  'asks-confirmation': true,
  apology: true,
  offer: true,
  'dead-end': true,
  promise: true,
  'next-step': true,
  'agent-thanks': true,
  'thanks-for-waiting': true,
  'anything-else': true,
  'agent-goodbye': true,
}

const said = z.strictObject({
  said: phrases,
  by: z.enum(['caller', 'agent', 'anyone']),
  near: z.optional(nearby),
  notNear: z.optional(nearby),
  final: z.optional(z.boolean()),
  first: z.optional(seconds),
  last: z.optional(seconds),
})
const heard = z.strictObject({
  heard: z.enum(Object.keys(acts) as ActName[]),
  level: z.optional(z.enum(['sure', 'maybe'])),
  field: z.optional(fieldName),
  known: z.optional(z.boolean()),
  reason: z.optional(z.array(z.enum(REASONS)).check(z.minLength(1))),
  release: z.optional(z.array(z.enum(RELEASES)).check(z.minLength(1))),
  for: z.optional(z.enum(['our-fault', 'their-choice', 'unclear'])),
  dearer: z.optional(z.enum(['dearer', 'not-dearer', 'unclear'])),
})
const state: z.ZodMiniType<CallState> = z
  .strictObject({
    leaving: z.optional(z.array(z.enum(['no', 'maybe', 'sure'])).check(z.minLength(1))),
    reason: z.optional(z.array(z.enum(REASONS)).check(z.minLength(1))),
    released: z.optional(z.boolean()),
    onHold: z.optional(z.boolean()),
    heldFor: z.optional(seconds),
    queue: z.optional(z.array(z.string()).check(z.minLength(1))),
    transferred: z.optional(z.boolean()),
    knows: z.optional(fieldName),
    verified: z.optional(z.boolean()),
    waited: z.optional(z.number().check(z.positive())),
    seconds: z.optional(z.number().check(z.positive())),
    stepHeard: z.optional(z.enum(STEPS)),
    stepOpen: z.optional(z.enum(STEPS)),
    page: z.optional(z.literal('cancel-page')),
  })
  .check(z.refine((named) => Object.keys(named).length > 0, 'nothing-named' satisfies RuleFaultName))

const several = <T>(part: z.ZodMiniType<T>) => z.array(part).check(z.minLength(1), z.maxLength(CONDITION_LIMITS.parts))

const moment: z.ZodMiniType<Moment> = z.lazy(() => z.union([said, heard, z.strictObject({ any: several(moment) })]))
export const conditionSchema: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    said,
    heard,
    z.strictObject({ sequence: z.tuple([moment, moment]), within: seconds }),
    z.strictObject({ missing: moment, after: moment, within: seconds }),
    z.strictObject({
      count: moment,
      times: z.int().check(z.gte(2), z.lte(20)),
      within: z.optional(z.number().check(z.positive())),
    }),
    z.strictObject({ all: several(conditionSchema) }),
    z.strictObject({ any: several(conditionSchema) }),
    z.strictObject({ not: conditionSchema }),
    z.strictObject({ call: state }),
  ]),
)
