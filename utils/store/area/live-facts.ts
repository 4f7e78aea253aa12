import * as z from 'zod/mini'
import { type Caller, type CallerFact, nobodyYet } from '../../core/caller'
import type { CallId } from '../../core/ids'
import { keeping } from '../keeping'
import type { LiveFacts } from '../ports/live-facts'
import { defineDocument } from '../schema/document'
import { factSourceSchema } from '../schema/events'
import { fieldSchema, momentSchema } from '../schema/ids'
import type { Area } from './area'

const factSchema: z.ZodMiniType<CallerFact> = z.object({
  field: fieldSchema,
  value: z.string(),
  source: factSourceSchema,
  seenAt: momentSchema,
  sure: z.boolean(),
})
const facts = z.array(factSchema)
const callerDocument = defineDocument<Caller>(
  z.object({
    facts,
    question: z.optional(z.object({ facts, field: fieldSchema, have: z.string(), seen: z.string() })),
    others: z.array(z.string()),
  }),
)

const PREFIX = 'facts:'
const keyOf = (callId: CallId) => PREFIX + callId

/** `session`: in memory, gone with the browser, and closed to content scripts unless somebody opens the whole area. */
export function sessionFacts(session: Area): LiveFacts {
  return {
    put: (callId, caller) =>
      keeping(async () => {
        await session.set({ [keyOf(callId)]: callerDocument.stamp(caller) })
        return { outcome: 'kept' as const }
      }),
    async read(callId) {
      const key = keyOf(callId)
      const opened = callerDocument.open((await session.get(key))[key], 'the caller')
      return opened.is === 'read' ? opened.value : nobodyYet
    },
    drop: (callId) => session.remove(keyOf(callId)),
    async dropAll() {
      const keys = Object.keys(await session.get(null))
      await session.remove(keys.filter((key) => key.startsWith(PREFIX)))
    },
  }
}
