import { describe, expect, test } from 'vitest'
import { callId, eventId } from '../../utils/core/ids'
import type { RuleSet } from '../../utils/core/rule'
import type { DeskTerms } from '../../utils/desk/ports'
import type { ReportBody } from '../../utils/wire/topics'
import { openHouse, SMALL_SET, TERMS, type TestHouse } from './house'

const answer: ReportBody = {
  kind: 'press',
  control: { kind: 'answer', sure: 'sure', why: 'Answer' },
  outcome: 'passed',
  panel: 'Incoming call\nPriya Raman\n+44 20 7946 0142\nAccount number: 20481537\nAnswer\nDecline',
}
const hangUp: ReportBody = {
  kind: 'press',
  control: { kind: 'hang-up', sure: 'sure', why: 'Hang up' },
  outcome: 'passed',
}
const says = (speaker: 'caller' | 'agent', text: string, utterance: string): ReportBody => ({
  kind: 'words',
  lines: [{ utterance, speaker, text, final: true }],
})

const PRICE_CALL: [string, ReportBody][] = [
  ['answer', answer],
  ['w1', says('caller', "Hi, this is Priya Raman, I'd like to cancel my broadband please.", 'u1')],
  ['w2', says('agent', 'Of course. What made you decide to leave?', 'u2')],
  ['w3', says('caller', 'It went up again, it is too expensive for me now.', 'u3')],
  ['w4', says('agent', 'So it sounds like the price has gone beyond what it is worth to you. Is that right?', 'u4')],
  ['w5', says('caller', "Yes, that's right.", 'u5')],
  [
    'card',
    says(
      'caller',
      'My card is four nine two nine, one two three four, five six seven eight, nine one two three.',
      'u6',
    ),
  ],
  ['hang-up', hangUp],
]

async function play(house: TestHouse, steps = PRICE_CALL, after: () => Promise<void> = async () => {}) {
  for (const [id, body] of steps) {
    await house.report(id, body)
    await after()
  }
}

describe('a call', () => {
  test('begins with the press on Answer, with who is on the line', async () => {
    const house = openHouse()
    await house.start()
    await house.report('answer', answer)
    expect(house.call()).toMatchObject({ phase: 'connected', guessed: false, current: true })
    const facts = Object.fromEntries((house.call()?.caller.facts ?? []).map((f) => [f.field, f.value]))
    expect(facts).toMatchObject({ name: 'Priya Raman', phone: '+442079460142', account: '20481537' })
  })

  test('is guarded once the caller surely wants to leave, and free again once it was heard', async () => {
    const house = openHouse()
    await house.start()
    await play(house, PRICE_CALL.slice(0, 2))
    expect((await house.snapshot())?.verdict).toEqual({ say: 'pause', open: ['why', 'said-back', 'settled'] })
    for (const [id, body] of PRICE_CALL.slice(2, 6)) await house.report(id, body)
    expect((await house.snapshot())?.verdict).toEqual({ say: 'pass', why: 'nothing-open' })
  })

  test('shows the cue before any press when the agent says goodbye with steps open', async () => {
    const house = openHouse()
    await house.start()
    await play(house, [...PRICE_CALL.slice(0, 2), ['bye', says('agent', 'All done then, goodbye.', 'u9')]])
    expect(house.call()?.cue?.text).toMatch(/before you close/i)
  })

  test('shows it while the goodbye is still being said, and takes it back if it was none', async () => {
    const house = openHouse()
    await house.start()
    await play(house, PRICE_CALL.slice(0, 2))
    const growing = (text: string): ReportBody => ({
      kind: 'words',
      lines: [{ utterance: 'u9', speaker: 'agent', text, final: false }],
    })
    await house.report('b1', growing('All done then,'))
    expect(house.call()?.cue).toBeUndefined()
    await house.report('b2', growing('All done then, goodbye'))
    expect(house.call()?.cue?.text).toMatch(/before you close/i)
    expect(house.call()?.steps.find(({ step }) => step === 'close-well')?.state).toBe('open')
    await house.report('b3', growing('All done then,'))
    expect(house.call()?.cue).toBeUndefined()
  })

  test('is wrapped up as heard, and nothing of the caller is left anywhere', async () => {
    const house = openHouse()
    await house.start()
    await play(house)
    const id = house.call()?.id ?? callId('none')
    expect(house.call()).toMatchObject({ phase: 'wrapup', wrapup: { reason: 'price' } })
    await house.desk().intend(id, { do: 'finish-wrapup' })
    expect(house.desk().isLive()).toBe(false)
    expect(await house.snapshot()).toBeUndefined()
    const opened = await house.stores.records.open(id)
    const kept = JSON.stringify([opened, [...house.local.items], [...house.session.items]])
    for (const secret of ['Priya', 'Raman', '7946', '20481537', '4929', 'four nine two nine'])
      expect(kept).not.toContain(secret)
    expect(kept).toContain('too expensive')
  })
})

