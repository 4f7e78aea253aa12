import * as z from 'zod/mini'
import { FLAGS } from '../../core/flag'
import { ruleId } from '../../core/ids'
import { REASONS, RELEASES } from '../../core/reason'
import { type Guard, type Offer, type PromptRule, RULES_FORMAT, type RuleSet, type SavePath } from '../../core/rule'
import { PAUSING_STEPS } from '../../core/step'
import { CONDITION_LIMITS, conditionSchema } from './rule-set-condition'
import type { RuleFaultName } from './rule-set-fault'

/** The bounds of a rule set, each with its reason. */
export const RULE_SET_LIMITS = {
  /** Measured up to here: docs/performance.md. */
  rules: 10_000,
  /** Four for each rule of the largest set; all of them compile in well under a second. */
  phrases: 40_000,
  /** A cue is read in a glance, beside a caller who speaks. */
  say: 160,
  why: 400,
  title: 120,
  /** Each word of a list is one more thing a heard word may mean. */
  lists: 60,
  listWords: 400,
  /** Longer ago than two minutes nobody knows what a cue is about. */
  expires: 120,
} as const

const id = z.pipe(
  z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'id-form' satisfies RuleFaultName)),
  z.transform((text) => ruleId(text)),
)
const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))
const names = z.array(text(80)).check(z.minLength(1))
const language = z.string().check(z.regex(/^[a-z]{2,3}$/, 'language-form' satisfies RuleFaultName))
const between = (least: number, most: number) => z.number().check(z.gte(least), z.lte(most))

const rule: z.ZodMiniType<PromptRule> = z.strictObject({
  id,
  title: text(RULE_SET_LIMITS.title),
  status: z.enum(['draft', 'active', 'retired']),
  when: conditionSchema,
  say: text(RULE_SET_LIMITS.say),
  why: text(RULE_SET_LIMITS.why),
  priority: z.int().check(z.gte(0), z.lte(1000)),
  critical: z.optional(z.boolean()),
  coolDown: between(0, 3600),
  mostPerCall: z.int().check(z.gte(1), z.lte(20)),
  expires: between(3, RULE_SET_LIMITS.expires),
  languages: z.optional(z.array(language).check(z.minLength(1))),
  queues: z.optional(names),
  flag: z.optional(z.strictObject({ name: z.enum(FLAGS), good: z.boolean(), why: text(RULE_SET_LIMITS.why) })),
  owner: z.optional(text(80)),
  tags: z.optional(names),
})

/** The law of the guard, fixed here and not in settings (DESIGN §4): one pause, at most one offer, always a release. */
const guard: z.ZodMiniType<Guard> = z.strictObject({
  id,
  title: text(RULE_SET_LIMITS.title),
  why: text(RULE_SET_LIMITS.why),
  queues: z.optional(names),
  reasons: z.array(z.enum(REASONS)).check(z.minLength(1)),
  steps: z.array(z.enum(PAUSING_STEPS)).check(z.minLength(1)),
  seconds: z.optional(between(5, 15)),
  pauses: z.literal(1),
  offers: z.literal([0, 1]),
  releases: z.array(z.enum(RELEASES)),
})

const offer: z.ZodMiniType<Offer> = z.strictObject({
  kind: z.enum(['right-size', 'pause', 'fix', 'move', 'correct-bill', 'match', 'refer', 'leave-well']),
  say: text(RULE_SET_LIMITS.say),
  cost: z.number().check(z.gte(0)),
})
const savePath: z.ZodMiniType<SavePath> = z.strictObject({
  reason: z.enum(REASONS),
  ask: text(RULE_SET_LIMITS.say),
  offers: z.array(offer).check(z.maxLength(8)),
  close: text(RULE_SET_LIMITS.say),
})

export const ruleSetShape: z.ZodMiniType<RuleSet> = z.strictObject({
  format: z.literal(RULES_FORMAT),
  name: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'name-form' satisfies RuleFaultName)),
  title: text(RULE_SET_LIMITS.title),
  version: z.int().check(z.gte(1)),
  language,
  lists: z
    .record(
      z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/, 'list-name-form' satisfies RuleFaultName)),
      z
        .array(z.string().check(z.maxLength(CONDITION_LIMITS.letters)))
        .check(z.minLength(1), z.maxLength(RULE_SET_LIMITS.listWords)),
    )
    .check(
      z.refine((lists) => Object.keys(lists).length <= RULE_SET_LIMITS.lists, 'too-many-lists' satisfies RuleFaultName),
    ),
  rules: z.array(rule).check(z.maxLength(RULE_SET_LIMITS.rules)),
  guards: z.array(guard),
  savePaths: z.array(savePath),
  referTo: z.array(z.strictObject({ need: text(200), to: text(200) })).check(z.maxLength(200)),
})
