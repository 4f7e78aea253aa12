import { describe, expect, test } from 'vitest'
import { listenFor } from '../../utils/core/vendor-origins'
import { vendorFilter } from '../../utils/page/vendor-messages'
import { EXAMPLES } from '../vendors/examples'

const CRM = 'https://crm.example'
const RING = { name: 'call-ringing', data: { direction: 'inbound', from: '+15550100199', to: '1', call_sid: 'CA1' } }
const JUSTCALL = 'https://app.justcall.io'

/** A frame that hears messages; `from` elsewhere = neither its own frame nor its parent. */
function frame(here = CRM) {
  const filter = vendorFilter(here)
  return (origin: string, data: unknown, { from = 'own-frame', at = 0 } = {}) =>
    filter(
      origin,
      () => from === 'own-frame',
      () => data,
      at,
    )
}

describe('who is heard', () => {
  test.each(EXAMPLES)('$vendor, at its own origin, as object or as text', ({ vendor, origin, examples }) => {
    const [message] = examples.filter(({ says }) => says.length > 0).map((e) => e.message)
    const data = JSON.stringify(message)
    expect(frame()(origin, message)).toEqual({ vendor, origin, data })
    expect(frame()(origin, data)).toEqual({ vendor, origin, data })
  })

  test.each([
    'https://app.justcall.io.evil.example',
    'https://evil.example',
    'https://appxjustcall.io',
    'http://app.justcall.io',
    'https://app.justcall.io:8443',
    'https://my.connect.aws',
    'https://evilawsapps.com',
    'null',
    '',
  ])('a forger at %s is not, and his message is not even read', (origin) => {
    expect(listenFor(origin)).toBeUndefined()
    const read = () => {
      throw new Error('read')
    }
    expect(vendorFilter(CRM)(origin, () => true, read, 0)).toBeUndefined()
  })

  test('another window with a vendor’s page in it is not; it is counted', () => {
    const hears = frame()
    expect(hears(JUSTCALL, RING, { from: 'elsewhere' })).toBeUndefined()
    expect(hears(JUSTCALL, RING)?.dropped).toEqual({ forged: 1 })
    expect(hears(JUSTCALL, RING)?.dropped).toBeUndefined()
  })

  test('HubSpot hears calling apps of any origin in its own page; nobody else does', () => {
    const call = { type: 'INCOMING_CALL', messageId: '1', data: { externalCallId: 'h', fromNumber: '1' } }
    const app = 'https://softphone.example'
    expect(frame('https://app-eu1.hubspot.com')(app, call)).toMatchObject({ vendor: 'hubspot', origin: app })
    expect(frame('https://app-eu1.hubspot.com')(JUSTCALL, RING)).toMatchObject({ vendor: 'justcall' })
    expect(frame()(app, call)).toBeUndefined()
    expect(frame(JUSTCALL)(app, call)).toBeUndefined()
  })
})

describe('what is passed on', () => {
  const idle = (contacts: object[]) => ({ event: 'agent::update', data: { snapshot: { contacts } } })
  test.each<[string, unknown]>([
    ['https://harbour.my.connect.aws', idle([])],
    ['https://harbour.my.connect.aws', { event: 'heartbeat', data: {} }],
    ['https://apps.ringcentral.com', { type: 'rc-adapter-syncPresence', telephonyStatus: 'NoCall' }],
    ['https://apps.ringcentral.com', { type: 'rc-adapter-pushAdapterState', position: {} }],
    ['https://apps.ringcentral.com', { type: 'MessageTransport-push', payload: { type: 'rc-adapter-minimize' } }],
    ['https://workspace.aircall.io', { name: 'apm_phone_loaded', value: {} }],
    ['https://app.hubspot.com', { type: 'SYNC', messageId: '1' }],
    ['https://dialpad.com', { api: 'opencti_dialpad', method: 'user_authentication', payload: {} }],
    ['https://apps.mypurecloud.com', JSON.stringify({ type: 'userActionSubscription', data: {} })],
    ['https://app.ringover.com', { action: 'changePage', data: {} }],
    ['https://phone.cloudtalk.io', JSON.stringify({ event: 'idle', properties: {} })],
  ])('what comes all day long wakes nobody: %s', (origin, message) => expect(frame()(origin, message)).toBeUndefined())

  test('too long, or nothing that text can hold: dropped and counted', () => {
    const hears = frame()
    const cycle: Record<string, unknown> = { ...RING }
    cycle.self = cycle
    for (const data of [{ ...RING, more: 'x'.repeat(65_536) }, cycle, { ...RING, n: 1n }, undefined])
      expect(hears(JUSTCALL, data)).toBeUndefined()
    expect(hears(JUSTCALL, RING)?.dropped).toEqual({ oversized: 1, malformed: 3 })
  })

  test('a flood: sixty at once, then twenty a second', () => {
    const hears = frame()
    const through = (count: number, at: number) =>
      Array.from({ length: count }, () => hears(JUSTCALL, RING, { at })).filter(Boolean).length
    expect(through(900, 0)).toBe(60)
    expect(through(400, 1_000)).toBe(20)
    expect(hears(JUSTCALL, RING, { at: 1_050 })?.dropped).toEqual({ flooding: 380 })
    expect(through(400, 60_000)).toBe(60)
  })

  test('chatter that tells of no call takes nothing from what does; too much of it is not even read', () => {
    const hears = frame()
    const chatter = { name: 'dialer-moved', data: { x: 1 } }
    for (let i = 0; i < 900; i++) hears(JUSTCALL, chatter)
    expect(hears(JUSTCALL, RING)).toBeDefined()
    for (let i = 0; i < 900; i++) hears(JUSTCALL, chatter)
    expect(hears(JUSTCALL, RING)).toBeUndefined()
    expect(hears(JUSTCALL, RING, { at: 100 })?.dropped).toEqual({ flooding: 802 })
  })
})
