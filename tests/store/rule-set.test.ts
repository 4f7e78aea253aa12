import { describe, expect, it } from 'vitest'
import {
  type ReadRuleSet,
  readRuleSet,
  readRuleSetText,
  ruleSetJsonSchema,
  ruleSetSchema,
} from '../../utils/store/schema/rule-set'

const rule = (more: object = {}) => ({
  id: 'ask-why',
  title: 'Ask why',
  status: 'active',
  when: { missing: { heard: 'asks-why' }, after: { said: ['@leave ~3 account'], by: 'caller' }, within: 20 },
  say: 'Ask what made them decide',
  why: 'Most callers do not say it by themselves',
  priority: 700,
  coolDown: 60,
  mostPerCall: 1,
  expires: 20,
  ...more,
})
const guard = (more: object = {}) => ({
  id: 'listen-first',
  title: 'Listen first',
  why: 'Nobody has asked',
  reasons: ['price', 'unknown'],
  steps: ['why', 'said-back', 'settled'],
  seconds: 8,
  pauses: 1,
  offers: 1,
  releases: ['just-cancel', 'declined', 'vulnerable'],
  ...more,
})
const path = (more: object = {}) => ({
  reason: 'price',
  ask: 'What would feel right?',
  offers: [
    { kind: 'pause', say: 'Pause it', cost: 0 },
    { kind: 'right-size', say: 'The smaller plan', cost: 60 },
  ],
  close: 'Say what happens next',
  ...more,
})
const set = (more: object = {}) => ({
  format: 'prompt-rules/1',
  name: 'ours',
  title: 'Ours',
  version: 1,
  language: 'en',
  lists: { thing: ['plan', 'my line'] },
  rules: [rule()],
  guards: [guard()],
  savePaths: [path()],
  referTo: [{ need: 'a plan for the sea', to: 'Sailors’ Mobile' }],
  ...more,
})
const faults = (read: ReadRuleSet) =>
  read.is === 'refused' ? read.faults.map(({ name, place }) => `${name} at ${place}`) : []
const saying = (when: object) => faults(readRuleSet(set({ rules: [rule(), rule({ id: 'b', when })] })))

describe('a rule set', () => {
  it('is read', () => {
    const read = readRuleSet(set())
    expect(faults(read)).toEqual([])
    expect(read.is === 'read' && read.ruleSet).toEqual(set())
  })
  it('comes back the same from its own text', () => {
    const read = readRuleSetText(JSON.stringify(set()))
    expect(read).toEqual(readRuleSet(JSON.parse(JSON.stringify(read.is === 'read' && read.ruleSet))))
  })
})

