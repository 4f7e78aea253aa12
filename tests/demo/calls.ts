import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { customers } from '../../demo/crm/customers'
import { answer, control, phoneState, playLines, readCall, softphone } from '../../demo/director.mjs'
import { callIds } from '../../demo/shared/call'
import { fast, stage } from './stage'

const files = readdirSync(new URL('../../demo/calls', import.meta.url)).map((name) => name.replace('.json', ''))

describe.each(files)('the call %s', (id) => {
  it('is one people could have: turns alternate, and the caller is in the CRM', async () => {
    const call = await readCall(id)
    expect(call.id).toBe(id)
    const agents = call.lines.map(({ who }, index) => who === 'agent' && call.lines[index + 1]?.who === 'agent')
    expect(agents).not.toContain(true)
    expect(call.lines[0]?.who).toBe('agent')
    const record = customers.find(({ account }) => account === call.caller.account)
    expect([record?.name, record?.alsoOnAccount]).toContain(call.caller.name)
    expect(record?.postcode).toBe(call.caller.postcode)
    expect(`+44${record?.phone.replace(/\D/g, '').slice(1)}`).toBe(call.caller.number)
  })
})

it('six calls can be chosen from', async () => {
  const page = await stage.open(stage.desk.urls.caller())
  await expect.poll(() => page.getByRole('link').count()).toBe(callIds.length)
})

it('a call is played to its end on the CRM, with the caller in a tab behind', async () => {
  const crm = await stage.open(stage.desk.urls.crm({ speed: fast, route: '/customers/10482' }))
  const phone = await softphone(crm)
  await phoneState(phone, 'ready')
  const caller = await stage.open(stage.desk.urls.caller('price', { auto: true, speed: fast }))
  await crm.bringToFront()
  await phoneState(phone, 'ringing')
  await answer(phone)

  const call = await readCall('price')
  const heard: string[] = []
  const outcome = await playLines({ phone, caller, call, onLine: ({ text }) => void heard.push(text) })
  expect(outcome).toBe('played')
  expect(heard).toEqual(call.lines.map(({ text }) => text))
  expect(await phone.getByRole('log').locator('p span').allTextContents()).toEqual(heard)

  await control(phone, 'hangup').click()
  await phone.getByText('You hung up').waitFor()
  expect([...stage.desk.registrar.calls.values()].at(-1)).toMatchObject({ state: 'ended', endedBy: 'agent' })
})

it('captions grow word by word in one row, and are rewritten when the line is out', async () => {
  const { phone, caller } = await stage.ring('plain', 'price', { script: false, speed: 5 })
  await answer(phone)
  await phone.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    const pane = document.querySelector('[role=log]')
    if (pane)
      new MutationObserver(() =>
        seen.push([...pane.children].map((row) => row.lastElementChild?.textContent).join('|')),
      ).observe(pane, { childList: true, subtree: true, characterData: true })
  })
  await caller.evaluate(() => window.caller.say('I would like to cancel my broadband, please.'))
  const seen = await phone.evaluate(() => (window as unknown as { seen: string[] }).seen)
  expect(seen.length).toBeGreaterThan(3)
  expect(seen.at(-1)).toBe('I would like to cancel my broadband, please.')
  const plain = 'i would like to cancel my broadband please'
  for (const text of seen.slice(0, -1)) expect(plain.startsWith(text)).toBe(true)
})

it('a caller whose script says so hangs up at the end; a call that ends stops the play', async () => {
  const { phone, caller, callId } = await stage.ring('plain', 'satisfied')
  await answer(phone)
  const call = await readCall('satisfied')
  await playLines({ phone, caller, call })
  const bye = await stage.desk.registrar.waitFor((entry) => entry.callId === callId && entry.method === 'BYE')
  expect(bye.from).toBe(call.caller.number)
  expect(await playLines({ phone, caller, call: { ...call, lines: [...call.lines, ...call.lines] }, from: 11 })).toBe(
    'call ended',
  )
})

it('an agent played by hand picks a line or says it their own way, and the caller goes on', async () => {
  const phone = await stage.open(stage.desk.urls.phone('plain', { voice: true, speed: fast }))
  await phoneState(phone, 'ready')
  const caller = await stage.open(stage.desk.urls.caller('price', { auto: true, speed: fast }))
  await phone.bringToFront()
  await phoneState(phone, 'ringing')
  await answer(phone)
  const { lines } = await readCall('price')
  await phone.getByRole('button', { name: lines[0]?.text ?? '' }).click()
  expect(await caller.evaluate(() => window.caller.line(1))).toBe('finished')
  await phone.getByLabel('Say something').fill('What makes you want to do that?')
  await phone.getByRole('button', { name: 'Say', exact: true }).click()
  expect(await caller.evaluate(() => window.caller.line(4))).toBe('finished')
  const texts = await phone.getByRole('log').textContent()
  expect(texts).toContain('YouWhat makes you want to do that?')
  expect(texts).toContain(lines[4]?.text)
})

it('the whole call fits a strip of a phone', async () => {
  const crm = await stage.open(stage.desk.urls.crm({ frame: 'tiny', speed: fast }))
  const phone = await softphone(crm)
  await phoneState(phone, 'ready')
  await stage.open(stage.desk.urls.caller('price', { auto: true, script: false, speed: fast }))
  await crm.bringToFront()
  await answer(phone)
  const bounds = await crm.locator('iframe[title="Phone"]').boundingBox()
  expect(bounds).toMatchObject({ width: 298, height: 118 })
  await control(phone, 'hangup').click()
  await phoneState(phone, 'ended')
})
