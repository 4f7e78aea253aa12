import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { RuleSetPart } from '../../../components/rules/set/RuleSetPart'
import { madeUpCall, scriptNamed } from '../../../demo/month/calls'
import { ruleId } from '../../../utils/core/ids'
import type { RuleSet } from '../../../utils/core/rule'
import { readRuleSet, readRuleSetText } from '../../../utils/store/schema/rule-set'
import { builtInRules } from '../../../utils/store/schema/rule-set-built-in'
import { openRuleModel } from '../../../utils/view/rules/edit/open-rule'
import { healthModel } from '../../../utils/view/rules/health'
import { ruleListModel } from '../../../utils/view/rules/rule-list'
import { rulesModel } from '../../../utils/view/rules/rules'
import { memoryRecords } from '../../made-up/memory-records'
import { memoryDrafts, memoryRuleSets } from '../../made-up/memory-rule-sets'
import { madeUpRule, madeUpSet } from '../../made-up/rule-set'

afterEach(cleanup)

const BUILT_IN = madeUpSet([
  madeUpRule('never-ask-twice', { title: 'Never ask twice', why: 'They have told it before' }),
  madeUpRule('thank-the-waiting', { title: 'Thank the waiting', say: 'Thank them for waiting' }),
])

async function open(builtIn: RuleSet = BUILT_IN) {
  const save = vi.fn()
  const rules = rulesModel({
    sets: memoryRuleSets(),
    builtIn,
    read: readRuleSetText,
    check: readRuleSet,
    drafts: memoryDrafts(),
    by: async () => 'Ada',
    now: () => 0,
    save,
  })
  const health = healthModel(memoryRecords([madeUpCall(scriptNamed('asked-again'), 0)]))
  await Promise.all([rules.look(), health.count()])
  const model = openRuleModel(rules, (id) => model.open(id))
  render(<RuleSetPart rules={rules} open={model} list={ruleListModel(rules.shown)} health={health} />)
  return { rules, save }
}

const rule = (title: string) => within(screen.getByRole('heading', { name: title }).closest('li') as HTMLElement)
const bring = (text: string, name = 'rules.json') =>
  fireEvent.change(screen.getByLabelText('Take in a file'), { target: { files: [new File([text], name)] } })

describe('the rules', () => {
  it('stand as sentences with their why and how they do', async () => {
    await open()
    expect(rule('Never ask twice').getByText(/^When the caller says “cancel my account”, show/)).toBeTruthy()
    expect(rule('Never ask twice').getByText('Why: They have told it before')).toBeTruthy()
    expect(rule('Never ask twice').getByText('shown 1 ×, 1 late')).toBeTruthy()
    expect(rule('Thank the waiting').getByText('not shown')).toBeTruthy()
  })

  it('say before publishing that a set without guards pauses nobody', async () => {
    const { rules } = await open()
    rules.switchRule(ruleId('never-ask-twice'), 'off')
    const bar = within(await screen.findByRole('region', { name: 'Not published yet' }))
    expect(bar.getByText(/^No call may be paused by this set/)).toBeTruthy()
    rules.propose(builtInRules('en'))
    await waitFor(() => expect(bar.queryByText(/^No call may be paused/)).toBeNull())
  })

  it('are searched', async () => {
    await open()
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'waiting' } })
    expect(screen.getByText('1 of 2 rules')).toBeTruthy()
    expect(screen.queryByRole('heading', { name: 'Never ask twice' })).toBeNull()
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'zebra' } })
    expect(screen.getByText('No rule has these words.')).toBeTruthy()
  })

  it('are switched off, published with a note, and rolled back', async () => {
    await open()
    fireEvent.click(screen.getByRole('switch', { name: 'Use “Never ask twice”' }))
    const draft = within(screen.getByRole('region', { name: 'Not published yet' }))
    expect(draft.getByText('1 switched off: Never ask twice')).toBeTruthy()
    fireEvent.input(draft.getByRole('textbox'), { target: { value: 'Too noisy' } })
    fireEvent.click(draft.getByRole('button', { name: 'Publish' }))
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Not published yet' })).toBeNull())
    expect(screen.getByRole('switch', { name: 'Use “Never ask twice”' })).toHaveProperty('checked', false)
    expect(screen.getAllByText(/Too noisy/).length).toBeGreaterThan(0)
    fireEvent.click(screen.getByRole('button', { name: 'Back to the built-in set' }))
    await waitFor(() =>
      expect(screen.getByRole('switch', { name: 'Use “Never ask twice”' })).toHaveProperty('checked', true),
    )
  })

  it('come in by a file that is right, as a draft', async () => {
    await open()
    bring(JSON.stringify(madeUpSet([...BUILT_IN.rules, madeUpRule('new', { title: 'A new one' })])))
    await screen.findByText('rules.json is right, and waits below to be published.')
    expect(screen.getByText('1 new: A new one')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Discard' }))
    expect(screen.queryByRole('heading', { name: 'A new one' })).toBeNull()
  })

  it('are refused with every fault at its place', async () => {
    await open()
    const broken = madeUpSet([madeUpRule('a', { mostPerCall: 99, why: '' })])
    bring(JSON.stringify(broken))
    await screen.findByText(/^rules.json is not taken in: 2 things in it are not right/)
    expect(screen.getByRole('row', { name: /rules\[0\]\.mostPerCall/ })).toBeTruthy()
    expect(screen.getByRole('row', { name: /rules\[0\]\.why/ })).toBeTruthy()
    expect(screen.queryByRole('region', { name: 'Not published yet' })).toBeNull()
  })

  it('show text from a file as text', async () => {
    const html = '<img src=x onerror=alert(1)>'
    await open(madeUpSet([madeUpRule('a', { title: html, say: html, why: html })]))
    expect(screen.getByRole('heading', { name: html })).toBeTruthy()
    expect(document.querySelector('img')).toBeNull()
  })
})

describe('hostile files', () => {
  const deep = `${'{"not":'.repeat(20_000)}{}${'}'.repeat(20_000)}`
  it.each([
    ['not JSON', 'PK\u0003\u0004'],
    ['empty', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['prototype names', '{"format":"prompt-rules/1","__proto__":{"rules":[]},"constructor":1}'],
    ['a newer format', '{"format":"prompt-rules/99"}'],
    [
      'a condition 20,000 deep',
      JSON.stringify(madeUpSet([madeUpRule('a')])).replace('{"said":["cancel my account"],"by":"caller"}', deep),
    ],
    ['odd text', JSON.stringify(madeUpSet([madeUpRule('\u202e\u0000')]))],
  ])('%s: a sentence, and the page stands', async (_, text) => {
    await open()
    bring(text, 'hostile.json')
    await screen.findByText(/^hostile\.json is not taken in/)
    expect(screen.getByRole('heading', { name: 'Never ask twice' })).toBeTruthy()
  })
})
