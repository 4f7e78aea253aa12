import * as z from 'zod/mini'
import type { Ignored } from '../ports/settings'
import { placeOf } from './document'

export type Shape<T> = { [K in keyof T]-?: z.ZodMiniType<T[K]> }

/** Each key by itself: a bad one is named and left out, and takes no other with it. */
export function readKeys<T>(shape: Shape<T>, raw: unknown): { values: Partial<T>; ignored: Ignored[] } {
  const values: Partial<T> = {}
  const ignored: Ignored[] = []
  for (const [key, value] of Object.entries(typeof raw === 'object' && raw !== null ? raw : {})) {
    if (!isKey(shape, key)) ignored.push({ key, sentence: `"${key}" is not a setting Earshot knows. It is ignored.` })
    else {
      const schema: z.ZodMiniType<T[typeof key]> = shape[key]
      const parsed = z.safeParse(schema, value)
      if (parsed.success) values[key] = parsed.data
      else ignored.push({ key, sentence: `"${key}" is ignored: ${placeOf(parsed.error)}.` })
    }
  }
  return { values, ignored }
}

const isKey = <T>(shape: Shape<T>, key: string): key is Extract<keyof T, string> => Object.hasOwn(shape, key)
