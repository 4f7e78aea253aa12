import * as z from 'zod/mini'
import { CONTROL_KINDS } from '../../core/control'
import { isSteady } from '../../core/steady'
import { isTraits, type Traits } from '../../core/traits'

/** Sizes are bounded: a file may come from a colleague, or from whoever pretends to be one. */
export const text = z.string().check(z.minLength(1), z.maxLength(300))
export const steady = text.check(z.refine(isSteady, 'a name made by a build'))
export const kind = z.enum(CONTROL_KINDS)
export const pagePlace = z
  .strictObject({ path: z.optional(text), hash: z.optional(text) })
  .check(z.refine(({ path, hash }) => Boolean(path ?? hash), 'no place'))

export const traitsSchema = z.custom<Traits>(isTraits, 'nothing to know it by')
