/** What every adapter of a port must do. Plain data without a test runner, so that it runs in an extension page as well. */
interface Case<Subject> {
  name: string
  run(subject: Subject): Promise<void>
}
export type Contract<Subject> = readonly Case<Subject>[]

/** Same when written as JSON: an absent and an undefined key are one, the order of keys is none. */
export function same(actual: unknown, expected: unknown, of = ''): void {
  const [is, should] = [canonical(actual), canonical(expected)]
  if (is !== should) throw new Error(`${of}\n  is     ${is}\n  should ${should}`)
}

export function holds(what: string, condition: boolean): void {
  if (!condition) throw new Error(`does not hold: ${what}`)
}

const canonical = (value: unknown): string => JSON.stringify(value, sorted) ?? 'undefined'

const sorted = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value