describe('nothing lost, nothing doubled', () => {
  test('an act said again after a worker’s death is done once', async () => {
    const house = openHouse()
    await house.start()
    await play(house)
    const id = house.call()?.id
    const twice = eventId('said-twice')
    await house.desk().intend(id, { do: 'call-back', when: 'Later today' }, undefined, twice)
    await house.desk().intend(id, { do: 'call-back', when: 'Later today' }, undefined, twice)
    await house.desk().intend(id, { do: 'mark', mark: 'this-worked' }, undefined, eventId('a-mark'))
    await house.kill()
    await house.desk().intend(id, { do: 'mark', mark: 'this-worked' }, undefined, eventId('a-mark'))
    expect(house.call()?.flags.filter(({ name }) => name === 'agent-moment')).toHaveLength(1)
    expect((await house.stores.people.waiting()).people.map((person) => person.id)).toEqual(['said-twice'])
  })

  async function recordOf(house: TestHouse) {
    const id = house.call()?.id ?? callId('none')
    await house.desk().intend(id, { do: 'finish-wrapup' })
    const opened = await house.stores.records.open(id)
    if (opened.outcome !== 'open') throw new Error(opened.outcome)
    // Each browser has a key of its own, so that hashes differ from house to house.
    const events = opened.events.map(({ at, ...event }) =>
      event.type === 'fact' ? { ...event, fact: { ...event.fact, hash: '' } } : event,
    )
    return { events, flags: opened.summary.flags }
  }

  test('the worker killed after any event', async () => {
    const whole = openHouse()
    await whole.start()
    await play(whole)
    const expected = await recordOf(whole)

    const killed = openHouse()
    await killed.start()
    await play(killed, PRICE_CALL, () => killed.kill())
    expect(await recordOf(killed)).toEqual(expected)
  })

  test('everything sent again after a death changes nothing', async () => {
    const house = openHouse()
    await house.start()
    for (const [id, body] of PRICE_CALL) {
      await house.report(id, body)
      await house.kill()
      await house.report(id, body)
    }
    const whole = openHouse()
    await whole.start()
    await play(whole)
    const [a, b] = [await recordOf(house), await recordOf(whole)]
    expect(a.events.map((e) => e.id)).toEqual(b.events.map((e) => e.id))
  })

  test('a call of an earlier browser start is over, and recorded as it stood', async () => {
    const house = openHouse()
    await house.start()
    await play(house, PRICE_CALL.slice(0, 4))
    const id = house.call()?.id ?? callId('none')
    await house.kill('first')
    expect(house.desk().isLive()).toBe(false)
    expect((await house.stores.records.open(id)).outcome).toBe('open')
  })
})

