import { describe, expect, it } from 'vitest'
import managed from '../../public/managed-schema.json'
import { readKeys } from '../../utils/store/schema/keys'
import { POLICY } from '../../utils/store/schema/settings'

type Property = {
  type: string
  enum?: string[]
  minimum?: number
  maximum?: number
  pattern?: string
  items?: { type: string; enum?: string[] }
  additionalProperties?: { enum: string[] }
}
const properties: Record<string, Property> = managed.properties

const accepts = (key: string, value: unknown) => readKeys(POLICY, { [key]: value }).ignored.length === 0

/** Chrome checks policies by this file and Firefox by nothing; zod checks both. They must say the same. */
describe('managed-schema.json and the policy schema agree', () => {
  it('on the keys', () => {
    expect(Object.keys(properties).sort()).toEqual(Object.keys(POLICY).sort())
  })

  it.each(Object.entries(properties))('on %s', (key, property) => {
    for (const one of property.enum ?? []) expect(accepts(key, one), one).toBe(true)
    if (property.type === 'integer') {
      const { minimum = NaN, maximum = NaN } = property
      expect([minimum - 1, minimum, maximum, maximum + 1, minimum + 0.5].map((n) => accepts(key, n))).toEqual([
        false,
        true,
        true,
        false,
        false,
      ])
    }
    if (property.type === 'array') {
      expect(property.items?.type).toBe('string')
      expect(accepts(key, property.items?.enum ?? ['crm.example', '*.crm.example', 'localhost:8080'])).toBe(true)
      expect(accepts(key, 'crm.example')).toBe(false)
    }
    if (property.type === 'boolean') expect([accepts(key, true), accepts(key, 'yes')]).toEqual([true, false])
    if (property.type === 'object') {
      for (const mode of property.additionalProperties?.enum ?? []) expect(accepts(key, { Sales: mode })).toBe(true)
      expect([accepts(key, { Sales: 'loud' }), accepts(key, {})]).toEqual([false, true])
    }
    for (const text of ['https://it.example/r', 'http://it.example/r', '{', ' {"format": 1}', '['])
      if (property.pattern && !property.enum)
        expect(accepts(key, text), text).toBe(new RegExp(property.pattern).test(text))
    for (const wrong of ['nonsense', -1, property.type === 'object' ? [] : {}, null])
      expect(accepts(key, wrong), String(wrong)).toBe(false)
  })
})
