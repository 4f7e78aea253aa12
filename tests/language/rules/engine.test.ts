import { describe, expect, it } from 'vitest'
import type { Heard, Speaker } from '../../../utils/core/heard'
import type { CallFacts, Condition, Outcome, PromptRule } from '../../../utils/core/rule'
import { compileRules } from '../../../utils/language/rules/compile'
import { createRuleEngine } from '../../../utils/language/rules/engine'
import { NO_FACTS, ruleOf, setOf } from './arbitrary'

/** A call told in seconds: `say(3, 'caller', '…')`. Each step gives what fired and what went. */
function playing(when: Condition, more: Partial<PromptRule> = {}, given: Partial<CallFacts> = {}) {
  const engine = createRuleEngine(compileRules([setOf([ruleOf(when, more)])], 'en'))
  let facts: CallFacts = { ...NO_FACTS, connectedAt: 0, ...given }
  let turns = 0
  const told = ({ hits, withdrawn }: Outcome) => [...hits.map((h) => h.words || h.text), ...withdrawn.map((w) => w.why)]
  return {
    say: (at: number, speaker: Speaker, text: string) =>
      told(engine.hear({ id: `t${turns++}`, speaker, text, final: true, at: at * 1000 }, facts)),
    grow: (at: number, text: string, final = false) =>
      told(engine.hear({ id: 'growing', speaker: 'caller', text, final, at: at * 1000 }, facts)),
    act: (at: number, act: Partial<Heard>) =>
      told(
        engine.heard(
          [{ speaker: 'agent', sure: 'sure', words: 'said', utterance: `a${turns}`, at: at * 1000, ...act } as Heard],
          facts,
          { id: `a${turns++}`, final: true },
        ),
      ),
    /** What the listener hears so far in a turn that still grows, and at its end. */
    overhear: (at: number, acts: Partial<Heard>[], final = false) =>
      told(
        engine.heard(
          acts.map(
            (act) =>
              ({ speaker: 'agent', sure: 'sure', words: 'so far', utterance: 'g', at: at * 1000, ...act }) as Heard,
          ),
          facts,
          { id: 'g', final },
        ),
      ),
    now: (at: number, change: Partial<CallFacts> = {}) => {
      facts = { ...facts, ...change }
      return told(engine.tick(at * 1000, facts))
    },
    next: () => engine.nextDeadline(),
  }
}

describe('said', () => {
  it('by whom', () => {
    const call = playing({ said: ['cancel anytime'], by: 'caller' })
    expect(call.say(1, 'agent', 'you can cancel anytime')).toEqual([])
    expect(call.say(2, 'unknown', 'you can cancel anytime')).toEqual([])
    expect(call.say(3, 'caller', 'I can, um, cancel anytime')).toEqual(['cancel anytime'])
  })
  it('not near: a negation before one beginning says nothing of another', () => {
    const when: Condition = {
      said: ['cancel ~6 plan'],
      by: 'caller',
      notNear: { phrases: ['@negation'], within: 2, where: 'before' },
    }
    expect(playing(when).say(1, 'caller', "I don't cancel my plan")).toEqual([])
    expect(playing(when).say(1, 'caller', 'do not cancel today, cancel the plan')).toEqual(['cancel the plan'])
    expect(playing(when).say(1, 'caller', 'cancel, do not cancel the plan')).toEqual(['cancel, do not cancel the plan'])
  })
  it('near', () => {
    const when: Condition = {
      said: ['@leave'],
      by: 'caller',
      near: { phrases: ['@service'], within: 3, where: 'after' },
    }
    expect(playing(when).say(1, 'caller', 'cancel my order')).toEqual([])
    expect(playing(when).say(1, 'caller', 'cancel my order and my plan')).toEqual([])
    expect(playing(when).say(1, 'caller', 'cancel my phone plan')).toEqual(['cancel'])
  })
  it('only final', () => {
    const call = playing({ said: ['plan'], by: 'caller', final: true })
    expect(call.grow(1, 'my plan')).toEqual([])
    expect(call.grow(2, 'my plan', true)).toEqual(['plan'])
  })
  it('in the first seconds, in the last seconds', () => {
    const early = playing({ said: ['plan'], by: 'caller', first: 5 })
    expect(early.say(5, 'caller', 'plan')).toEqual(['plan'])
    expect(early.say(6, 'caller', 'plan')).toEqual([])
    const late = playing(
      {
        all: [
          { said: ['yes'], by: 'caller' },
          { said: ['plan'], by: 'agent', last: 5 },
        ],
      },
      { expires: 60 },
    )
    late.say(1, 'agent', 'plan')
    expect(late.say(7, 'caller', 'yes')).toEqual([])
    late.say(8, 'agent', 'plan')
    expect(late.say(9, 'caller', 'yes')).toEqual(['yes'])
  })
})

