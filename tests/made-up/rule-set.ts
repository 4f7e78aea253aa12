import { ruleId } from '../../utils/core/ids'
import { type PromptRule, RULES_FORMAT, type RuleSet } from '../../utils/core/rule'

export const madeUpRule = (id: string, over: Partial<PromptRule> = {}): PromptRule => ({
  id: ruleId(id),
  title: `Rule ${id}`,
  status: 'active',
  when: { said: ['cancel my account'], by: 'caller' },
  say: 'Ask what made them decide',
  why: 'Nobody has asked yet',
  priority: 500,
  coolDown: 30,
  mostPerCall: 2,
  expires: 15,
  ...over,
})

export const madeUpSet = (rules: PromptRule[]): RuleSet => ({
  format: RULES_FORMAT,
  name: 'made-up',
  title: 'Made up',
  version: 1,
  language: 'en',
  lists: {},
  rules,
  guards: [],
  savePaths: [],
  referTo: [],
})
