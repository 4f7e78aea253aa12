/** The caller facts every company has. A company may add its own fields by rule set (`x-…`). */
export const FIELDS = [
  'name',
  'phone',
  'account',
  'email',
  'postcode',
  'address',
  'birthdate',
  'company',
  'plan',
  'tenure',
  'open-issue',
  'last-contact',
  'topic',
  'waited',
] as const
export type KnownField = (typeof FIELDS)[number]
export type CallerField = KnownField | `x-${string}`

/** Fields that tell one person from another: two sure, different values are two callers, never merged. */
export const IDENTIFYING: ReadonlySet<CallerField> = new Set(['account', 'phone', 'email'])

/** Fields whose values say who somebody is: they leave no trace in the log. A plan or a topic does not. */
const TELLING: ReadonlySet<CallerField> = new Set([
  ...IDENTIFYING,
  'name',
  'postcode',
  'address',
  'birthdate',
  'company',
])
export const tellsWho = (field: CallerField): boolean => TELLING.has(field) || field.startsWith('x-')
