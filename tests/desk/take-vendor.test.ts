import { describe, expect, test } from 'vitest'
import { callId } from '../../utils/core/ids'
import type { Dropped, VendorName } from '../../utils/core/vendor-origins'
import type { ReportBody } from '../../utils/wire/topics'
import { openHouse, type TERMS, type TestHouse } from './house'

const CRM = 'https://crm.example'
const THEIRS = '+442079460142'
const OURS = '+442079460100'

const says = (vendor: VendorName, origin: string, message: unknown, dropped?: Dropped): ReportBody => ({
  kind: 'vendor',
  vendor,
  origin,
  data: JSON.stringify(message),
  ...(dropped && { dropped }),
})
const justcall = (name: string, sid = 'CA1', more: object = {}) =>
  says('justcall', 'https://app.justcall.io', { name, data: { call_sid: sid, direction: 'inbound', ...more } })
const rings = (sid = 'CA1', from = THEIRS) => justcall('call-ringing', sid, { from, to: OURS })
const press = (kind: 'answer' | 'hang-up'): ReportBody => ({
  kind: 'press',
  control: { kind, sure: 'sure', why: kind },
  outcome: 'passed',
})
const connect = (...contacts: object[]) =>
  says('amazon-connect', 'https://harbour.my.connect.aws', { event: 'agent::update', data: { snapshot: { contacts } } })
const contact = (id: string, state: string, more: object = {}) => ({ contactId: id, state: { type: state }, ...more })

async function open(terms: Partial<typeof TERMS> = {}) {
  const house = openHouse(terms)
  await house.start()
  let n = 0
  return { house, hear: (body: ReportBody, origin = CRM) => house.report(`v${++n}`, body, origin) }
}
const calls = (house: TestHouse) => house.desk().view(CRM).calls
const factsOf = (house: TestHouse, i = 0) =>
  Object.fromEntries((calls(house)[i]?.caller.facts ?? []).map((f) => [f.field, `${f.value}${f.sure ? '' : '?'}`]))

describe('a vendor tells of a call', () => {
  test('from the ring to the wrap-up, surely, and who it is', async () => {
    const { house, hear } = await open()
    await hear(rings())
    expect(calls(house)).toMatchObject([{ phase: 'ringing', guessed: false }])
    expect(factsOf(house)).toEqual({ phone: THEIRS })
    await hear(justcall('call-answered'))
    expect(calls(house)).toMatchObject([{ phase: 'connected', guessed: false }])
    await hear(justcall('call-ended'))
    expect(calls(house)).toMatchObject([{ phase: 'wrapup' }])
    expect(house.desk().vendorTally()).toEqual({ justcall: { understood: 3 } })
  })

  test('what the menu has asked comes with it', async () => {
    const { house, hear } = await open()
    const attributes = { accountNumber: { value: '20481537' }, customerName: { value: 'Priya Raman' } }
    await hear(connect(contact('c-1', 'incoming', { attributes })))
    expect(factsOf(house)).toEqual({ account: '20481537', name: 'Priya Raman' })
  })

  test('a press on Answer, and the vendor within seconds: one call', async () => {
    const { house, hear } = await open()
    await hear(press('answer'))
    await hear(justcall('call-answered'))
    expect(calls(house)).toHaveLength(1)
    await hear(justcall('call-ended'))
    expect(calls(house)).toMatchObject([{ phase: 'wrapup' }])
  })

  test('every tab tells; the log hears it once', async () => {
    const { house, hear } = await open()
    for (const body of [rings(), justcall('call-answered')])
      for (const tab of ['https://crm.example', 'https://mail.example', 'https://app.justcall.io'])
        await hear(body, tab)
    await hear(rings())
    const [call, ...more] = calls(house)
    expect(more).toEqual([])
    expect(call?.phase).toBe('connected')
    const { events } = await house.stores.log.read(call?.id ?? callId('none'))
    expect(events.map((e) => (e.type === 'signal' ? e.signal.phase : e.type))).toEqual([
      'rules',
      'ringing',
      'fact',
      'connected',
    ])
  })

  test('a snapshot every few seconds says nothing new', async () => {
    const { house, hear } = await open()
    for (let i = 0; i < 30; i++) await hear(connect(contact('c-1', 'connected')))
    const { events } = await house.stores.log.read(calls(house)[0]?.id ?? callId('none'))
    expect(events.map(({ type }) => type)).toEqual(['rules', 'signal'])
  })

  test('two families of one vendor tell of one call', async () => {
    const { house, hear } = await open()
    const rc = (message: unknown) => says('ringcentral', 'https://apps.ringcentral.com', message)
    await hear(rc({ type: 'rc-call-ring-notify', call: { id: 'w-1', direction: 'Inbound', from: THEIRS } }))
    const call = { sessionId: '90210', direction: 'Inbound', from: { phoneNumber: THEIRS } }
    await hear(rc({ type: 'rc-active-call-notify', call: { ...call, telephonyStatus: 'Ringing' } }))
    await hear(rc({ type: 'rc-active-call-notify', call: { ...call, telephonyStatus: 'NoCall' } }))
    expect(calls(house)).toMatchObject([{ phase: 'wrapup' }])
  })

  test('the worker dies in mid-call: the next word still finds it', async () => {
    const { house, hear } = await open()
    await hear(rings())
    await hear(justcall('call-answered'))
    await house.kill()
    await hear(rings('CA2', '+442079460199'))
    await hear(justcall('call-ended'))
    expect(calls(house).map(({ phase }) => phase)).toEqual(['wrapup', 'ringing'])
  })
})

