import { describe, expect, test } from 'vitest'
import type { ControlKind } from '../../utils/core/control'
import type { CallId } from '../../utils/core/ids'
import type { ReportBody } from '../../utils/wire/topics'
import { openHouse, type TestHouse } from './house'

const press = (kind: ControlKind, sure: 'sure' | 'unsure' = 'sure', panel?: string): ReportBody => ({
  kind: 'press',
  control: { kind, sure, why: kind },
  outcome: 'passed',
  ...(panel && { panel }),
})
const state = (says: 'connected' | 'ended' | 'held', sure = true): ReportBody => ({
  kind: 'state',
  says,
  sure,
  from: 'x',
})
const PHONE_1 = { tab: 1, frame: 1 }
const PHONE_2 = { tab: 2, frame: 0 }
const ORIGIN = 'https://phone.example'

async function opened(): Promise<TestHouse> {
  const house = openHouse()
  await house.start()
  return house
}
const calls = (house: TestHouse) =>
  house
    .desk()
    .view(ORIGIN)
    .calls.map(({ phase, guessed, caller }) => ({
      phase,
      guessed,
      name: caller.facts.find((f) => f.field === 'name')?.value,
    }))

describe('a call that is placed', () => {
  test('rings out until the page shows that somebody answered', async () => {
    const house = await opened()
    await house.report('dial', press('dial'))
    expect(calls(house)).toMatchObject([{ phase: 'ringing', guessed: false }])
    expect((await house.snapshot())?.verdict).toEqual({ say: 'pass', why: 'not-connected' })
    await house.report('up', state('connected'))
    expect(calls(house)).toMatchObject([{ phase: 'connected', guessed: false }])
  })
  test('is told to the page as one that rings out, and no longer when it is connected', async () => {
    const house = await opened()
    const terms = () => house.desk().hello('inner', { ...PHONE_1, origin: ORIGIN, top: ORIGIN, url: ORIGIN }).terms
    await house.report('dial', press('dial'), ORIGIN, PHONE_1)
    expect(terms().ringsOut).toBe(true)
    await house.report('up', state('connected'), ORIGIN, PHONE_1)
    expect(terms().ringsOut).toBeUndefined()
  })
  test('somebody speaking is a guess that it is answered', async () => {
    const house = await opened()
    await house.report('dial', press('dial'))
    await house.report('w', {
      kind: 'words',
      lines: [{ utterance: 'u', speaker: 'caller', text: 'Hello?', final: true }],
    })
    expect(calls(house)).toMatchObject([{ phase: 'connected', guessed: true }])
  })
  test('hung up while it rings out it is over', async () => {
    const house = await opened()
    await house.report('dial', press('dial'))
    await house.report('cancel', press('decline'))
    expect(calls(house)).toMatchObject([{ phase: 'wrapup' }])
  })
  test('one handset answers what rings', async () => {
    const house = await opened()
    await house.report('ring', {
      kind: 'vendor',
      vendor: 'ringover',
      origin: 'https://app.ringover.com',
      data: JSON.stringify({
        action: 'ringingCall',
        data: { direction: 'in', from_number: '442079460142', call_id: '7' },
      }),
    })
    expect(calls(house)).toMatchObject([{ phase: 'ringing' }])
    await house.report('handset', press('dial'))
    expect(calls(house)).toMatchObject([{ phase: 'connected', guessed: true }])
  })
})

