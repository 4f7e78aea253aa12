import * as z from 'zod/mini'
import type { Ignored } from '../ports/settings'
import { type DocumentMigration, defineDocument } from './document'
import { readKeys, type Shape } from './keys'

export interface OpenedKeys<T> {
  settings: T
  ignored: Ignored[]
  /** Why nothing may be written over it: a newer Earshot wrote it. */
  refused?: string
}

/** A versioned document of keys over defaults, each key read by itself. */
export function defineKeys<T extends object>(
  what: string,
  shape: Shape<T>,
  defaults: T,
  migrations: readonly DocumentMigration[] = [],
) {
  const document = defineDocument<object>(z.record(z.string(), z.unknown()), migrations)
  return {
    open(raw: unknown): OpenedKeys<T> {
      if (raw === undefined) return { settings: defaults, ignored: [] }
      const opened = document.open(raw, what)
      if (opened.is !== 'read') {
        const { is, sentence } = opened
        return { settings: defaults, ignored: [{ key: what, sentence }], ...(is === 'newer' && { refused: sentence }) }
      }
      const { v: _, ...keys } = { v: 0, ...opened.value }
      const { values, ignored } = readKeys(shape, keys)
      return { settings: { ...defaults, ...values }, ignored }
    },
    stamp: (value: T) => document.stamp(value),
  }
}