describe('a call without words', () => {
  test('mark → would pause → ticks → passes', async () => {
    const house = openHouse()
    await house.start()
    await house.report('answer', answer)
    const id = house.call()?.id
    await house.desk().intend(id, { do: 'mark', mark: 'leaving' })
    expect((await house.snapshot())?.verdict.say).toBe('pause')
    for (const step of ['why', 'said-back', 'settled'] as const)
      await house.desk().intend(id, { do: 'step', step, state: 'heard' })
    expect((await house.snapshot())?.verdict).toEqual({ say: 'pass', why: 'nothing-open' })
  })
  test.each(['at once', 'after the worker died'])('the mark gives a "no thanks" its meaning, %s', async (when) => {
    const house = openHouse()
    await house.start()
    await house.report('answer', answer)
    await house.desk().intend(house.call()?.id, { do: 'mark', mark: 'leaving' })
    if (when !== 'at once') await house.kill()
    await house.report('w1', says('agent', 'I could do it for half the price', 'u1'))
    await house.report('w2', says('caller', 'no thanks', 'u2'))
    expect((await house.snapshot())?.verdict).toEqual({ say: 'pass', why: 'released' })
  })
  test('the next ring saves an ignored wrap-up as it stands', async () => {
    const house = openHouse()
    await house.start()
    await play(house)
    const first = house.call()?.id ?? callId('none')
    await house.report('next', answer)
    expect(house.call()?.id).not.toBe(first)
    expect((await house.stores.records.open(first)).outcome).toBe('open')
  })
})

test('the tab of the softphone closes: the call is over, as a guess the agent can correct', async () => {
  const house = openHouse()
  await house.start()
  await house.report('answer', answer)
  await house.desk().tabClosed(1)
  expect(house.call()).toMatchObject({ phase: 'wrapup', guessed: true })
  await house.desk().intend(house.call()?.id, { do: 'correct-state', to: 'connected' })
  expect(house.call()).toMatchObject({ phase: 'connected', guessed: false })
})

test('pages of an excluded site begin nothing', async () => {
  const house = openHouse({ excludedSites: ['phone.example'] })
  await house.start()
  await house.report('answer', answer)
  expect(house.desk().isLive()).toBe(false)
})

test('a frame of an excluded site is told of no call, and offered nothing, in whatever tab it stands', async () => {
  const house = openHouse({ excludedSites: ['mail.example'] })
  await house.start()
  await house.report('answer', answer)
  const inner = (origin: string) => ({ tab: 1, frame: 3, origin, top: 'https://crm.example', url: `${origin}/` })
  const field = {
    label: 'Name',
    name: 'name',
    placeholder: '',
    autocomplete: 'name',
    type: 'text',
    pattern: '',
    focusedBy: 'agent',
    visible: 'topmost',
  } as const
  expect(() => house.desk().hello('inner', inner('https://mail.example'))).toThrow('no-call')
  expect(house.desk().hello('inner', inner('https://crm.example'))).toMatchObject({ terms: { bootId: 'boot' } })
  expect(house.desk().fillAsk({ field }, inner('https://mail.example')).offer).toEqual({ offer: 'none' })
  expect(house.desk().fillAsk({ field }, inner('https://crm.example')).offer).toMatchObject({ offer: 'fill' })
})

