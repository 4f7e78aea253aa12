import * as z from 'zod/mini'
import type { RuleSet } from '../../core/rule'
import { firstFault } from '../../words/rule-faults'
import type { PrivateSettings } from '../ports/private-settings'
import type { PublishedRules } from '../ports/rule-sets'
import type { Ignored, Settings } from '../ports/settings'
import { momentSchema } from './ids'
import { readKeys } from './keys'
import { readRuleSet } from './rule-set'
import { PRIVATE_SETTINGS, SETTINGS } from './settings'

type ReadDesk =
  | {
      is: 'read'
      settings: Partial<Settings & PrivateSettings>
      rules: RuleSet | undefined
      /** Every set that was ever published there, as far as it can be read. */
      versions: PublishedRules[]
      /** Settings and versions that were left out, by place. */
      ignored: Ignored[]
    }
  | { is: 'refused'; sentence: string }

/** A thousand versions of the built-in set are 40 MB. */
const LARGEST = 50_000_000
const MOST_VERSIONS = 1000
const publication = z.object({
  version: z.int().check(z.gte(1), z.lte(2_000_000)),
  at: momentSchema,
  by: z.string().check(z.maxLength(200)),
  note: z.string().check(z.maxLength(10_000)),
})

/** Everything of an admin's desk in one file: each setting and each version is checked by itself; a bad rule set in force refuses the file whole. */
export function readDesk(text: string): ReadDesk {
  if (text.length > LARGEST) return refused('The file is larger than 50 MB')
  const raw = parsed(text)
  if (raw?.format !== 'earshot-desk/1') return refused('Such a file begins with "format": "earshot-desk/1"')
  const rules = raw.rules === undefined ? undefined : readRuleSet(raw.rules)
  if (rules?.is === 'refused') return refused(`Its rules are not right, ${firstFault(rules.faults)}`)
  const { values, ignored } = readKeys<Settings & PrivateSettings>({ ...SETTINGS, ...PRIVATE_SETTINGS }, raw.settings)
  const list: unknown[] = Array.isArray(raw.versions) ? raw.versions : []
  const versions: PublishedRules[] = []
  if (list.length > MOST_VERSIONS)
    ignored.push(leftOut(`versions[${MOST_VERSIONS}]`, 'so do all after it; a file holds a thousand'))
  list.slice(0, MOST_VERSIONS).forEach((one, i) => {
    const read = readVersion(one)
    if (typeof read === 'string') ignored.push(leftOut(`versions[${i}]`, read))
    else if (versions.some(({ version }) => version === read.version))
      ignored.push(leftOut(`versions[${i}]`, `version ${read.version} stands there twice`))
    else versions.push(read)
  })
  return { is: 'read', settings: values, rules: rules?.ruleSet, versions, ignored }
}

/** → why not */
function readVersion(raw: unknown): PublishedRules | string {
  const how = z.safeParse(publication, raw)
  if (!how.success) return `${how.error.issues[0]?.path.join('.') || 'it'} is not right`
  const read = readRuleSet((raw as { ruleSet?: unknown }).ruleSet)
  if (read.is === 'refused') return firstFault(read.faults)
  const { version } = read.ruleSet
  if (version !== how.data.version) return `its set says that it is version ${version}, not ${how.data.version}`
  return { ...how.data, ruleSet: read.ruleSet }
}

const leftOut = (key: string, why: string): Ignored => ({ key, sentence: `“${key}” is left out: ${why}.` })
const refused = (why: string): ReadDesk => ({ is: 'refused', sentence: `${why}. Nothing was changed.` })

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const raw: unknown = JSON.parse(text)
    return typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
