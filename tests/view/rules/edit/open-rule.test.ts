import { describe, expect, it } from 'vitest'
import { ruleId } from '../../../../utils/core/ids'
import type { PromptRule } from '../../../../utils/core/rule'
import { readRuleSet, readRuleSetText } from '../../../../utils/store/schema/rule-set'
import { KINDS, kindOf, turnInto, withoutPart, withPart } from '../../../../utils/view/rules/edit/conditions'
import { openRuleModel } from '../../../../utils/view/rules/edit/open-rule'
import { completed, completionsOf, explainPhrase, listsFor } from '../../../../utils/view/rules/edit/phrases'
import { rulesModel } from '../../../../utils/view/rules/rules'
import { memoryDrafts, memoryRuleSets } from '../../../made-up/memory-rule-sets'
import { madeUpRule, madeUpSet } from '../../../made-up/rule-set'

async function desk(kept?: unknown) {
  const drafts = memoryDrafts(kept)
  const rules = rulesModel({
    sets: memoryRuleSets(),
    builtIn: madeUpSet([madeUpRule('ask-why'), madeUpRule('thank')]),
    read: readRuleSetText,
    check: readRuleSet,
    drafts,
    by: async () => 'Ada',
    now: () => 0,
    save: () => {},
  })
  await rules.look()
  await rules.resume()
  const open = openRuleModel(rules, (id) => open.open(id))
  open.open(ruleId('ask-why'))
  return { rules, open, drafts, say: () => open.rule.value?.say }
}
const typed = (open: { rule: { value: PromptRule | undefined } }, over: object) =>
  JSON.stringify({ ...open.rule.value, ...over })

describe('a rule being written', () => {
  it('goes into the draft with every change, and back with undo: letters typed in a row at once', async () => {
    const { rules, open, say } = await desk()
    const before = say()
    for (const text of ['T', 'Th', 'Tha']) open.change('say', text)
    open.change('why', 'Because')
    expect(rules.draft.value?.rules[0]).toMatchObject({ say: 'Tha', why: 'Because' })
    rules.undo()
    expect([say(), open.rule.value?.why]).toEqual(['Tha', 'Nobody has asked yet'])
    rules.undo()
    expect([say(), rules.draft.value, rules.canUndo.value]).toEqual([before, undefined, false])
    rules.redo()
    expect(say()).toBe('Tha')
    open.change('say', 'Else')
    expect(rules.canRedo.value).toBe(false)
  })

  it('says what is not right at its place, and is not published with it', async () => {
    const { rules, open } = await desk()
    open.changeWhen({ said: ['cancel my account', 'x ~99 y'], by: 'caller' })
    open.change('say', '')
    expect(open.faults.value.map(({ place }) => place)).toEqual(['say'])
    open.change('say', 'Ask why')
    expect(open.faults.value).toMatchObject([{ place: 'when.said[1]', name: 'phrase-gap-out-of-range', of: ['10'] }])
    await rules.publish('')
    expect([rules.active.value, rules.faults.value[0]?.place]).toEqual(['built-in', 'rules[0].when.said[1]'])
    open.changeWhen({ said: ['cancel my account'], by: 'caller' })
    expect(rules.faults.value).toEqual([])
    await rules.publish('')
    expect(rules.published.value?.ruleSet.rules[0]?.say).toBe('Ask why')
  })

  it('is in step with its JSON, both ways', async () => {
    const { rules, open, say } = await desk()
    open.change('say', 'From the sentence')
    expect(open.json.value).toContain('"say": "From the sentence"')
    open.typeJson(typed(open, { say: 'From the JSON' }))
    expect([say(), rules.draft.value?.rules[0]?.say]).toEqual(['From the JSON', 'From the JSON'])
    open.typeJson(typed(open, { when: { said: ['cancel'], by: 'nobody' } }))
    expect([say(), open.typed.value?.faults[0]?.place]).toEqual(['From the JSON', 'when.by'])
    open.typeJson('{"id": ')
    expect(open.typed.value?.faults[0]?.name).toBe('not-json')
    open.change('say', 'Again from the sentence')
    expect(open.json.value).toContain('Again from the sentence')
  })

  it('may change its id in the JSON, to one that is free', async () => {
    const { rules, open } = await desk()
    open.typeJson(typed(open, { id: 'thank' }))
    expect(open.typed.value?.faults[0]).toMatchObject({ name: 'same-id', place: 'id' })
    open.typeJson(typed(open, { id: 'ask-first' }))
    expect(rules.shown.value.rules.map(({ id }) => id)).toEqual(['ask-first', 'thank'])
    expect(open.rule.value?.id).toBe('ask-first')
  })

  it('is added, doubled and removed; a new one is a draft with an id of its own', async () => {
    const { rules, open } = await desk()
    open.add('Años, “Ünïcode” & <b>')
    expect(open.rule.value).toMatchObject({ id: 'anos-unicode-b', status: 'draft' })
    open.duplicate(ruleId('thank'), 'Thank')
    expect(rules.shown.value.rules.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'anos-unicode-b draft',
      'ask-why active',
      'thank active',
      'thank-2 draft',
    ])
    open.remove()
    expect(rules.shown.value.rules.map(({ id }) => String(id))).not.toContain('thank-2')
  })
})