describe('two calls are two callers', () => {
  test('a second one rings: its facts are its own, and each ends by itself', async () => {
    const { house, hear } = await open()
    await hear(rings())
    await hear(justcall('call-answered'))
    await hear(rings('CA2', '+442079460199'))
    expect(calls(house)).toHaveLength(2)
    expect([factsOf(house, 0), factsOf(house, 1)]).toEqual([{ phone: THEIRS }, { phone: '+442079460199' }])
    await hear(justcall('call-ended', 'CA2'))
    expect(calls(house).map(({ phase }) => phase)).toEqual(['connected', 'wrapup'])
  })

  test('both in one snapshot', async () => {
    const { house, hear } = await open()
    await hear(connect(contact('c-1', 'connected')))
    await hear(connect(contact('c-1', 'connected'), contact('c-2', 'incoming')))
    expect(calls(house).map(({ phase }) => phase)).toEqual(['connected', 'ringing'])
  })

  test('one message that tells of one call twice leaves two lines with names of their own', async () => {
    const { house, hear } = await open()
    await hear(connect(contact('c-1', 'incoming'), contact('c-1', 'connected')))
    const { events } = await house.stores.log.read(calls(house)[0]?.id ?? callId('none'))
    expect(events.map(({ id }) => id)).toEqual(['v1/0', 'v1/1', 'v1/2'])
  })

  test('the end of a call nobody saw ends no other', async () => {
    const { house, hear } = await open()
    await hear(rings())
    await hear(justcall('call-ended', 'CA9'))
    expect(calls(house)).toMatchObject([{ phase: 'ringing' }])
  })

  test('who HubSpot takes the caller for is who rings, not who is talked to', async () => {
    const { house, hear } = await open()
    const hubspot = (type: string, data: object) => says('hubspot', 'https://app.hubspot.com', { type, data })
    await hear(hubspot('INCOMING_CALL', { externalCallId: '1', fromNumber: THEIRS }))
    await hear(hubspot('CALL_ANSWERED', { externalCallId: '1' }))
    await hear(hubspot('INCOMING_CALL', { externalCallId: '2', fromNumber: '+442079460199' }))
    const dana = { callerIdType: 'CONTACT', firstName: 'Dana', lastName: 'Whitfield', email: 'dana@example.com' }
    await hear(hubspot('CALLER_ID_MATCH_SUCCEEDED', { callerIdMatches: [dana] }))
    expect(factsOf(house, 0)).toEqual({ phone: THEIRS })
    expect(factsOf(house, 1)).toMatchObject({ name: 'Dana Whitfield', email: 'dana@example.com' })
  })
})

describe('Dialpad knows only that it rings', () => {
  const dialpad = (state: string) =>
    says('dialpad', 'https://dialpad.com', {
      api: 'opencti_dialpad',
      method: 'call_ringing',
      payload: { state, id: 7, external_number: THEIRS, contact: { name: 'P Raman' } },
    })
  test('it stops, and nobody has answered: over, as a guess', async () => {
    const { house, hear } = await open()
    await hear(dialpad('on'))
    expect(factsOf(house)).toEqual({ phone: THEIRS, name: 'P Raman?' })
    await hear(dialpad('off'))
    expect(calls(house)).toMatchObject([{ phase: 'wrapup', guessed: true }])
  })
  test('it stops because the agent has answered', async () => {
    const { house, hear } = await open()
    await hear(dialpad('on'))
    await hear(press('answer'))
    await hear(dialpad('off'))
    expect(calls(house)).toMatchObject([{ phase: 'connected', guessed: false }])
  })
})

describe('what is none of theirs does nothing, and is counted', () => {
  test('forged: the right words from elsewhere', async () => {
    const { house, hear } = await open()
    const { data } = rings() as ReportBody & { kind: 'vendor' }
    await hear({ kind: 'vendor', vendor: 'justcall', origin: 'https://app.justcall.io.evil.example', data })
    await hear({ kind: 'vendor', vendor: 'hubspot', origin: 'https://evil.example', data })
    expect(calls(house)).toEqual([])
    expect(house.desk().vendorTally()).toEqual({ justcall: { forged: 1 }, hubspot: { forged: 1 } })
  })
  test('malformed, and what the frame has dropped already', async () => {
    const { house, hear } = await open()
    await hear({
      kind: 'vendor',
      vendor: 'justcall',
      origin: 'https://app.justcall.io',
      data: '{"name":"call-ringing"',
      dropped: { flooding: 10, oversized: 2 },
    })
    await hear(justcall('constructor'))
    expect(calls(house)).toEqual([])
    expect(house.desk().vendorTally()).toEqual({ justcall: { 'not-understood': 2, flooding: 10, oversized: 2 } })
  })
  test('HubSpot hears a calling app of any origin, but in its own page only', async () => {
    const { house, hear } = await open()
    const call = says('hubspot', 'https://softphone.example', {
      type: 'INCOMING_CALL',
      data: { externalCallId: '1', fromNumber: THEIRS },
    })
    await hear(call, CRM)
    expect(calls(house)).toEqual([])
    await hear(call, 'https://app-eu1.hubspot.com')
    expect(calls(house)).toHaveLength(1)
  })
  test('a site the company has excluded', async () => {
    const { house, hear } = await open({ excludedSites: ['crm.example'] })
    await hear(rings())
    expect(calls(house)).toEqual([])
  })
})
