import { signal } from '@preact/signals'
import { describe, expect, it, vi } from 'vitest'
import { madeUpCall, scriptNamed } from '../../../demo/month/calls'
import { ruleId } from '../../../utils/core/ids'
import { readRuleSet, readRuleSetText } from '../../../utils/store/schema/rule-set'
import { diffOf, isEmpty } from '../../../utils/view/rules/diff'
import { countCues, healthModel } from '../../../utils/view/rules/health'
import { ruleListModel } from '../../../utils/view/rules/rule-list'
import { LARGEST_FILE, rulesModel } from '../../../utils/view/rules/rules'
import { memoryRecords } from '../../made-up/memory-records'
import { memoryDrafts, memoryRuleSets } from '../../made-up/memory-rule-sets'
import { madeUpRule, madeUpSet } from '../../made-up/rule-set'

const BUILT_IN = madeUpSet([madeUpRule('a'), madeUpRule('b'), madeUpRule('c', { status: 'draft' })])
const [A, B, C] = [ruleId('a'), ruleId('b'), ruleId('c')]

async function open(refuse?: string) {
  const save = vi.fn()
  const sets = memoryRuleSets(refuse)
  const model = rulesModel({
    sets,
    builtIn: BUILT_IN,
    read: readRuleSetText,
    check: readRuleSet,
    drafts: memoryDrafts(),
    by: async () => 'Ada',
    now: () => 1000,
    save,
  })
  await model.look()
  return { model, sets, save }
}
const isOn = (model: Awaited<ReturnType<typeof open>>['model'], id: string) =>
  model.shown.value.rules.find((rule) => rule.id === id)?.status

describe('the rule set', () => {
  it('changes nothing for anybody before it is published', async () => {
    const { model, sets } = await open()
    model.switchRule(A, 'off')
    expect([isOn(model, 'a'), model.live.value.rules[0]?.status]).toEqual(['retired', 'active'])
    expect((await sets.list()).versions).toEqual([])
    await model.publish('Too many cues')
    expect(model.published.value).toMatchObject({ version: 2, by: 'Ada', at: 1000, note: 'Too many cues' })
    expect(model.live.value.rules[0]?.status).toBe('retired')
    expect(model.draft.value).toBeUndefined()
  })

  it('has nothing to publish when a switch is put back', async () => {
    const { model } = await open()
    model.switchRule(A, 'off')
    model.switchRule(C, 'on')
    model.switchRule(A, 'on')
    model.switchRule(B, 'off')
    model.switchRule(C, 'off')
    expect([isOn(model, 'b'), isOn(model, 'c')]).toEqual(['retired', 'draft'])
    model.switchRule(B, 'on')
    expect(model.draft.value).toBeUndefined()
    expect(isOn(model, 'c')).toBe('draft')
  })

  it('goes back to an earlier version, and to the built-in set', async () => {
    const { model } = await open()
    model.switchRule(A, 'off')
    await model.publish('one')
    model.switchRule(C, 'on')
    await model.publish('two')
    await model.activate(2)
    expect([isOn(model, 'a'), isOn(model, 'c')]).toEqual(['retired', 'draft'])
    await model.activate('built-in')
    expect(isOn(model, 'a')).toBe('active')
  })

  it('keeps the draft when it could not be published, and says why', async () => {
    const { model } = await open('The disk is full.')
    model.switchRule(A, 'off')
    await model.publish('')
    expect([model.refused.value, model.draft.value !== undefined]).toEqual(['The disk is full.', true])
  })

  it('goes out as a file and comes in again as the same set', async () => {
    const { model, save } = await open()
    model.exportShown()
    const { name, text } = save.mock.calls[0]?.[0] ?? {}
    expect(name).toBe('made-up-v1.json')
    model.takeFile(name, text)
    expect([model.imported.value, model.draft.value]).toEqual([{ is: 'taken', name }, undefined])
  })

  it('takes in a right file as a draft, and no other', async () => {
    const { model } = await open()
    model.takeFile('more.json', JSON.stringify(madeUpSet([madeUpRule('a'), madeUpRule('new')])))
    expect(model.diff.value.added.map((rule) => rule.id)).toEqual(['new'])
    model.discard()
    model.takeFile('bad.json', '{')
    expect(model.imported.value).toMatchObject({ is: 'refused', faults: [{ name: 'not-json' }] })
    model.takeFile('big.json', 'x'.repeat(LARGEST_FILE + 1))
    expect(model.imported.value).toEqual({ is: 'too-large', name: 'big.json' })
    model.takeFile('gone.json', undefined)
    expect(model.imported.value).toEqual({ is: 'unreadable', name: 'gone.json' })
    expect(model.draft.value).toBeUndefined()
  })
})

describe('what differs', () => {
  it('tells switched from changed, and new from gone', () => {
    const after = madeUpSet([
      madeUpRule('a', { status: 'retired' }),
      madeUpRule('c', { status: 'active', say: 'Say it otherwise' }),
      madeUpRule('d'),
    ])
    const diff = diffOf(BUILT_IN, { ...after, lists: { fees: ['fee'] } })
    const ids = (rules: { id: string }[]) => rules.map((rule) => rule.id)
    expect([diff.added, diff.removed, diff.switchedOff, diff.switchedOn, diff.changed].map(ids)).toEqual([
      ['d'],
      ['b'],
      ['a'],
      ['c'],
      ['c'],
    ])
    expect(diff.parts).toEqual(['lists'])
  })

  it('sees no difference in another order of keys, nor in number and name', () => {
    const reversed = JSON.parse(JSON.stringify(BUILT_IN), (_, value) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    )
    expect(isEmpty(diffOf(BUILT_IN, { ...reversed, version: 9, title: 'Other' }))).toBe(true)
  })
})

describe('the list of rules', () => {
  const many = signal(madeUpSet(Array.from({ length: 120 }, (_, i) => madeUpRule(`r${i}`))))

  it('shows fifty at a time', () => {
    const list = ruleListModel(many)
    list.turn(1)
    list.turn(1)
    list.turn(1)
    expect([list.page.value, list.pages.value, list.shown.value.length]).toEqual([2, 3, 20])
  })

  it('finds by any words of title, sentence, why or id, in any order', () => {
    const list = ruleListModel(signal(madeUpSet([madeUpRule('x', { say: 'Thank them' }), madeUpRule('y')])))
    list.look('THEM thank caller')
    expect(list.shown.value.map(({ rule }) => rule.id)).toEqual(['x'])
    list.look('nowhere')
    expect(list.found.value).toBe(0)
  })

  it('comes back to the first page with a new search', () => {
    const list = ruleListModel(many)
    list.turn(1)
    list.look('r1')
    expect(list.page.value).toBe(0)
  })
})

describe('health', () => {
  it('counts what agents said of a rule’s cues, by rule', () => {
    const of = new Map()
    for (const name of ['price-listened', 'asked-again', 'asked-again'])
      countCues(of, madeUpCall(scriptNamed(name), 0).events)
    expect(of.get('open-question-first')).toEqual({ shown: 1, helped: 1, wrong: 0, late: 0 })
    expect(of.get('never-ask-twice')).toEqual({ shown: 2, helped: 0, wrong: 0, late: 2 })
  })

  it('looks at the latest two hundred calls, no further', async () => {
    const calls = Array.from({ length: 230 }, (_, i) => madeUpCall(scriptNamed('asked-again'), i * 1_000_000))
    const health = healthModel(memoryRecords(calls))
    await health.count()
    expect(health.healths.value?.calls).toBe(200)
    expect(health.healths.value?.of.get(ruleId('never-ask-twice'))?.shown).toBe(200)
  })
})
