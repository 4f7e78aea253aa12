import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { describeRule } from '../../utils/language/rules/describe'
import { readRuleSet } from '../../utils/store/schema/rule-set'
import { builtInRules } from '../../utils/store/schema/rule-set-built-in'
import { RULE } from '../../utils/words/en/rules/rule'

const docs = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8')
const examples = [...docs.matchAll(/```json\n([\s\S]*?)```/g)].map(([, code]) => JSON.parse(code as string))
const [whole, ...conditions] = examples

describe('docs/rules.md', () => {
  it('has a whole rule and ten conditions', () => expect(conditions).toHaveLength(10))
  it.each(examples.map((example, i) => [i, example]))('example %i is a rule that can be read', (i, example) => {
    const set = builtInRules('en')
    const rule = i === 0 ? example : { ...whole, when: example }
    const read = readRuleSet({ ...set, lists: { competitor: ['zenith'] }, rules: [rule] })
    expect(read).toHaveProperty('is', 'read')
    if (read.is === 'read')
      expect(read.ruleSet.rules.map((rule) => describeRule(rule, RULE)).join()).toMatch(/^When .+, show: “/)
  })
  it('names every state and every mark of the language', () => {
    for (const word of [
      '{number}',
      '{money}',
      '{date}',
      '{phone}',
      '{competitor}',
      '@negation',
      'heldFor',
      'stepOpen',
      'notNear',
    ])
      expect(docs).toContain(word)
  })
})
