import * as z from 'zod/mini'
import { RULES_FORMAT, type RuleSet } from '../../core/rule'
import { checkRuleSet } from './rule-set-checks'
import { isForm, type Path, placeAt, type RuleFault, short } from './rule-set-fault'
import { ruleSetShape } from './rule-set-shape'

export type ReadRuleSet = { is: 'read'; ruleSet: RuleSet } | { is: 'refused'; faults: RuleFault[] }

/** One step from a format to the next; its name says what it changes. */
export interface RuleSetMigration {
  from: string
  name: string
  up(old: Record<string, unknown>): Record<string, unknown>
}
/** `prompt-rules/1` is the first format. */
const MIGRATIONS: readonly RuleSetMigration[] = []
/** More faults than a person mends in one go. */
const MOST_FAULTS = 50

/** A rule set as it was stored: the shape, and what no shape can say. */
export const ruleSetSchema: z.ZodMiniType<RuleSet> = ruleSetShape.check(({ value, issues }) => {
  for (const fault of checkRuleSet(value))
    issues.push({ code: 'custom', message: `${fault.place}: ${fault.name}`, input: value, path: [] })
})

/** A file an admin brings: every fault at once, by name and place. */
export function readRuleSetText(text: string): ReadRuleSet {
  try {
    return readRuleSet(JSON.parse(text))
  } catch (error) {
    if (error instanceof RangeError) return refused([TOO_DEEP])
    const why = error instanceof Error ? error.message : String(error)
    return refused([{ name: 'not-json', place: '', of: [why] }])
  }
}

export function readRuleSet(raw: unknown, migrations = MIGRATIONS): ReadRuleSet {
  if (isDeeperThan(raw, DEEPEST)) return refused([TOO_DEEP])
  const old = formatOf(raw)
  if (!old?.format.startsWith('prompt-rules/'))
    return refused([{ name: 'not-a-rule-set', place: 'format', of: [RULES_FORMAT] }])
  const today = migrations.reduce(
    (set, { from, up }) => (set.format === from ? { ...up(set), format: next(from) } : set),
    old as Record<string, unknown> & { format: string },
  )
  if (today.format !== RULES_FORMAT)
    return refused([{ name: 'newer-format', place: 'format', of: [today.format, RULES_FORMAT] }])
  const shaped = z.safeParse(ruleSetShape, today)
  if (!shaped.success) return refused(shaped.error.issues.map((issue) => shapeFault(issue, [])))
  const faults = [...checkRuleSet(shaped.data)]
  return faults.length > 0 ? refused(faults) : { is: 'read', ruleSet: shaped.data }
}

/** For editors that check while one types. */
export const ruleSetJsonSchema = () => z.toJSONSchema(ruleSetShape, { io: 'input' })

const refused = (faults: RuleFault[]): ReadRuleSet => ({
  is: 'refused',
  faults: faults
    .slice(0, MOST_FAULTS)
    .map((fault) => ({ ...fault, place: short(fault.place), of: fault.of.map(short) })),
})

/** A condition a person can follow is a tenth as deep. */
const DEEPEST = 60
const TOO_DEEP: RuleFault = {
  name: 'too-deep',
  place: '',
  of: [],
}

/** Level by level and no deeper than asked: a recursion to the bottom of a hostile set would not come back. */
function isDeeperThan(raw: unknown, most: number): boolean {
  let level = [raw]
  for (let depth = 0; depth <= most; depth++)
    level = level.flatMap((one) => (Object(one) === one ? Object.values(one as object) : []))
  return level.length > 0
}

const next = (format: string): string => `prompt-rules/${Number(format.split('/')[1]) + 1}`

function formatOf(raw: unknown): (Record<string, unknown> & { format: string }) | undefined {
  if (typeof raw !== 'object' || raw === null || !('format' in raw)) return undefined
  return typeof raw.format === 'string' ? { ...raw, format: raw.format } : undefined
}

/** Of a condition that fits none of its kinds, the fault of the kind it comes nearest to. */
function shapeFault(issue: z.core.$ZodIssue, above: Path): RuleFault {
  const path = [...above, ...issue.path]
  if (issue.code === 'invalid_union') {
    const nearest = issue.errors.toSorted((a, b) => distance(a) - distance(b))[0]?.[0]
    if (nearest) return shapeFault(nearest, path)
  }
  if (issue.code === 'unrecognized_keys') return { name: 'unknown-key', place: placeAt(path), of: issue.keys }
  return { ...whatOf(issue), place: placeAt(path) }
}

function whatOf(issue: z.core.$ZodIssue): Pick<RuleFault, 'name' | 'of'> {
  switch (issue.code) {
    case 'invalid_type':
      return { name: issue.input === undefined ? 'missing' : 'other-type', of: [issue.expected] }
    case 'invalid_value':
      return { name: 'other-value', of: issue.values.map((value) => JSON.stringify(value)) }
    case 'too_small':
      return issue.origin === 'string'
        ? { name: 'no-text', of: [] }
        : { name: 'too-small', of: [String(issue.minimum)] }
    case 'too_big':
      return { name: issue.origin === 'string' ? 'too-long' : 'too-large', of: [String(issue.maximum)] }
    default:
      // A check of the shape names its fault itself.
      return isForm(issue.message) ? { name: issue.message, of: [] } : { name: 'shape', of: [issue.message] }
  }
}

/** A kind whose own keys are missing is further off than one with a fault deep inside. */
const distance = (issues: readonly z.core.$ZodIssue[]): number =>
  issues.reduce((sum, issue) => sum + 1 / (1 + issue.path.length) + (issue.code === 'unrecognized_keys' ? 1 : 0), 0)
