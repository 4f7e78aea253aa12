import * as z from 'zod/mini'
import { type CallerField, FIELDS } from '../../core/caller-field'
import type { CallId, CueId, EventId, RuleId } from '../../core/ids'

/** Ids are ours, but a stored one may have been damaged: a short, non-empty string. */
const isId = (id: unknown) => typeof id === 'string' && id.length > 0 && id.length <= 200

export const callIdSchema = z.custom<CallId>(isId, 'not an id')
export const eventIdSchema = z.custom<EventId>(isId, 'not an id')
export const ruleIdSchema = z.custom<RuleId>(isId, 'not an id')
export const cueIdSchema = z.custom<CueId>(isId, 'not an id')

const KNOWN: ReadonlySet<unknown> = new Set(FIELDS)
export const fieldSchema = z.custom<CallerField>(
  (field) => KNOWN.has(field) || (typeof field === 'string' && field.startsWith('x-')),
  'not a caller field',
)
/** Milliseconds since the epoch. */
export const momentSchema = z.number()
