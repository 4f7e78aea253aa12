import { describe, expect, it } from 'vitest'
import { type Backtest, nothingTested, type RuleTally } from '../../../utils/core/backtest'
import type { Condition } from '../../../utils/core/rule'
import { lintWith } from '../../../utils/view/rules/lint'
import { madeUpRule, madeUpSet } from '../../made-up/rule-set'

const counted = (over: Partial<Backtest>, tally: Partial<RuleTally> = {}): Backtest => ({
  ...nothingTested(),
  calls: 1_000,
  withWords: 500,
  rules: {
    r: {
      fired: 0,
      shown: 0,
      calls: 0,
      callsBefore: 0,
      on: [],
      with: {},
      marks: { helped: 0, wrong: 0, late: 0 },
      ...tally,
    },
  },
  ...over,
})
const lint = (test: Backtest | undefined, when: Condition = { said: ['cancel my account'], by: 'caller' }) => {
  const rule = madeUpRule('r', { when, why: 'Nobody has asked them yet' })
  const { findings, onCalls } = lintWith(rule, madeUpSet([rule]), test)
  return [...findings.map(({ is }) => is), onCalls && `${onCalls.calls}/${onCalls.of}`]
}

describe('lint with numbers from past calls', () => {
  it('has none before anything was counted', () => {
    expect(lint(undefined)).toEqual([undefined])
    expect(lint(nothingTested())).toEqual([undefined])
  })

  it('a rule of words on more than 3 % of the calls with words is noise; one of meaning may fire as often as it is meant', () => {
    expect(lint(counted({}, { fired: 16, shown: 16, calls: 16 }))).toEqual(['too-often', '16/500'])
    expect(lint(counted({}, { fired: 15, shown: 15, calls: 15 }))).toEqual(['15/500'])
    expect(lint(counted({}, { fired: 160, shown: 160, calls: 160 }), { heard: 'leaving' })).toEqual(['160/1000'])
  })

  it('a rule that never fires is said so, once there are calls enough', () => {
    expect(lint(counted({}))).toEqual(['never', '0/500'])
    expect(lint(counted({ withWords: 99 }))).toEqual(['0/99'])
  })

  it('each phrase has its own numbers, the most heard first', () => {
    const rule = madeUpRule('r', { when: { said: ['a b', 'c d', 'constructor'], by: 'caller' } })
    const phrases = {
      r: { 'a b': { calls: 1, alone: 0 }, 'c d': { calls: 7, alone: 6 }, gone: { calls: 9, alone: 9 } },
    }
    expect(lintWith(rule, madeUpSet([rule]), counted({ phrases })).phrases).toEqual([
      { phrase: 'c d', calls: 7, alone: 6 },
      { phrase: 'a b', calls: 1, alone: 0 },
    ])
  })

  it('a rule that always stands behind others is said so', () => {
    expect(lint(counted({}, { fired: 12, shown: 1, calls: 12 }))).toEqual(['shadowed', '12/500'])
  })
})
