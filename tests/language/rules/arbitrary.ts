import fc from 'fast-check'
import type { Heard, Utterance } from '../../../utils/core/heard'
import { ruleId } from '../../../utils/core/ids'
import type { CallFacts, Condition, Moment, Nearby, PromptRule, RuleSet } from '../../../utils/core/rule'

export const NO_FACTS: CallFacts = {
  leaving: 'no',
  reason: 'unknown',
  transferred: false,
  known: {},
  verified: false,
  stepsHeard: [],
}
export const setOf = (rules: PromptRule[], lists: RuleSet['lists'] = {}): RuleSet => ({
  format: 'prompt-rules/1',
  name: 'test',
  title: 'Test',
  version: 1,
  language: 'en',
  lists,
  rules,
  guards: [],
  savePaths: [],
  referTo: [],
})
export const ruleOf = (when: Condition, more: Partial<PromptRule> = {}): PromptRule => ({
  id: ruleId('r'),
  title: 'A rule',
  status: 'active',
  when,
  say: 'Say it',
  why: 'Because',
  priority: 500,
  coolDown: 0,
  mostPerCall: 20,
  expires: 15,
  ...more,
})

const WORDS = ['leave', 'cancel', 'plan', 'not', 'my', 'go']
const phrase = fc.constantFrom(
  'leave',
  'cancel ~2 plan',
  'canc* my|the plan',
  'my ~1 plan',
  'go|leave',
  '@negation',
  'plan',
)
const phrases = fc.array(phrase, { minLength: 1, maxLength: 3 })
const nearby: fc.Arbitrary<Nearby> = fc.record({
  phrases: fc.constantFrom(['@negation'], ['my', 'go'], ['my plan']),
  within: fc.integer({ min: 1, max: 3 }),
  where: fc.constantFrom('before', 'after', 'around'),
})
const within = fc.integer({ min: 1, max: 12 })
const said = fc.record(
  {
    said: phrases,
    by: fc.constantFrom('caller' as const, 'agent' as const, 'anyone' as const),
    near: nearby,
    notNear: nearby,
    final: fc.boolean(),
    first: within,
    last: within,
  },
  { requiredKeys: ['said', 'by'] },
)
const act = fc.constantFrom<Moment>(
  { heard: 'asks-why' },
  { heard: 'leaving', level: 'sure' },
  { heard: 'caller-thanks' },
)
const moment: fc.Arbitrary<Moment> = fc.oneof(
  { weight: 4, arbitrary: said },
  { weight: 2, arbitrary: act },
  fc.record({ any: fc.array(fc.oneof(said, act), { minLength: 1, maxLength: 2 }) }),
)
const state = fc.constantFrom<Condition>(
  { call: { leaving: ['sure', 'maybe'] } },
  { call: { onHold: true } },
  { call: { heldFor: 4 } },
  { call: { seconds: 6 } },
  { call: { stepOpen: 'why' } },
  { call: { knows: 'account', transferred: false } },
)
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2 },
    moment,
    state,
    fc.record({ sequence: fc.tuple(moment, moment), within }),
    { weight: 3, arbitrary: fc.record({ missing: moment, after: moment, within }) },
    fc.record({ count: moment, times: fc.integer({ min: 1, max: 3 }), within: fc.option(within, { nil: undefined }) }),
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
}))

export const rules = fc
  .array(
    fc.record({
      when: condition,
      coolDown: fc.constantFrom(0, 5, 30),
      mostPerCall: fc.constantFrom(1, 2, 20),
      expires: fc.constantFrom(3, 15, 60),
      queues: fc.constantFrom<string[] | undefined>(undefined, undefined, ['sales']),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((made) =>
    made.map(({ when, ...more }, i) => ruleOf(JSON.parse(JSON.stringify(when)), { ...more, id: ruleId(`r${i}`) })),
  )

export type Happening =
  | { what: 'hear'; utterance: Omit<Utterance, 'at'> }
  | { what: 'heard'; act: 'asks-why' | 'leaving' | 'caller-thanks'; sure: Heard['sure']; utterance: string }
  | { what: 'facts'; facts: Partial<CallFacts> | 'hold' | 'connect' }
  | { what: 'wait' }

const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 7 }).map((words) => words.join(' '))
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      what: fc.constant('hear' as const),
      utterance: fc.record({
        id: fc.constantFrom('u1', 'u2', 'u3', 'u4'),
        speaker: fc.constantFrom('caller' as const, 'caller' as const, 'agent' as const, 'unknown' as const),
        text,
        final: fc.constantFrom(false, false, true),
      }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('heard' as const),
      act: fc.constantFrom('asks-why' as const, 'leaving' as const, 'caller-thanks' as const),
      sure: fc.constantFrom('sure' as const, 'maybe' as const),
      utterance: fc.constantFrom('h1', 'h2', 'h3'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('facts' as const),
      facts: fc.constantFrom<(Happening & { what: 'facts' })['facts']>(
        'hold',
        'connect',
        { leaving: 'sure' },
        { leaving: 'no' },
        { heldSince: undefined },
        { queue: 'sales' },
        { queue: undefined },
        { stepsHeard: ['why'] },
        { known: { account: { from: 'typed', since: 0 } } },
      ),
    }),
  },
  fc.record({ what: fc.constant('wait' as const) }),
)
/** What happens, and after how many seconds. */
export const call = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), happening), { minLength: 1, maxLength: 20 })
