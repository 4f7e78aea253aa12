import * as z from 'zod/mini'
import type { CallSignal } from '../core/signal'

/** Vendors post objects or JSON text; by the time the desk reads it, it is text anyway. */
export function readAs<T>(schema: z.ZodMiniType<T>, message: unknown): T | undefined {
  try {
    const parsed = z.safeParse(schema, typeof message === 'string' ? JSON.parse(message) : message)
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}

/** One odd field costs no other: it counts as absent. */
export const maybe = <T>(schema: z.ZodMiniType<T>) => z.catch(z.optional(schema), undefined)

export const text = maybe(z.string())
export const flag = maybe(z.boolean())
export const id = maybe(z.union([z.string(), z.number()]))

/** Longest list a softphone has reason to send: an agent has a handful of calls. */
const MANY = 20
export const few = <T>(schema: z.ZodMiniType<T>) =>
  z.pipe(
    z.array(z.unknown()),
    z.transform((all: unknown[]) => all.slice(0, MANY).flatMap((one) => z.safeParse(schema, one).data ?? [])),
  )

/** "Inbound", "INBOUND", "in"; "outbound", "out". */
export function directionOf(said: string | undefined): CallSignal['direction'] {
  if (/^in(bound|coming)?$/i.test(said ?? '')) return 'inbound'
  return /^out(bound|going)?$/i.test(said ?? '') ? 'outbound' : undefined
}
