import { describe, expect, test } from 'vitest'
import { listenFor, VENDOR_NAMES } from '../../utils/core/vendor-origins'
import { VENDOR_SITES } from '../../utils/core/vendor-sites'
import { VENDORS } from '../../utils/vendors/vendors'
import type { VendorWord } from '../../utils/vendors/word'
import { EXAMPLES, type Example, FILES } from './examples'

const AT = 1_772_446_500_000

/** As the examples write it: what is sure and who says so goes without saying. */
function plainly({ callKey, signal, facts }: VendorWord): Example['says'][number] {
  if (!signal) return { ...(callKey && { callKey }), facts }
  const { source, at, sure, ...said } = signal
  expect({ source, at, callKey: said.callKey }).toEqual({ source: 'vendor', at: AT, callKey })
  return { ...said, ...(!sure && { sure }), facts }
}

describe.each(EXAMPLES)('$vendor', ({ vendor, origin, examples }) => {
  const parse = (message: unknown) => VENDORS[vendor].parse(message, { origin, at: AT }).map(plainly)

  test.each(examples)('$what', ({ message, says }) => {
    expect(parse(message)).toEqual(says)
    expect(parse(JSON.stringify(message))).toEqual(says)
  })

  test('every message that says something passes the sign of the frame, at its origin', () => {
    const sign = listenFor(origin)?.sign
    for (const { message, says } of examples)
      if (says.length > 0) expect(sign?.test(JSON.stringify(message)), JSON.stringify(message)).toBe(true)
  })

  test('it tells what the table says it can tell', () => {
    const phases = new Set(examples.flatMap(({ says }) => says.map(({ phase }) => phase)))
    expect(phases.has('connected')).toBe(VENDORS[vendor].hasConnected)
    expect(phases.has('connected') && phases.has('ended')).toBe(VENDORS[vendor].hasEnded)
  })
})

test('the ear is put where every origin loads that it listens to, and nowhere else', () => {
  const hostOf = (site: string) => site.slice('https://'.length).replace(/\/\*$/, '')
  const covers = (site: string, origin: string) =>
    site.includes('*.') ? origin.endsWith(hostOf(site).slice(1)) : hostOf(origin) === hostOf(site)
  for (const { origin } of EXAMPLES)
    expect(
      VENDOR_SITES.some((site) => covers(site, origin)),
      origin,
    ).toBe(true)
  const samples = VENDOR_SITES.map((site) => site.replace(/\/\*$/, '').replace(/\*/, SAMPLES[site] ?? 'harbour'))
  for (const origin of samples) expect(listenFor(origin), origin).toBeDefined()
})
const SAMPLES: Record<string, string> = {
  'https://*.cloudtalk.io/*': 'phone',
  'https://*.pure.cloud/*': 'apps.usw2',
  'https://*.hubspot.com/*': 'app-eu1',
}

test('every vendor has examples, and every file of examples a vendor', () =>
  expect(FILES.sort()).toEqual([...VENDOR_NAMES].sort().map((name) => `${name}.json`)))