describe('a publish in the middle of a call', () => {
  const other = (over: Partial<RuleSet>): RuleSet => ({ ...SMALL_SET, ...over })
  const publish = (house: TestHouse, set: RuleSet) => house.rules.publish(set, { at: 1, by: '', note: '' })
  const goodbye = (id: string) => says('agent', 'All done then, goodbye.', id)
  const otherWords = other({ rules: SMALL_SET.rules.map((rule) => ({ ...rule, say: 'Other words' })) })

  async function wantsToLeave(): Promise<TestHouse> {
    const house = openHouse()
    await house.start()
    await play(house, PRICE_CALL.slice(0, 2))
    return house
  }

  test.each(['alive', 'killed before', 'killed after', 'killed twice'] as const)(
    'leaves the running call its cues and its version; the next has the new ones (worker %s)',
    async (worker) => {
      const house = await wantsToLeave()
      const id = house.call()?.id ?? callId('none')
      if (worker === 'killed before') await house.kill()
      await publish(house, otherWords)
      if (worker === 'killed after' || worker === 'killed twice') await house.kill()
      await publish(house, other({ rules: [] }))
      if (worker === 'killed twice') await house.kill()
      await house.report('bye', goodbye('u9'))
      expect(house.call()?.cue?.text).toMatch(/before you close/i)
      await house.report('hang-up', hangUp)
      await house.desk().intend(id, { do: 'finish-wrapup' })
      expect(await house.stores.records.open(id)).toMatchObject({ summary: { ruleSetVersion: 1 } })

      await house.rules.activate(2)
      await play(house, [
        ['answer-2', answer],
        ['w1-2', says('caller', "I'd like to cancel my broadband please.", 'v1')],
        ['bye-2', goodbye('v9')],
      ])
      expect(house.call()?.cue?.text).toBe('Other words')
    },
  )

  test('leaves it its guards; the next one has those that were published', async () => {
    const house = await wantsToLeave()
    await publish(house, other({ guards: [] }))
    await house.desk().intend(house.call()?.id, { do: 'mark', mark: 'leaving' })
    expect((await house.snapshot())?.verdict.say).toBe('pause')
    await house.kill()
    expect((await house.snapshot())?.verdict.say).toBe('pause')
    expect(house.call()?.guard.state).toBe('would-pause')
    await house.report('hang-up', hangUp)
    await house.report('answer-2', answer)
    await house.desk().intend(house.call()?.id, { do: 'mark', mark: 'leaving' })
    expect((await house.snapshot())?.verdict).toEqual({ say: 'pass', why: 'not-guarded' })
  })

  test('whose rules are no longer kept anywhere goes on with the newest, and its log says so, once', async () => {
    const house = openHouse()
    await publish(house, otherWords)
    await house.start()
    await play(house, PRICE_CALL.slice(0, 2))
    const id = house.call()?.id ?? callId('none')
    await house.loseRules()
    await house.kill()
    await house.kill()
    await house.report('bye', goodbye('u9'))
    expect(house.call()?.cue?.text).toMatch(/before you close/i)
    const { events } = await house.stores.log.read(id)
    expect(events.filter(({ type }) => type === 'rules')).toMatchObject([
      { rules: { version: 2 } },
      { rules: { version: 1 } },
    ])
  })
})

test('guard off says nothing of closing too early; remind says it, and never pauses', async () => {
  const terms: Partial<DeskTerms> = { guard: { ...TERMS.guard, mode: 'off' } }
  const house = openHouse(terms)
  await house.start()
  await play(house, [...PRICE_CALL.slice(0, 2), ['bye', says('agent', 'All done then, goodbye.', 'u9')]])
  expect(house.call()?.cue).toBeUndefined()
  terms.guard = { ...TERMS.guard, mode: 'remind' }
  await house.desk().look()
  expect(house.call()?.cue?.text).toMatch(/before you close/i)
  expect((await house.snapshot())?.verdict).toEqual({ say: 'pass', why: 'switched-off' })
  terms.guard = { ...TERMS.guard, mode: 'off' }
  await house.desk().look()
  expect(house.call()?.cue).toBeUndefined()
})

describe('who may say who is on the line', () => {
  const shown: ReportBody = { kind: 'record', pairs: [{ label: 'caller:name', text: 'Mallory Hart' }] }
  const named = (house: TestHouse) => house.call()?.caller.facts.map(({ value }) => value)
  test('the page with the call’s controls, and no other: a page may have copied what a product is known by', async () => {
    const house = openHouse()
    await house.start()
    await house.report('answer', { ...answer, panel: '' })
    await house.report('copied', shown, 'https://evil.example', { tab: 7 })
    expect(named(house)).toEqual([])
    await house.report('phone', { ...shown, pairs: [{ label: 'caller:name', text: 'Priya Raman' }] })
    expect(named(house)).toEqual(['Priya Raman'])
  })
})

test('a page loaded in mid-call is told of it, as of one that goes on', async () => {
  const house = openHouse()
  await house.start()
  await house.report('answer', answer)
  house.clock.now += 60_000
  const from = {
    tab: 9,
    frame: 0,
    origin: 'https://crm.example',
    top: 'https://crm.example',
    url: 'https://crm.example/',
  }
  expect(house.desk().hello('top', from).terms).toMatchObject({ callId: house.call()?.id, callIs: 'going-on' })
  await house.report(
    'h',
    { kind: 'state', says: 'connected', sure: true, from: 'a hang-up button is there' },
    from.origin,
  )
  expect(house.desk().view('https://phone.example').calls).toHaveLength(1)
})