describe('two calls', () => {
  const answerFrom = (name: string) =>
    press('answer', 'sure', `Incoming call\n${name}\n+44 20 7946 0${name.length}42\nAnswer`)

  test('on one phone: the second puts the first on hold, as far as can be known, and they are two callers', async () => {
    const house = await opened()
    await house.report('a', answerFrom('Priya Raman'), ORIGIN, PHONE_1)
    house.clock.now += 60_000
    await house.report('b', answerFrom('Owen Marsh Junior'), ORIGIN, PHONE_1)
    expect(calls(house)).toEqual([
      { phase: 'held', guessed: true, name: 'Priya Raman' },
      { phase: 'connected', guessed: false, name: 'Owen Marsh Junior' },
    ])
  })
  test('held first: it stays surely held', async () => {
    const house = await opened()
    await house.report('a', answerFrom('Priya Raman'), ORIGIN, PHONE_1)
    await house.report('hold', press('hold'), ORIGIN, PHONE_1)
    await house.report('b', answerFrom('Owen Marsh Junior'), ORIGIN, PHONE_1)
    expect(calls(house)).toMatchObject([{ phase: 'held', guessed: false }, { phase: 'connected' }])
  })
  test('on two phones: what one phone shows is of its own call', async () => {
    const house = await opened()
    await house.report('a', answerFrom('Priya Raman'), ORIGIN, PHONE_1)
    house.clock.now += 60_000
    await house.report('b', answerFrom('Owen Marsh Junior'), ORIGIN, PHONE_2)
    expect(calls(house)).toMatchObject([{ phase: 'connected' }, { phase: 'connected' }])
    await house.report('gone', state('ended'), ORIGIN, PHONE_1)
    expect(calls(house)).toMatchObject([{ phase: 'wrapup' }, { phase: 'connected' }])
  })
  test('on two phones: a hang-up ends the call of its own phone, and is never held for the other’s', async () => {
    const house = await opened()
    await house.report('a', answerFrom('Priya Raman'), ORIGIN, PHONE_1)
    house.clock.now += 60_000
    await house.report('b', answerFrom('Owen Marsh Junior'), ORIGIN, PHONE_2)
    const first = house.desk().hello('inner', { ...PHONE_1, origin: ORIGIN, top: ORIGIN, url: ORIGIN }).terms.callId
    expect(first).not.toBe((await house.snapshot())?.callId)
    await house.report('end', press('hang-up'), ORIGIN, PHONE_1)
    expect(calls(house)).toMatchObject([{ phase: 'wrapup' }, { phase: 'connected', name: 'Owen Marsh Junior' }])
  })
  test('a transfer that is given up ends the momentary release', async () => {
    const house = await opened()
    await house.report('a', press('answer'), ORIGIN, PHONE_1)
    await house.report('t', press('transfer'), ORIGIN, PHONE_1)
    expect((await house.snapshot())?.verdict).toMatchObject({ why: 'transfer-under-way' })
    await house.report('c', press('resume'), ORIGIN, PHONE_1)
    expect((await house.snapshot())?.verdict).toMatchObject({ why: 'not-leaving' })
  })
})

describe('a phone folded away', () => {
  const says = (text: string): ReportBody => ({
    kind: 'words',
    lines: [{ utterance: text, speaker: 'caller', text, final: true }],
  })
  test('is a guessed end, and the same call goes on when its controls are there again: one recording', async () => {
    const house = await opened()
    await house.report('a', press('answer'), ORIGIN, PHONE_1)
    await house.report('w1', says('good morning to you'), ORIGIN, PHONE_1)
    await house.report('away', state('ended', false), ORIGIN, PHONE_1)
    expect(calls(house)).toMatchObject([{ phase: 'wrapup', guessed: true }])
    expect((await house.snapshot())?.verdict).toEqual({ say: 'pass', why: 'call-over' })
    await house.report('w2', says('are you still there'), ORIGIN, PHONE_1)
    await house.report('back', state('connected'), ORIGIN, PHONE_1)
    expect(calls(house)).toMatchObject([{ phase: 'connected', guessed: false }])
    await house.report('w3', says('thank you'), ORIGIN, PHONE_1)
    await house.report('end', press('hang-up'), ORIGIN, PHONE_1)
    expect(calls(house)).toMatchObject([{ phase: 'wrapup', guessed: false }])
    const id = house.call()?.id as CallId
    await house.desk().intend(undefined, { do: 'finish-wrapup' })
    const kept = await house.stores.records.open(id)
    const words = kept.outcome === 'open' ? kept.events.filter((event) => event.type === 'words') : []
    expect(words).toHaveLength(3)
  })
  test('surely over it stays over, whatever shows itself', async () => {
    const house = await opened()
    await house.report('a', press('answer'), ORIGIN, PHONE_1)
    await house.report('end', press('hang-up'), ORIGIN, PHONE_1)
    await house.report('back', state('connected'), ORIGIN, PHONE_1)
    expect(calls(house)).toMatchObject([{ phase: 'wrapup', guessed: false }])
  })
})