describe('faults are named and point at their place', () => {
  it.each([
    [{ said: ['cancel ~11 it'], by: 'caller' }, 'phrase-gap-out-of-range at rules[1].when.said[0]'],
    [
      { all: [{ not: { said: ['fine', 'a @nope'], by: 'caller' } }] },
      'phrase-unknown-list at rules[1].when.all[0].not.said[1]',
    ],
    [
      { said: ['plan'], by: 'caller', notNear: { phrases: ['no*'], within: 2, where: 'before' } },
      'phrase-prefix-too-short at rules[1].when.notNear.phrases[0]',
    ],
    [
      { sequence: [{ heard: 'offer' }, { any: [{ said: ['(a)'], by: 'agent' }] }], within: 5 },
      'phrase-sign at rules[1].when.sequence[1].any[0].said[0]',
    ],
    [{ said: ['plan'], by: 'customer' }, 'other-value at rules[1].when.by'],
    [{ said: [], by: 'caller' }, 'too-small at rules[1].when.said'],
    [{ heard: 'smiles' }, 'other-value at rules[1].when.heard'],
    [{ missing: { heard: 'offer' }, within: 5 }, 'missing at rules[1].when.after'],
    [{ count: { heard: 'offer' }, times: 1 }, 'too-small at rules[1].when.times'],
    [{ said: ['plan'], by: 'caller', regex: 'a' }, 'unknown-key at rules[1].when'],
    [{ all: [{ call: { leaving: ['perhaps'] } }] }, 'other-value at rules[1].when.all[0].call.leaving[0]'],
  ])('%j', (when, fault) => {
    expect(saying(when)).toEqual([fault])
  })

  it.each([
    [{ rules: [rule(), rule()] }, 'same-id at rules[1].id'],
    [{ rules: [rule({ why: '' })] }, 'no-text at rules[0].why'],
    [{ rules: [rule({ why: undefined })] }, 'missing at rules[0].why'],
    [{ rules: [rule({ priority: 1001 })] }, 'too-large at rules[0].priority'],
    [{ rules: [rule({ say: 'x'.repeat(161) })] }, 'too-long at rules[0].say'],
    [{ rules: [rule({ say: 'Known: {field}' })] }, 'slot-without-field at rules[0].say'],
    [{ rules: [rule({ say: 'Known: {value}', when: { heard: 'asks-identity' } })] }, 'slot at rules[0].say'],
    [{ lists: { thing: ['plan', 'a ~2 b'] } }, 'phrase-list-in-list at lists.thing[1]'],
    [{ guards: [guard({ releases: [] })] }, 'no-release at guards[0].releases'],
    [{ guards: [guard({ releases: ['just-cancel'] })] }, 'releases-of-the-law at guards[0].releases'],
    [{ guards: [guard({ pauses: 2 })] }, 'other-value at guards[0].pauses'],
    [{ guards: [guard({ offers: 2 })] }, 'other-value at guards[0].offers'],
    [{ guards: [guard({ seconds: 16 })] }, 'too-large at guards[0].seconds'],
    [{ guards: [guard({ steps: ['thank'] })] }, 'other-value at guards[0].steps[0]'],
    [{ guards: [guard({ reasons: ['bereavement'] })] }, 'guard-on-a-reason-not-ours-to-mend at guards[0].reasons[0]'],
    [
      { savePaths: [path({ offers: [{ kind: 'match', say: 'x', cost: 101 }] })] },
      'dearer-offer at savePaths[0].offers[0].cost',
    ],
    [{ savePaths: [path({ offers: path().offers.reverse() })] }, 'not-cheapest-first at savePaths[0].offers[1].cost'],
    [{ savePaths: [path({ reason: 'bereavement' })] }, 'offer-for-a-released-reason at savePaths[0].offers'],
    [{ savePaths: [path(), path()] }, 'same-reason at savePaths[1].reason'],
    [{ format: 'prompt-rules/2' }, 'newer-format at format'],
    [{ format: 'rules' }, 'not-a-rule-set at format'],
  ])('%j', (more, fault) => {
    expect(faults(readRuleSet(set(more)))).toEqual([fault])
  })

  it('too many phrases for one set', () => {
    const when = { said: Array.from({ length: 60 }, (_, i) => `word${i} plan`), by: 'caller' }
    const rules = Array.from({ length: 700 }, (_, i) => rule({ id: `r${i}`, when }))
    expect(faults(readRuleSet(set({ rules })))).toEqual(['too-many-phrases at rules[666].when.said[40]'])
  })
  it('all at once, with what to underline', () => {
    const read = readRuleSet(set({ rules: [rule({ when: { said: ['x*', 'go ~0 on'], by: 'caller' } })] }))
    expect(faults(read)).toHaveLength(2)
    expect(read.is === 'refused' && read.faults[1]?.phrase).toEqual({ text: 'go ~0 on', from: 3, to: 5 })
  })
  it('what is no JSON, or no object', () => {
    expect(faults(readRuleSetText('{"format": '))).toEqual(['not-json at '])
    expect(faults(readRuleSetText('null'))).toEqual(['not-a-rule-set at format'])
  })
})

it('is led up to today’s format by named steps', () => {
  const old = { ...set(), format: 'prompt-rules/0', referrals: set().referTo, referTo: undefined }
  const up = ({ referrals, ...rest }: Record<string, unknown>) => ({ ...rest, referTo: referrals })
  const read = readRuleSet(old, [{ from: 'prompt-rules/0', name: 'referrals are called referTo', up }])
  expect(read).toEqual(readRuleSet(set()))
})

it('is checked whole when it comes from the store', () => {
  expect(ruleSetSchema['~standard'].validate(set())).not.toHaveProperty('issues')
  const bad = set({ guards: [guard({ releases: [] })] })
  expect(ruleSetSchema['~standard'].validate(bad)).toHaveProperty(
    'issues.0.message',
    expect.stringContaining('guards[0]'),
  )
})

it('gives editors a JSON Schema', () => {
  const schema = ruleSetJsonSchema()
  expect(schema).toMatchObject({
    type: 'object',
    additionalProperties: false,
    required: expect.arrayContaining(['rules']),
  })
  expect(JSON.stringify(schema)).toContain('"asks-identity"')
  expect(JSON.stringify(schema)).toContain('"const":1')
})