describe('a revised partial', () => {
  const when: Condition = {
    said: ['cancel my plan'],
    by: 'caller',
    notNear: { phrases: ['never mind'], within: 4, where: 'after' },
  }
  it('withdraws its cue, and the words that were never said do not count', () => {
    const call = playing(when, { mostPerCall: 1, coolDown: 60 })
    expect(call.grow(1, 'cancel my plan')).toEqual(['cancel my plan'])
    expect(call.grow(2, 'cancel my planet')).toEqual(['withdrawn'])
    expect(call.grow(3, 'cancel my plan then')).toEqual(['cancel my plan'])
    expect(call.grow(4, 'cancel my plan then never mind')).toEqual(['withdrawn'])
  })
  it('keeps its cue while the phrase still stands, be it at another place', () => {
    const call = playing(when)
    expect(call.grow(1, 'cancel my plan')).toEqual(['cancel my plan'])
    expect(call.grow(2, 'please cancel my plan now')).toEqual([])
  })
  it('changes nothing after its final version', () => {
    const call = playing(when)
    expect(call.grow(1, 'cancel my plan', true)).toEqual(['cancel my plan'])
    expect(call.grow(2, 'something else')).toEqual([])
  })
})

describe('acts of the listener', () => {
  it('with what they are about', () => {
    const call = playing({ heard: 'apology', for: 'their-choice' })
    expect(call.act(1, { act: 'apology', for: 'our-fault' })).toEqual([])
    expect(call.act(2, { act: 'apology', for: 'their-choice' })).toEqual(['said'])
  })
  it('sure only', () => {
    const call = playing({ heard: 'leaving', level: 'sure' })
    expect(call.act(1, { act: 'leaving', sure: 'maybe' })).toEqual([])
    expect(call.act(2, { act: 'leaving', sure: 'sure' })).toEqual(['said'])
  })
  it('in a turn that still grows: once, and withdrawn when it turns out otherwise', () => {
    const call = playing({ heard: 'anything-else' })
    expect(call.overhear(1, [{ act: 'anything-else' }])).toEqual(['so far'])
    expect(call.overhear(2, [{ act: 'anything-else' }])).toEqual([])
    expect(call.overhear(3, [{ act: 'asks-why' }])).toEqual(['withdrawn'])
    expect(call.overhear(4, [{ act: 'anything-else' }])).toEqual(['so far'])
    expect(call.overhear(5, [{ act: 'anything-else' }], true)).toEqual([])
    expect(call.overhear(6, [], true)).toEqual([])
  })
  it('asks for a fact that is known already, and says from where', () => {
    const known = { account: { from: 'ringing-panel' as const, since: 4000 } }
    const rule = { say: 'You have the {field} ({from}, {since})' }
    const engine = createRuleEngine(
      compileRules([setOf([ruleOf({ heard: 'asks-identity', known: true }, rule)])], 'en'),
    )
    const ask = (field: 'account' | 'email', at: number) =>
      engine.heard(
        [
          {
            act: 'asks-identity',
            field,
            speaker: 'agent',
            sure: 'sure',
            words: 'your number?',
            utterance: `${at}`,
            at,
          },
        ],
        { ...NO_FACTS, connectedAt: 1000, known },
        { id: `${at}`, final: true },
      )
    expect(ask('email', 5000).hits).toEqual([])
    expect(ask('account', 6000).hits).toEqual([
      expect.objectContaining({
        rule: 'r',
        version: 1,
        text: 'You have the account number (ringing panel, 0:03)',
        because: 'asks-identity',
        words: 'your number?',
        at: 6000,
        expiresAt: 21_000,
      }),
    ])
  })
})

describe('order, absence, number', () => {
  it('one and then the other', () => {
    const call = playing({
      sequence: [
        { said: ['leave'], by: 'caller' },
        { said: ['sorry'], by: 'agent' },
      ],
      within: 5,
    })
    expect(call.say(1, 'agent', 'sorry')).toEqual([])
    expect(call.say(2, 'caller', 'I leave')).toEqual([])
    expect(call.say(8, 'agent', 'sorry')).toEqual([])
    expect(call.say(9, 'caller', 'I leave')).toEqual([])
    expect(call.say(10, 'agent', 'so sorry')).toEqual(['sorry'])
  })
  it('one and then the other in one turn', () => {
    const when: Condition = {
      sequence: [
        { said: ['leave'], by: 'caller' },
        { said: ['today'], by: 'caller' },
      ],
      within: 5,
    }
    expect(playing(when).say(1, 'caller', 'today I leave')).toEqual([])
    expect(playing(when).say(1, 'caller', 'I leave today')).toEqual(['today'])
  })
  it('missing: fires at its deadline, is over when it comes after all', () => {
    const call = playing({ missing: { heard: 'asks-why' }, after: { said: ['leave'], by: 'caller' }, within: 20 })
    expect(call.say(1, 'caller', 'I want to leave')).toEqual([])
    expect(call.next()).toBe(21_000)
    expect(call.now(20)).toEqual([])
    expect(call.now(21)).toEqual(['leave'])
    expect(call.act(25, { act: 'asks-why' })).toEqual(['moment-over'])
  })
  it('missing: silent when it came in time', () => {
    const call = playing({ missing: { heard: 'asks-why' }, after: { said: ['leave'], by: 'caller' }, within: 20 })
    call.say(1, 'caller', 'I want to leave')
    call.act(5, { act: 'asks-why' })
    expect(call.now(21)).toEqual([])
  })
  it('count', () => {
    const call = playing({ count: { said: ['as i said'], by: 'caller' }, times: 2, within: 30 })
    expect(call.say(1, 'caller', 'as I said')).toEqual([])
    expect(call.say(40, 'caller', 'as I said')).toEqual([])
    expect(call.say(50, 'caller', 'as I said')).toEqual(['as I said'])
  })
  it('all, any, not', () => {
    const call = playing({
      all: [
        { said: ['leave'], by: 'caller' },
        { not: { heard: 'asks-why' } },
        { any: [{ call: { leaving: ['sure'] } }] },
      ],
    })
    expect(call.say(1, 'caller', 'leave')).toEqual([])
    expect(call.now(2, { leaving: 'sure' })).toEqual(['leave'])
    expect(call.act(3, { act: 'asks-why' })).toEqual(['moment-over'])
  })
})

