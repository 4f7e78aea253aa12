import * as z from 'zod/mini'
import type { Trouble } from '../ports/outcome'

export type Opened<T> = { is: 'read'; value: T } | Trouble

/** One step from a version to the next; its name says what it changes. */
export interface DocumentMigration {
  name: string
  up(old: Record<string, unknown>): Record<string, unknown>
}

export interface DocumentKind<T> {
  version: number
  /** As it is stored: with its version. */
  stamp<D extends T>(value: D): D & { v: number }
  /** `where` names the document for a person: "the record of call 4711". */
  open(raw: unknown, where: string): Opened<T>
}

/** Every stored document carries the version it was written in and is led up to today's by named migrations. */
export function defineDocument<T>(
  schema: z.ZodMiniType<T>,
  migrations: readonly DocumentMigration[] = [],
): DocumentKind<T> {
  const version = migrations.length + 1
  return {
    version,
    stamp: (value) => ({ ...value, v: version }),
    open(raw, where) {
      const v = versionOf(raw)
      if (v === undefined) return corrupt(where, 'it carries no version')
      if (v > version) return newer(where, v, version)
      try {
        const today = migrations.slice(v - 1).reduce((old, { up }) => up(old), raw as Record<string, unknown>)
        const parsed = z.safeParse(schema, today)
        return parsed.success ? { is: 'read', value: parsed.data } : corrupt(where, placeOf(parsed.error))
      } catch {
        return corrupt(where, `it cannot be brought from version ${v} to ${version}`)
      }
    },
  }
}

export const corrupt = (where: string, why: string): Trouble => ({
  is: 'corrupt',
  sentence: `Could not read ${where}: ${why}. It is left out; everything else opens.`,
})

const newer = (where: string, found: number, known: number): Trouble => ({
  is: 'newer',
  sentence: `Cannot open ${where}: a newer Earshot wrote it (version ${found}, this one knows ${known}). Update Earshot and it opens; nothing was changed.`,
})

/** "at events.3.type" and what was expected there. */
export function placeOf(error: z.core.$ZodError): string {
  const [issue] = error.issues
  const path = issue?.path.map(String).join('.')
  return `${path ? `at ${path}: ` : ''}${issue?.message ?? 'not in the expected form'}`
}

function versionOf(raw: unknown): number | undefined {
  if (typeof raw !== 'object' || raw === null || !('v' in raw)) return undefined
  return Number.isInteger(raw.v) && Number(raw.v) >= 1 ? Number(raw.v) : undefined
}
