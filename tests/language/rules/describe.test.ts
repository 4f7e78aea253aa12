import { describe, expect, it } from 'vitest'
import type { Condition } from '../../../utils/core/rule'
import { describeCondition, describeRule } from '../../../utils/language/rules/describe'
import { RULE } from '../../../utils/words/en/rules/rule'
import { ruleOf } from './arbitrary'

describe('a rule in plain words', () => {
  it('whole', () => {
    const when: Condition = {
      missing: { heard: 'asks-why' },
      after: { said: ['@leave ~3 account', 'i quit'], by: 'caller' },
      within: 20,
    }
    expect(
      describeRule(
        ruleOf(when, { say: 'Ask why', coolDown: 60, mostPerCall: 2, queues: ['sales'], status: 'draft' }),
        RULE,
      ),
    ).toBe(
      'When the caller says “@leave ~3 account” or “i quit”, and within 20 s it has not happened that you ask why, show: “Ask why” (at most 2 times per call, not again within 60 s, only in sales, draft).',
    )
  })
  it.each<[Condition, string]>([
    [
      {
        said: ['plan'],
        by: 'agent',
        notNear: { phrases: ['@negation'], within: 2, where: 'before' },
        first: 30,
        final: true,
      },
      'you say “plan” without “@negation” in the 2 words before it in the first 30 s of the call in finished words',
    ],
    [
      { said: ['plan'], by: 'anyone', near: { phrases: ['my'], within: 1, where: 'around' }, last: 5 },
      'anyone says “plan” with “my” in the word around it in the last 5 s',
    ],
    [{ heard: 'apology', for: 'their-choice', level: 'sure' }, 'you say sorry (for their choice, for sure)'],
    [{ heard: 'asks-identity', known: true }, 'you ask who the caller is (already known)'],
    [
      {
        sequence: [{ heard: 'leaving' }, { any: [{ heard: 'offer', dearer: 'dearer' }, { heard: 'dead-end' }] }],
        within: 9,
      },
      'the caller wants to leave, and then within 9 s you make an offer (dearer) or you send the caller away without an answer',
    ],
    [{ count: { heard: 'complaint' }, times: 2, within: 60 }, 'the caller complains, 2 times within 60 s'],
    [
      {
        all: [
          { heard: 'agent-goodbye' },
          { any: [{ call: { stepOpen: 'why', leaving: ['sure', 'maybe'] } }, { not: { heard: 'offer' } }] },
        ],
      },
      'you say goodbye, and (leaving is sure or maybe and the step why is open or not (you make an offer))',
    ],
    [
      { call: { heldFor: 60, waited: 180, released: false } },
      'nothing has released the guard and the hold has lasted 60 s and the caller waited 180 s or longer',
    ],
  ])('%j', (condition, words) => {
    expect(describeCondition(condition, RULE)).toBe(words)
  })
})
