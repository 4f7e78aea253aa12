import * as z from 'zod/mini'
import { ROLES } from '../../core/role'
import type { Policy } from '../ports/policy'
import type { PrivateSettings } from '../ports/private-settings'
import type { Settings } from '../ports/settings'
import { fieldSchema } from './ids'
import type { Shape } from './keys'

const between = (least: number, most: number) =>
  z.int().check(z.gte(least, `not below ${least}`), z.lte(most, `not above ${most}`))
const guard = z.enum(['off', 'remind', 'pause'], 'expected off, remind or pause')
/** The law of the guard: long enough to read, never a trap (DESIGN §4). */
const pauseSeconds = between(5, 15)
/** A host, or all hosts below one. */
const site = z.string().check(z.regex(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?$/i, 'not a host such as crm.example'))
/** Lists in a policy are written by hand; more than this is a mistake. */
const sites = z.array(site).check(z.maxLength(1000))
/** Some laws want consent records for three years and more (FIELD §5); ten are enough for all of them. */
const days = between(0, 3660)

/** Of the company's own; on this computer itself also without a certificate. */
const rulesUrl = z
  .string()
  .check(z.regex(/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)[:/])\S+$/, 'not an https address'), z.maxLength(2000))
const guardQueues = z.record(z.string().check(z.maxLength(200)), guard)
const roles = z.array(z.enum(ROLES, 'expected agent, lead or admin'))

const country = z.string().check(z.regex(/^[A-Z]{2}$/, 'not a country such as GB'))

export const SETTINGS: Shape<Settings> = {
  guard,
  pauseSeconds,
  ownPauseSeconds: z.optional(between(5, 80)),
  keepWordsDays: days,
  retentionDays: days.check(z.gte(1)),
  quietLevel: z.enum(['all', 'fewer', 'critical-only']),
  country,
}
/** The country besides is the browser's own (area/region.ts). */
export const DEFAULT_SETTINGS: Omit<Settings, 'country'> = {
  guard: 'pause',
  pauseSeconds: 8,
  keepWordsDays: 7,
  retentionDays: 90,
  quietLevel: 'all',
}

export const PRIVATE_SETTINGS: Shape<PrivateSettings> = {
  agentId: z.string().check(z.maxLength(200)),
  excludedSites: sites,
  onlySites: sites,
  numberPatterns: z.partialRecord(fieldSchema, z.string().check(z.minLength(1), z.maxLength(60))),
  guardQueues,
  roles,
  rulesUrl: z.union([z.literal(''), rulesUrl]),
}
export const DEFAULT_PRIVATE_SETTINGS: PrivateSettings = {
  agentId: '',
  excludedSites: [],
  onlySites: [],
  numberPatterns: {},
  guardQueues: {},
  roles: [...ROLES],
  rulesUrl: '',
}

/** The same keys stand in public/managed-schema.json, which Chrome checks and Firefox does not. */
export const POLICY: Shape<Policy> = {
  guard: z.optional(guard),
  pauseSeconds: z.optional(pauseSeconds),
  keepWordsDays: z.optional(days),
  localRetentionDays: z.optional(days.check(z.gte(1))),
  sites: z.optional(sites),
  excludedSites: z.optional(sites),
  allowExport: z.optional(z.boolean()),
  country: z.optional(country),
  guardQueues: z.optional(guardQueues),
  roles: z.optional(roles),
  rulesUrl: z.optional(rulesUrl),
  rules: z.optional(z.string().check(z.regex(/^\s*\{/, 'not a rule set as JSON'))),
}