describe('was this the hang-up?', () => {
  const like = { tag: 'div', icon: '33181837', near: ['Keypad'] }
  const unsure: ReportBody = { ...press('hang-up', 'unsure'), like } as ReportBody
  async function asked(): Promise<TestHouse> {
    const house = await opened()
    await house.report('a', press('answer'))
    await house.report('h', unsure)
    return house
  }
  const question = (house: TestHouse) => house.call()?.question
  const known = (house: TestHouse) => house.sites.at(`${ORIGIN}/`).taught.map(({ teaches }) => teaches)

  test('is asked after the call, not during it', async () => {
    const house = await asked()
    expect(question(house)).toBeUndefined()
    await house.report('over', state('ended', false))
    expect(question(house)).toEqual({ ask: 'was-that-hang-up' })
  })
  test.each([
    ['yes', 'hang-up'],
    ['no', 'none'],
  ] as const)('%s is kept for the site: the control is %s', async (answer, kind) => {
    const house = await asked()
    await house.report('over', state('ended', false))
    await house.desk().intend(undefined, { do: 'was-that-hang-up', answer })
    expect(question(house)).toBeUndefined()
    expect(known(house)).toEqual([{ what: 'control', kind, like, on: { path: '/' } }])
  })
  test('a phone that said so before the press was told of', async () => {
    const house = await opened()
    await house.report('a', press('answer'))
    const at = house.clock.now + 990
    await house.report('over', state('ended'))
    await house.report('h', { ...unsure, at } as ReportBody)
    expect(question(house)).toEqual({ ask: 'was-that-hang-up' })
  })
  test('it outlives the worker', async () => {
    const house = await asked()
    await house.kill()
    await house.report('over', state('ended', false))
    await house.desk().intend(undefined, { do: 'was-that-hang-up', answer: 'yes' })
    expect(known(house)).toHaveLength(1)
  })
  test('not asked when another press surely hung up', async () => {
    const house = await asked()
    await house.report('end', press('hang-up'))
    expect(question(house)).toBeUndefined()
  })
  test.each([
    ['8 s', 7_000, { ask: 'was-that-hang-up' }],
    ['11 s', 10_000, undefined],
    ['20 min', 1_200_000, undefined],
  ])('pressed %s before the end', async (_, then, shown) => {
    const house = await asked()
    house.clock.now += then
    await house.report('over', state('ended', false))
    expect(question(house)).toEqual(shown)
  })
  test('the last of several presses counts', async () => {
    const house = await asked()
    house.clock.now += 600_000
    await house.report('again', unsure)
    await house.report('over', state('ended', false))
    expect(question(house)).toEqual({ ask: 'was-that-hang-up' })
  })
  test('a name on the button is not kept as the caller’s', async () => {
    const house = await opened()
    await house.report('a', press('answer', 'sure', 'Incoming call\nPriya Raman\n+44 20 7946 0142'))
    await house.report('h', { ...unsure, like: { ...like, name: 'Hang up Priya Raman' } } as ReportBody)
    await house.report('over', state('ended', false))
    await house.desk().intend(undefined, { do: 'was-that-hang-up', answer: 'yes' })
    expect(JSON.stringify(known(house))).not.toContain('Priya')
  })
  test('nor is anything else that names the caller, though the name was learnt after the press', async () => {
    const house = await opened()
    await house.report('a', press('answer'))
    const tells = {
      ...like,
      id: 'leg-priya-raman',
      data: { name: 'Priya Raman', slot: 'end' },
      near: ['Priya Raman', 'Mute'],
    }
    await house.report('h', { ...unsure, like: tells } as ReportBody, ORIGIN, {
      url: `${ORIGIN}/people/priya-raman/call`,
    })
    await house.report('r', press('answer', 'sure', 'Incoming call\nPriya Raman\n+44 20 7946 0142'))
    await house.report('over', state('ended', false))
    await house.desk().intend(undefined, { do: 'was-that-hang-up', answer: 'yes' })
    expect(known(house)).toMatchObject([
      { like: { data: { slot: 'end' }, near: ['Mute'] }, on: { path: '/people/*/call' } },
    ])
    expect(JSON.stringify(known(house))).not.toMatch(/priya/i)
  })
  test('pointed at on a call, it names nobody either', async () => {
    const house = await opened()
    await house.report('a', press('answer', 'sure', 'Incoming call\nPriya Raman\n+44 20 7946 0142'))
    const there = { host: 'crm.example', like: { tag: 'span', name: 'Priya Raman', classes: ['phone'] } }
    expect(house.desk().withoutCallers(there)).toEqual({
      host: 'crm.example',
      like: { tag: 'span', classes: ['phone'] },
    })
  })
})
