import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Suggestions } from '../../../components/rules/suggestions/Suggestions'
import { readRuleSet, readRuleSetText } from '../../../utils/store/schema/rule-set'
import { takeModel } from '../../../utils/view/hand-over/take'
import { rulesModel } from '../../../utils/view/rules/rules'
import { suggestionsModel } from '../../../utils/view/rules/suggestions/suggestions'
import { memoryPapers } from '../../made-up/memory-papers'
import { memoryRecords } from '../../made-up/memory-records'
import { memoryDrafts, memoryRuleSets } from '../../made-up/memory-rule-sets'
import { madeUpRule, madeUpSet } from '../../made-up/rule-set'
import { broughtTo } from '../../made-up/suggested'

afterEach(cleanup)
const BUILT_IN = madeUpSet([madeUpRule('noisy', { title: 'Ask <b>why</b>' })])

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
  const desk = async () => ({ name: 'Noah', desk: 'desk-noah' })
  const ports = {
    records: memoryRecords([]),
    papers,
    desk,
    builtIn: BUILT_IN,
    now: () => 2000,
    save: vi.fn(),
    erasures: { erasedCalls: async () => [] },
  }
  const model = suggestionsModel({ ...ports, goTo: vi.fn() }, rules)
  await model.look()
  const take = takeModel({ take: async () => ({ is: 'refused', sentence: 'no' }), taken: () => {} })
  render(<Suggestions model={model} rules={rules} take={take} />)
  return { model, rules, papers }
}

describe('the suggestions', () => {
  it('are taken into the draft with one key, and answered with one', async () => {
    const { rules, papers } = await open()
    await waitFor(() => {
      fireEvent.keyDown(document.body, { key: 'a' })
      expect(rules.shown.value.rules.length).toBe(2)
    })
    await waitFor(() => expect(screen.queryByText(/Ask what the attic/)).toBeNull())
    fireEvent.input(screen.getByRole('textbox', { name: /^A word to go/ }), { target: { value: 'Said in “ask why”' } })
    fireEvent.click(screen.getByRole('button', { name: 'Not taken up' }))
    await screen.findByText(/^Nothing waits/)
    const answers = (await papers.list('suggestion-answer')).papers
    expect(answers.map(({ id, is, text }) => [id, is, text]).sort()).toEqual([
      ['p1', 'taken', ''],
      ['p2', 'not-taken', 'Said in “ask why”'],
    ])
  })

  it('put a rule forward with the numbers, and show every text as text', async () => {
    const { rules } = await open()
    const retiring = screen.getByRole('heading', { name: 'Put forward for retirement' }).closest('section')
    const part = within(retiring as HTMLElement)
    expect(part.getByText('Ask <b>why</b>')).toBeTruthy()
    expect(part.getByText(/^18 of 20 marks say “wrong”; shown 60 times/)).toBeTruthy()
    fireEvent.click(part.getByRole('button', { name: 'Switch it off in the draft' }))
    await part.findByText(/No rule stands out/)
    expect(rules.shown.value.rules[0]?.status).toBe('retired')
  })
})
