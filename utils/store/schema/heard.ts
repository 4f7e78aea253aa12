import * as z from 'zod/mini'
import { REASONS, RELEASES } from '../../core/reason'
import { fieldSchema, momentSchema } from './ids'

export const speakerSchema = z.enum(['caller', 'agent', 'unknown'])

const base = {
  speaker: speakerSchema,
  sure: z.enum(['sure', 'maybe']),
  words: z.string(),
  utterance: z.string(),
  at: momentSchema,
}

/** Acts that are nothing but themselves. */
const PLAIN = [
  'staying',
  'confirms',
  'denies',
  'decided',
  'caller-thanks',
  'satisfied',
  'complaint',
  'waited',
  'accepts',
  'caller-goodbye',
  'asks-why',
  'open-question',
  'reflection',
  'asks-confirmation',
  'dead-end',
  'promise',
  'next-step',
  'agent-thanks',
  'thanks-for-waiting',
  'anything-else',
  'agent-goodbye',
] as const

const plain = <A extends (typeof PLAIN)[number]>(act: A) => z.object({ ...base, act: z.literal(act) })

/** What the listener understood, as it lies in the log. */
export const heardSchema = z.discriminatedUnion('act', [
  z.object({ ...base, act: z.literal('leaving'), what: z.optional(z.string()) }),
  z.object({ ...base, act: z.literal('reason'), reason: z.enum(REASONS) }),
  z.object({ ...base, act: z.literal('release'), release: z.enum(RELEASES) }),
  z.object({ ...base, act: z.literal('asks-identity'), field: fieldSchema }),
  z.object({ ...base, act: z.literal('apology'), for: z.enum(['our-fault', 'their-choice', 'unclear']) }),
  z.object({ ...base, act: z.literal('offer'), dearer: z.enum(['dearer', 'not-dearer', 'unclear']) }),
  ...PLAIN.map(plain),
])