describe('the state of the call', () => {
  it('fires when it begins to hold, in time', () => {
    const call = playing({ call: { heldFor: 60 } }, { say: 'Check back' })
    expect(call.now(10, { heldSince: 10_000 })).toEqual([])
    expect(call.next()).toBe(70_000)
    expect(call.now(70)).toEqual(['Check back'])
    expect(call.now(75, { heldSince: undefined })).toEqual(['moment-over'])
  })
  it.each<[CallFacts['leaving'], Partial<CallFacts>, Condition]>([
    ['no', { reason: 'price' }, { call: { reason: ['price'] } }],
    ['no', { release: 'just-cancel' }, { call: { released: true } }],
    ['no', { queue: 'sales' }, { call: { queue: ['sales'] } }],
    ['no', { transferred: true }, { call: { transferred: true } }],
    ['no', { known: { email: { from: 'typed', since: 0 } } }, { call: { knows: 'email' } }],
    ['no', { verified: true }, { call: { verified: true } }],
    ['no', { waited: 200 }, { call: { waited: 180 } }],
    ['no', { stepsHeard: ['why'] }, { call: { stepHeard: 'why' } }],
    ['maybe', {}, { call: { leaving: ['maybe'] } }],
    ['no', { page: 'cancel-page' }, { call: { page: 'cancel-page' } }],
    ['no', { heldSince: 1 }, { call: { onHold: true } }],
  ])('%s %j', (leaving, facts, when) => {
    const call = playing(when)
    expect(call.now(1)).toEqual([])
    expect(call.now(2, { leaving, ...facts })).toEqual(['Say it'])
  })
  it('a step still open', () => {
    const call = playing({ call: { stepOpen: 'why', seconds: 30 } })
    expect(call.now(29)).toEqual([])
    expect(call.now(30)).toEqual(['Say it'])
    expect(call.now(31, { stepsHeard: ['why'] })).toEqual(['moment-over'])
  })
})

describe('how often', () => {
  const plan: Condition = { said: ['plan'], by: 'caller' }
  it('cool-down', () => {
    const call = playing(plan, { coolDown: 10 })
    expect(call.say(1, 'caller', 'plan')).toEqual(['plan'])
    expect(call.say(10, 'caller', 'plan')).toEqual([])
    expect(call.say(11, 'caller', 'plan')).toEqual(['plan'])
  })
  it('most per call', () => {
    const call = playing(plan, { mostPerCall: 1 })
    expect(call.say(1, 'caller', 'plan')).toEqual(['plan'])
    expect(call.say(100, 'caller', 'plan')).toEqual([])
  })
  it('only in its queue and its language, only when active', () => {
    expect(playing(plan, { queues: ['sales'] }).say(1, 'caller', 'plan')).toEqual([])
    expect(playing(plan, { queues: ['sales'] }, { queue: 'sales' }).say(1, 'caller', 'plan')).toEqual(['plan'])
    expect(playing(plan, { languages: ['es'] }).say(1, 'caller', 'plan')).toEqual([])
    expect(playing(plan, { status: 'draft' }).say(1, 'caller', 'plan')).toEqual([])
  })
  it('not when its moment has gone by', () => {
    const call = playing({ all: [plan, { call: { verified: true } }] }, { expires: 15 })
    expect(call.say(1, 'caller', 'plan')).toEqual([])
    expect(call.now(17, { verified: true })).toEqual([])
  })
})

it('keeps the lists of two sets apart', () => {
  const set = (word: string) => setOf([ruleOf({ said: ['@thing'], by: 'anyone' })], { thing: [word] })
  const engine = createRuleEngine(compileRules([set('apple'), set('pear')], 'en'))
  const hits = engine.hear({ id: 'u', speaker: 'agent', text: 'a pear', final: true, at: 1 }, NO_FACTS).hits
  expect(hits.map((h) => h.words)).toEqual(['pear'])
})
