import { describe, expect, it } from 'vitest'
import type { Condition, PromptRule } from '../../../utils/core/rule'
import { lintRule } from '../../../utils/language/rules/lint'
import { builtInRules } from '../../../utils/store/schema/rule-set-built-in'
import { madeUpRule, madeUpSet } from '../../made-up/rule-set'

const WHY = 'Nobody has asked them yet'
const rule = (when: Condition, over: Partial<PromptRule> = {}) => madeUpRule('r', { when, why: WHY, ...over })
const said = (...phrases: string[]): Condition => ({ said: phrases, by: 'caller' })
const lint = (one: PromptRule, ...others: PromptRule[]) =>
  lintRule(one, madeUpSet([one, ...others])).map((f) => ('phrase' in f ? `${f.is} ${f.phrase}` : f.is))

describe('lint', () => {
  it('sees one common word alone, not a word with a list, a neighbour or a time', () => {
    expect(lint(rule(said('manager', 'cancel*', 'speak ~3 manager', '@leave', '"no"')))).toEqual([
      'one-word manager',
      'one-word cancel*',
    ])
    expect(
      lint(rule({ said: ['manager'], by: 'caller', near: { phrases: ['speak'], within: 3, where: 'before' } })),
    ).toEqual([])
    expect(lint(rule({ said: ['hello'], by: 'agent', first: 20 }))).toEqual([])
  })

  it('sees what nobody says', () => {
    expect(lint(rule(said('terminate my agreement', 'determine the price')))).toEqual([
      'unnatural terminate my agreement',
    ])
    expect(lint(rule(said('one two words three four five six seven eight')))).toEqual([
      'long-phrase one two words three four five six seven eight',
    ])
    expect(lint(rule(said('rescindir mi contrato'), { languages: ['es'] }))).toEqual([
      'unnatural rescindir mi contrato',
    ])
  })

  it('sees a phrase that another one hears already, by forms and alternatives too', () => {
    expect(lint(rule(said('cancel* my|the account', 'cancelling my account', 'close my account')))).toEqual([
      'swallowed cancelling my account',
    ])
    expect(lint(rule(said('my account', 'close my account')))).toEqual(['swallowed close my account'])
    expect(lint(rule(said('x ~99 y', 'my account')))).toEqual([])
  })

  it('sees the same phrase of the same speaker in another rule', () => {
    const other = madeUpRule('other', { title: 'Other', when: { not: said('Cancel  my account') } })
    expect(lint(rule(said('cancel my account')), other)).toEqual(['twice cancel my account'])
    expect(lint(rule({ said: ['cancel my account'], by: 'agent' }), other)).toEqual([])
  })

  it('sees a why that says nothing', () => {
    expect(lint(rule({ heard: 'leaving' }, { why: 'Because.' }))).toEqual(['thin-why'])
  })

  it('finds little in the built-in rules, in both languages', () => {
    for (const language of ['en', 'es']) {
      const set = builtInRules(language)
      const found = set.rules.flatMap((one) => lintRule(one, set).map((finding) => `${one.id} ${finding.is}`))
      expect(
        found.filter((line) => /thin-why|twice/.test(line)),
        language,
      ).toEqual([])
    }
  })
})
