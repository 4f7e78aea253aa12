import * as z from 'zod/mini'
import type { CallEvent } from '../../core/event'
import { SOURCES } from '../../core/signal'
import { STEPS } from '../../core/step'
import type { Trouble } from '../ports/outcome'
import { corrupt, placeOf } from './document'
import { heardSchema, speakerSchema } from './heard'
import { cueIdSchema, eventIdSchema, fieldSchema, momentSchema, ruleIdSchema } from './ids'
import { pagePlace, traitsSchema } from './site-parts'
import { wrapUpSchema } from './wrapup'

const line = { id: eventIdSchema, at: momentSchema }
const event = <T extends string, Shape extends z.core.$ZodLooseShape>(type: T, shape: Shape) =>
  z.object({ ...line, type: z.literal(type), ...shape })

const signal = z.object({
  source: z.enum(SOURCES),
  phase: z.enum(['ringing', 'connected', 'held', 'resumed', 'transferring', 'transferred', 'ended', 'wrapup']),
  sure: z.boolean(),
  at: momentSchema,
  callKey: z.optional(z.string()),
  chainKey: z.optional(z.string()),
  direction: z.optional(z.enum(['inbound', 'outbound'])),
  queue: z.optional(z.string()),
  waited: z.optional(z.number()),
  endedBy: z.optional(z.enum(['agent', 'caller'])),
})

export const factSourceSchema = z.enum(['vendor', 'ringing-panel', 'record', 'typed', 'spoken', 'handover', 'agent'])

const fact = z.object({
  field: fieldSchema,
  source: factSourceSchema,
  sure: z.boolean(),
  hash: z.string(),
})

const cue = z.object({
  id: cueIdSchema,
  rule: ruleIdSchema,
  ruleVersion: z.number(),
  text: z.string(),
  why: z.string(),
  priority: z.number(),
  shownAt: momentSchema,
  expiresAt: momentSchema,
  words: z.string(),
})

export const pauseChoiceSchema = z.enum(['back', 'end-now', 'pressed-again', 'expired', 'not-painted', 'call-over'])

/** One line of a call's log, as it is stored. */
export const eventSchema = z.discriminatedUnion('type', [
  event('rules', { rules: z.object({ version: z.number(), print: z.number() }) }),
  event('signal', { signal }),
  event('fact', { fact }),
  event('fact-conflict', { field: fieldSchema }),
  event('fact-used', { field: fieldSchema, how: z.enum(['filled', 'shown-instead-of-asking']) }),
  event('words', { speaker: speakerSchema, text: z.string(), utterance: z.string() }),
  event('heard', { heard: heardSchema }),
  event('page', { page: z.literal('cancel-page') }),
  event('mark', {
    mark: z.enum(['leaving', 'not-leaving', 'just-cancel', 'listen-to-this', 'need-help', 'this-worked', 'verified']),
  }),
  event('step', { step: z.enum(STEPS), state: z.enum(['heard', 'open']) }),
  event('cue', { cue }),
  event('cue-gone', { cue: cueIdSchema, why: z.enum(['expired', 'withdrawn', 'replaced', 'moment-over']) }),
  event('cue-feedback', { cue: cueIdSchema, feedback: z.enum(['helped', 'wrong', 'late']) }),
  event('press', { outcome: z.enum(['paused', 'passed']), why: z.string() }),
  event('pause-choice', { choice: pauseChoiceSchema }),
  event('was-that-hang-up', {
    answer: z.enum(['ask', 'yes', 'no']),
    control: z.optional(z.object({ host: z.string(), like: traitsSchema, on: z.optional(pagePlace) })),
  }),
  event('wrapup', { wrapup: z.partial(wrapUpSchema) }),
])

export interface OpenedEvents {
  events: CallEvent[]
  bad: { raw: unknown; trouble: Trouble }[]
}

/** Each line by itself: one that cannot be read takes no other with it. */
export function openEvents(raw: readonly unknown[], where: string): OpenedEvents {
  const opened: OpenedEvents = { events: [], bad: [] }
  raw.forEach((line, i) => {
    const parsed = z.safeParse(eventSchema, line)
    if (parsed.success) opened.events.push(parsed.data)
    else opened.bad.push({ raw: line, trouble: corrupt(`line ${i + 1} of ${where}`, placeOf(parsed.error)) })
  })
  return opened
}
