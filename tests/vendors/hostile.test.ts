import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FIELDS } from '../../utils/core/caller-field'
import { VENDOR_NAMES } from '../../utils/core/vendor-origins'
import { attributes } from '../../utils/vendors/attributes'
import { VENDORS } from '../../utils/vendors/vendors'
import { EXAMPLES } from './examples'

const HEARD = { origin: 'https://vendor.example', at: 1_772_446_500_000 }
const PHASES = ['ringing', 'connected', 'held', 'resumed', 'transferring', 'transferred', 'ended', 'wrapup']

/** Whatever came in: a few well-formed words, or none. */
function readByAll(message: unknown): void {
  for (const vendor of VENDOR_NAMES)
    for (const { callKey, signal, facts } of VENDORS[vendor].parse(message, HEARD)) {
      expect(callKey ?? 'x:1').toMatch(/^[a-z-]+:.{1,160}$/s)
      if (signal) expect(PHASES).toContain(signal.phase)
      for (const { field, value } of facts) {
        expect(FIELDS).toContain(field)
        expect(value.length).toBeGreaterThan(0)
        expect(value.length).toBeLessThanOrEqual(200)
      }
    }
}

const odd = fc.oneof(
  fc.anything({ maxDepth: 3, withNullPrototype: true, withBigInt: true, withDate: true }),
  fc.constantFrom('constructor', '__proto__', 'toString', 'hasOwnProperty', '', null, [], {}, -0, Number.NaN),
)

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
const messages = EXAMPLES.flatMap(({ examples }) => examples.map(({ message }) => message as Json))

/** One value somewhere in a real message is another one, or gone. */
function mutate(value: unknown, at: readonly number[], put: unknown): unknown {
  const [here, ...deeper] = at
  if (here === undefined || typeof value !== 'object' || value === null) return put
  const entries = Object.entries(value)
  if (entries.length === 0) return put
  const [key = ''] = entries[here % entries.length] ?? []
  const next = mutate((value as Record<string, unknown>)[key], deeper, put)
  if (Array.isArray(value)) return value.map((one, i) => (String(i) === key ? next : one))
  return Object.fromEntries(entries.flatMap(([k, v]) => (k !== key ? [[k, v]] : next === undefined ? [] : [[k, next]])))
}

describe('nothing a page can post makes a parser throw or say nonsense', () => {
  test('anything at all', () => {
    fc.assert(fc.property(odd, readByAll), { numRuns: 3_000 })
  })
  test('any text, JSON or not', () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), readByAll), { numRuns: 2_000 })
  })
  test('real messages with something exchanged or missing', () => {
    const where = fc.array(fc.nat({ max: 12 }), { maxLength: 6 })
    fc.assert(
      fc.property(fc.constantFrom(...messages), where, fc.option(odd, { nil: undefined }), (message, at, put) =>
        readByAll(mutate(message, at, put)),
      ),
      { numRuns: 8_000 },
    )
  })
  test('types named like what every object has', () => {
    for (const message of messages)
      for (const type of ['constructor', '__proto__', 'toString', 'valueOf'])
        for (const key of ['type', 'name', 'action', 'event', 'method'])
          readByAll(JSON.stringify({ ...(message as object), [key]: type }))
  })
})

const BIG = 64 * 1024

describe('time is bounded: the largest message the frame passes on is read by all parsers in 200 ms of CPU', () => {
  const long = (unit: string) => unit.repeat(Math.floor(BIG / unit.length))
  /** Every text but those by which a parser knows the message. */
  const known = /^(rc-|apm_|zp-|call-|call_|opencti|agent::|MessageT|[A-Z]+_|\w+Call$|interactionS|screenPop)/
  const fill = (value: Json, text: string): Json => {
    if (typeof value === 'string') return value.length > 8 && !known.test(value) ? text : value
    if (Array.isArray(value)) return value.map((one) => fill(one, text))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, fill(v, text)]))
  }
  const connect = (contact: object, count: number) =>
    JSON.stringify({ event: 'agent::update', data: { snapshot: { contacts: Array(count).fill(contact) } } })
  const named = (pairs: [string, Json][]) =>
    connect({ contactId: 'c', state: { type: 'connected' }, attributes: Object.fromEntries(pairs) }, 1)
  /** ms of CPU, for all parsers together: a loaded machine makes the clock run on, not this. */
  const took = (message: unknown) => {
    const began = process.cpuUsage()
    readByAll(message)
    const { user, system } = process.cpuUsage(began)
    return (user + system) / 1_000
  }
  const attacks: [string, string][] = [
    ['deep arrays', '['.repeat(BIG / 2) + ']'.repeat(BIG / 2)],
    ['deep objects', `${'{"data":'.repeat(BIG / 10)}1${'}'.repeat(BIG / 10)}`],
    ['many calls', connect({ contactId: 'c', state: { type: 'connected' } }, 1_500)],
    ['many attributes', named(Array.from({ length: 2_000 }, (_, i) => [`accountNumber${i}`, { value: '1' }]))],
    ['one endless attribute name', named([[long('aB_'), { value: '1' }]])],
    ...[' ', '@', '.', 'a@', 'a.', '(', '-', 'é', '1 '].map((unit): [string, string] => [
      `every text is endless "${unit}"`,
      JSON.stringify(messages.map((message) => fill(message, long(unit)))),
    ]),
  ]
  test.each(attacks)('%s', (_, message) => {
    const parsed: unknown = JSON.parse(message)
    const each = Array.isArray(parsed) && parsed.length === messages.length ? parsed : [message]
    for (const one of each) expect(Math.min(took(one), took(one), took(one))).toBeLessThan(200)
  })
})

describe('what the menu asked', () => {
  test.each([
    ['customer_account_number', '4711-0815', 'account'],
    ['PolicyNo', 'P-77', 'account'],
    ['ZIPCode', '90210', 'postcode'],
    ['context.eMail', 'dana@example.com', 'email'],
    ['callReason', 'cancel', 'topic'],
  ])('%s is %s', (label, value, field) =>
    expect(attributes({ [label]: value })).toEqual([{ field, value, sure: true }]),
  )
  test('a name in two parts is one', () =>
    expect(attributes({ firstName: 'Dana', last_name: 'Whitfield' })).toEqual([
      { field: 'name', value: 'Dana Whitfield', sure: true },
    ]))
  test('a number among the attributes may be the one that was dialled', () =>
    expect(attributes({ servicePhoneNumber: '+15550100100' })).toEqual([]))
  test.each([
    ['customerPIN', '1234'],
    ['account_password', 'swordfish7'],
    ['card number', '4929 1234 5678 9123'],
    ['accountNumber', '4929123456789123'],
    ['securityAnswer', 'Rex 12'],
    ['taxAccountId', '12-345'],
    ['agentEmail', 'jordan@company.example'],
  ])('%s is nobody’s to show', (label, value) => expect(attributes({ [label]: value })).toEqual([]))
})