describe('a draft', () => {
  it('is there again when the page is', async () => {
    const { open, drafts } = await desk()
    open.change('say', 'Kept')
    const again = await desk(await drafts.read())
    expect(again.say()).toBe('Kept')
  })

  it('left in the middle of a word keeps all else; damaged beyond that it is forgotten', async () => {
    const set = madeUpSet([madeUpRule('ask-why', { say: '' }), madeUpRule('thank', { say: 'Mine' })])
    const { rules, say } = await desk(set)
    expect([say(), rules.draft.value?.rules[1]?.say]).toEqual(['Ask what made them decide', 'Mine'])
    for (const broken of [null, 5, { rules: [null] }, { ...set, language: 7 }, { rules: 'no' }])
      expect((await desk(broken)).rules.draft.value).toBeUndefined()
  })
})

describe('a condition', () => {
  const said = { said: ['cancel it'], by: 'caller' } as const

  it('turned into another kind is whole, and keeps what was said where it has a place', () => {
    for (const from of KINDS)
      for (const to of KINDS) {
        const made = turnInto(to, turnInto(from, { ...said, said: [...said.said] }))
        expect(kindOf(made)).toBe(to)
        const filled = JSON.parse(JSON.stringify(made).replaceAll('"said":[]', '"said":["well"]'))
        expect(readRuleSet(madeUpSet([madeUpRule('r', { when: filled })])).is, `${from} → ${to}`).toBe('read')
      }
    expect(turnInto('missing', { ...said, said: ['cancel it'] })).toMatchObject({ after: said })
  })

  it('grows by and, by or, and shrinks back', () => {
    const call = { call: { released: false } }
    const all = withPart({ ...said, said: ['cancel it'] }, 'all', call)
    expect(withPart(all, 'all', call)).toEqual({ all: [said, call, call] })
    expect(withPart(all, 'any', call)).toEqual({ any: [all, call] })
    expect(withoutPart({ all: [call, { not: call }] }, 0)).toEqual({ not: call })
  })
})

describe('a phrase', () => {
  const lists = listsFor({ ...madeUpSet([]), lists: { plans: ['basic', 'gold'], leave: ['quit'] } })

  it('is explained part by part', () => {
    expect(explainPhrase('cancel* my|the ~3 {money} "just so" @plans')).toEqual([
      { is: 'beginning', word: 'cancel' },
      {
        is: 'one-of',
        ways: [
          { is: 'word', word: 'my' },
          { is: 'word', word: 'the' },
        ],
      },
      { is: 'gap', upTo: 3 },
      { is: 'kind', kind: 'money' },
      { is: 'exactly', words: 'just so' },
      { is: 'list', name: 'plans' },
    ])
  })

  it('is completed where a list or a kind begins, and nowhere else', () => {
    expect(lists.get('leave')).toEqual(['quit'])
    const parts = (text: string) => completionsOf(text, lists).map(({ part }) => part)
    expect(parts('my @pl')).toEqual(['@plans'])
    expect(parts('cost|{mo')).toEqual(['{money}'])
    expect(parts('e-mail me@pl')).toEqual([])
    expect(completed('my @pl', { part: '@plans' })).toBe('my @plans')
  })
})
