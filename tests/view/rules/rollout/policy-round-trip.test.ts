import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import managed from '../../../../public/managed-schema.json'
import { ROLES } from '../../../../utils/core/role'
import type { Policy } from '../../../../utils/store/ports/policy'
import { readKeys } from '../../../../utils/store/schema/keys'
import { POLICY } from '../../../../utils/store/schema/settings'
import { policyFile } from '../../../../utils/view/rules/rollout/policy-files'
import { policyOf, readRegFile } from '../../../made-up/registry'

const ID = 'abcdefghijklmnopabcdefghijklmnop'
const TO = { chromeId: ID, firefoxId: 'earshot@earshot.example', installFrom: '' }
const BRANCH = `HKEY_LOCAL_MACHINE\\Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${ID}\\policy`
const schema: Record<string, { type: string }> = managed.properties

const mode = fc.constantFrom('off', 'remind', 'pause')
/** One queue name is lost on purpose: what every object has is no queue. */
const queue = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }).filter((name) => name !== '__proto__')
const sites = fc.array(fc.constantFrom('crm.example', '*.desk.example', 'localhost:8080'), { maxLength: 12 })
/** Every text a company may write, in any letters; `rules` is JSON and holds all of them. */
const anything = fc.record(
  {
    guard: mode,
    pauseSeconds: fc.integer({ min: 5, max: 15 }),
    keepWordsDays: fc.integer({ min: 0, max: 3660 }),
    localRetentionDays: fc.integer({ min: 1, max: 3660 }),
    sites,
    excludedSites: sites,
    allowExport: fc.boolean(),
    country: fc.constantFrom('US', 'DE'),
    guardQueues: fc.dictionary(queue, mode, { noNullPrototype: true }),
    roles: fc.subarray([...ROLES]),
    rulesUrl: fc.constantFrom('https://it.example/r.json?a="b"&c=%5c', 'https://bücher.example/größe\\1.json'),
    rules: fc.dictionary(fc.string(), fc.string({ unit: 'binary' })).map((set) => JSON.stringify(set)),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Policy>

/** The rules and addresses may be written in other letters of the same meaning. */
function meaning({ rules, rulesUrl, ...others }: Policy) {
  return {
    ...others,
    ...(rules !== undefined && { rules: JSON.parse(rules) }),
    ...(rulesUrl !== undefined && { rulesUrl: new URL(rulesUrl).href }),
  }
}
const taken = (raw: object): Policy => {
  const { values, ignored } = readKeys<Policy>(POLICY, raw)
  expect(ignored).toEqual([])
  return values
}

describe('what is saved for a browser comes back as the same settings', () => {
  it('from the Windows registry', () =>
    fc.assert(
      fc.property(anything, (policy) => {
        const keys = readRegFile(policyFile('chrome-windows', policy, TO).text)
        expect(meaning(taken(policyOf(keys, BRANCH, schema)))).toEqual(meaning(policy))
      }),
      { numRuns: 300 },
    ))

  it('from the registry where an older file stood: nothing of it is left, and nothing beside it is touched', () => {
    const older = { ...readRegFile(policyFile('chrome-windows', { guard: 'off', sites: ['a.example'] }, TO).text) }
    const beside = { 'HKEY_LOCAL_MACHINE\\Software\\Policies\\Google\\Chrome': { HomepageLocation: 'x' } }
    const keys = readRegFile(policyFile('chrome-windows', { pauseSeconds: 9 }, TO).text, { ...older, ...beside })
    expect(keys).toEqual({ ...beside, [BRANCH]: { pauseSeconds: 9 } })
  })

  it('from Google’s admin console, Linux and Firefox', () =>
    fc.assert(
      fc.property(anything, (policy) => {
        const console_ = JSON.parse(policyFile('google-admin', policy, TO).text) as Record<string, { Value: unknown }>
        for (const entry of Object.values(console_)) expect(Object.keys(entry)).toEqual(['Value'])
        const unwrapped = Object.fromEntries(Object.entries(console_).map(([key, { Value }]) => [key, Value]))
        const linux = JSON.parse(policyFile('linux', policy, TO).text)['3rdparty'].extensions[ID]
        const { Extensions } = JSON.parse(policyFile('firefox', policy, TO).text).policies['3rdparty']
        for (const raw of [unwrapped, linux, Extensions[TO.firefoxId]])
          expect(meaning(taken(raw))).toEqual(meaning(policy))
      }),
    ))
})
