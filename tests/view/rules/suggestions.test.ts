import { describe, expect, it, vi } from 'vitest'
import { ruleId } from '../../../utils/core/ids'
import type { RuleTally } from '../../../utils/core/papers/tally'
import { readRuleSet, readRuleSetText } from '../../../utils/store/schema/rule-set'
import { rulesModel } from '../../../utils/view/rules/rules'
import { ruleFrom } from '../../../utils/view/rules/suggestions/draft-from'
import { sinceMended } from '../../../utils/view/rules/suggestions/since-mended'
import { suggestionsModel } from '../../../utils/view/rules/suggestions/suggestions'
import { memoryPapers } from '../../made-up/memory-papers'
import { memoryRecords } from '../../made-up/memory-records'
import { memoryDrafts, memoryRuleSets } from '../../made-up/memory-rule-sets'
import { madeUpRule, madeUpSet } from '../../made-up/rule-set'
import { broughtTo, suggestion } from '../../made-up/suggested'
import { itemsOf } from '../hand-over/desks'

const BUILT_IN = madeUpSet([madeUpRule('noisy'), madeUpRule('good')])
const NOISY = ruleId('noisy')

async function open() {
  const rules = rulesModel({
    sets: memoryRuleSets(),
    builtIn: BUILT_IN,
    read: readRuleSetText,
    check: readRuleSet,
    drafts: memoryDrafts(),
    by: async () => 'Noah',
    now: () => 2000,
    save: () => {},
  })
  const papers = memoryPapers(broughtTo('noisy', 1, 1000))
  const [goTo, save] = [vi.fn(), vi.fn()]
  const ports = {
    records: memoryRecords([]),
    papers,
    erasures: { erasedCalls: async () => [] },
    desk: async () => ({ name: 'Noah', desk: 'desk-noah' }),
  }
  const model = suggestionsModel({ ...ports, builtIn: BUILT_IN, now: () => 2000, save, goTo }, rules)
  await model.look()
  return { model, rules, papers, goTo, save }
}
const answerTo = async (papers: Awaited<ReturnType<typeof open>>['papers'], id: string) =>
  (await papers.list('suggestion-answer')).papers.find((answer) => answer.id === id)

describe('what agents suggest', () => {
  it('goes into the draft with its credit, changes nothing for anybody on a call, and is answered', async () => {
    const { model, rules, papers, goTo } = await open()
    const [first] = model.waiting.value
    if (!first) throw new Error('nothing waits')
    await model.accept(first, 'In the next version')
    const [rule] = rules.shown.value.rules
    expect(rule).toMatchObject({ status: 'draft', say: 'Ask what the attic is used for', id: 'ask-what-the-attic-is' })
    expect(rule?.why).toContain('Thanks to Ana.')
    expect(rules.live.value).toBe(BUILT_IN)
    expect(goTo).toHaveBeenCalledWith(rule?.id)
    expect(await answerTo(papers, 'p1')).toMatchObject({
      is: 'taken',
      by: 'Noah',
      text: 'In the next version',
    })
    expect(model.waiting.value.map(({ suggestion }) => suggestion.id)).toEqual(['p2'])
  })

  it('is noted or left, with a word that goes back', async () => {
    const { model, papers } = await open()
    model.pointAt('p2')
    expect(model.current.value?.suggestion.id).toBe('p2')
    if (model.current.value) await model.answer(model.current.value, 'not-taken', 'We say it in “ask why” already')
    expect(await answerTo(papers, 'p2')).toMatchObject({ is: 'not-taken', text: 'We say it in “ask why” already' })
  })

  it('is walked, and stays inside', async () => {
    const { model } = await open()
    model.move(-1)
    model.move(1)
    model.move(1)
    expect(model.current.value?.suggestion.id).toBe('p2')
  })

  it('shows where it was wrong, and what was misheard', async () => {
    const { model } = await open()
    expect(model.marks.value).toMatchObject([{ rule: 'noisy', wrong: [{ words: 'my account book' }], helped: 0 }])
    expect(model.misheard.value.map(({ words }) => words)).toEqual(['cancel the order'])
  })
})

describe('a rule marked wrong too often', () => {
  it('is put forward with its evidence, switched off in the draft only, and everybody hears of it', async () => {
    const { model, rules, papers } = await open()
    expect(model.retire.value).toMatchObject([{ rule: 'noisy', wrong: 18, marks: 20, shown: 60 }])
    expect(model.calls.value).toBe(80)
    await model.retireRule(NOISY, 'Off, thanks to your marks')
    expect(rules.shown.value.rules.find(({ id }) => id === NOISY)?.status).toBe('retired')
    expect(rules.live.value.rules.find(({ id }) => id === NOISY)?.status).toBe('active')
    expect(await answerTo(papers, 'w1')).toMatchObject({ is: 'taken', text: 'Off, thanks to your marks' })
    expect(model.retire.value).toEqual([])
  })

  it('begins anew once it is mended, and keeps its evidence as long as it is not', () => {
    const tally = (version: number): RuleTally => ({ rule: NOISY, version, shown: 10, helped: 0, wrong: 5, late: 0 })
    const same = { ...BUILT_IN, version: 2 }
    const mended = { ...madeUpSet([madeUpRule('noisy', { say: 'Another line' })]), version: 3 }
    const sets = [BUILT_IN, same, mended].map((ruleSet) => ({ version: ruleSet.version, ruleSet }))
    expect(sinceMended([tally(1), tally(2)], same, sets)).toMatchObject([{ wrong: 10, shown: 20 }])
    expect(sinceMended([tally(1), tally(2)], mended, sets)).toEqual([])
    expect(sinceMended([tally(9)], same, sets)).toEqual([])
  })
})

describe('a pack to every desk', () => {
  it('holds the rules in force and the answers, and nothing of a draft', async () => {
    const { model, rules, save } = await open()
    if (model.current.value) await model.accept(model.current.value, '')
    expect(rules.draft.value).toBeDefined()
    await model.give()
    const items = itemsOf(save.mock.calls[0]?.[0])
    expect(items.map((item) => (item.is === 'paper' ? item.paper.kind : item.is))).toEqual([
      'rules',
      'suggestion-answer',
    ])
    expect(items[0]).toMatchObject({ ruleSet: { rules: [{ id: 'noisy' }, { id: 'good' }] } })
  })
})

describe('a rule made of a suggestion', () => {
  it('has an id of its own, and fits however long the suggestion is', () => {
    const set = madeUpSet([madeUpRule('ask-what-the-attic-is')])
    expect(ruleFrom(suggestion('x'), set).id).toBe('ask-what-the-attic-is-2')
    const long = ruleFrom(suggestion('x', { say: '¿'.repeat(2000), comment: 'y'.repeat(2000) }), set)
    expect([long.id, long.say.length, long.why.length, long.title.length]).toEqual(['suggested', 160, 400, 120])
  })
})
