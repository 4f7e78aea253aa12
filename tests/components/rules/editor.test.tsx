import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { RuleSetPart } from '../../../components/rules/set/RuleSetPart'
import { ruleId } from '../../../utils/core/ids'
import type { Condition } from '../../../utils/core/rule'
import { readRuleSet, readRuleSetText } from '../../../utils/store/schema/rule-set'
import { openRuleModel } from '../../../utils/view/rules/edit/open-rule'
import { healthModel } from '../../../utils/view/rules/health'
import { ruleListModel } from '../../../utils/view/rules/rule-list'
import { rulesModel } from '../../../utils/view/rules/rules'
import { memoryRecords } from '../../made-up/memory-records'
import { memoryDrafts, memoryRuleSets } from '../../made-up/memory-rule-sets'
import { madeUpRule, madeUpSet } from '../../made-up/rule-set'

afterEach(cleanup)

function write(when: Condition = { said: ['cancel my account'], by: 'caller' }) {
  const rules = rulesModel({
    sets: memoryRuleSets(),
    builtIn: madeUpSet([madeUpRule('ask-why', { title: 'Ask why', when, tags: ['winter'] })]),
    read: readRuleSetText,
    check: readRuleSet,
    drafts: memoryDrafts(),
    by: async () => 'Ada',
    now: () => 0,
    save: () => {},
  })
  const open = openRuleModel(rules, (id) => open.open(id))
  open.open(ruleId('ask-why'))
  render(
    <RuleSetPart rules={rules} open={open} list={ruleListModel(rules.shown)} health={healthModel(memoryRecords([]))} />,
  )
  return { rules, open, when: () => open.rule.value?.when }
}
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } })
const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

describe('the rule as a sentence', () => {
  it('takes phrases as chips, says what each hears, and completes lists by keys', () => {
    const { when } = write()
    const input = screen.getByRole('combobox', { name: 'Add a phrase, then Enter' })
    fireEvent.input(input, { target: { value: 'end ~3 @serv' } })
    expect(screen.getByRole('option', { name: /@service/ }).getAttribute('aria-selected')).toBe('true')
    fireEvent.keyDown(input, { key: 'Enter' })
    expect((input as HTMLInputElement).value).toBe('end ~3 @service')
    expect(
      screen.getByText(/Hears “end” in its common forms, then up to 3 words of any kind, then one of @service/),
    ).toBeTruthy()
    fireEvent.keyDown(input, { key: 'Enter' })
    expect(when()).toMatchObject({ said: ['cancel my account', 'end ~3 @service'] })
    press('Remove “cancel my account”')
    expect(when()).toMatchObject({ said: ['end ~3 @service'] })
  })

  it('says what is wrong with a phrase at its chip, and how to mend it', () => {
    const { open } = write()
    open.changeWhen({ said: ['cancel ~99 it'], by: 'caller' })
    cleanup()
    render(<RuleSetPart {...stand(open)} />)
    const chip = screen.getByRole('button', { name: 'Change “cancel ~99 it”' }).closest('li') as HTMLElement
    expect(within(chip).getByText('A gap is ~1 to ~10 words')).toBeTruthy()
    press('Change “cancel ~99 it”')
    expect(screen.getByRole('combobox', { name: /Change/ }).getAttribute('aria-invalid')).toBe('true')
  })

  it('is put together from parts: not within, and the call, and not', () => {
    const { when } = write()
    choose('What kind of condition', 'missing')
    expect(when()).toMatchObject({ missing: { heard: 'asks-why' }, after: { said: ['cancel my account'] }, within: 10 })
    type('it does not happen within', '15')
    press('+ and…')
    const [, , , last] = screen.getAllByLabelText('What kind of condition').slice(-4)
    fireEvent.change(last as HTMLElement, { target: { value: 'call' } })
    choose('+ one more fact of the call', 'queue')
    type('the queue is', 'Sales, Billing')
    expect(when()).toMatchObject({
      all: [{ within: 15 }, { call: { leaving: ['sure'], queue: ['Sales', 'Billing'] } }],
    })
  })

  it('asks an act only for what belongs to it', () => {
    const { when } = write({ heard: 'asks-identity' })
    choose('of what', 'account')
    fireEvent.click(screen.getByLabelText('and we know it already'))
    expect(when()).toEqual({ heard: 'asks-identity', field: 'account', known: true })
    choose('What is understood', 'reason')
    expect(when()).toEqual({ heard: 'reason' })
    choose('of what +', 'price')
    expect(when()).toEqual({ heard: 'reason', reason: ['price'] })
  })

  it('shows the JSON with one key, in step, with undo from the keyboard', () => {
    const { rules, open } = write()
    const editor = screen.getByRole('region', { name: 'Edit “Ask why”' })
    type('The cue, in one line', 'Say it back')
    fireEvent.keyDown(editor, { key: 'j', ctrlKey: true })
    const raw = screen.getByLabelText('The rule as it is written') as HTMLTextAreaElement
    expect(raw.value).toContain('"say": "Say it back"')
    fireEvent.input(raw, { target: { value: raw.value.replace('Say it back', 'By hand') } })
    expect(open.rule.value?.say).toBe('By hand')
    fireEvent.input(raw, { target: { value: '{' } })
    expect(raw.getAttribute('aria-invalid')).toBe('true')
    press('Back to the rule as it stands')
    fireEvent.keyDown(raw, { key: 'z', ctrlKey: true })
    expect(open.rule.value?.say).toBe('Say it back')
    fireEvent.keyDown(raw, { key: 'Z', ctrlKey: true, shiftKey: true })
    expect(rules.draft.value?.rules[0]?.say).toBe('By hand')
    fireEvent.keyDown(editor, { key: 'Escape' })
    expect(screen.getByRole('heading', { name: 'Ask why' }).closest('li')).toBeTruthy()
  })

  it('of which one is wrong is not published, and the way to it is shown', async () => {
    const { rules, open } = write()
    open.change('say', '')
    fireEvent.click(await screen.findByRole('button', { name: 'Publish' }))
    expect(await screen.findByRole('link', { name: 'Ask why' })).toBeTruthy()
    expect(rules.active.value).toBe('built-in')
  })

  function stand(open: ReturnType<typeof write>['open']) {
    const { rules } = write()
    cleanup()
    return { rules, open, list: ruleListModel(rules.shown), health: healthModel(memoryRecords([])) }
  }
})

describe('the list', () => {
  it('makes a new rule, a copy, and finds by tag', () => {
    const { open } = write()
    press('← All rules')
    press('Duplicate: Ask why')
    expect(open.rule.value).toMatchObject({ title: 'Ask why (copy)', status: 'draft', tags: ['winter'] })
    press('← All rules')
    press('New rule')
    expect(open.rule.value?.status).toBe('draft')
    press('← All rules')
    fireEvent.change(screen.getByLabelText('Tags'), { target: { value: 'winter' } })
    expect(screen.getByText(/2 of 3 rules/)).toBeTruthy()
  })
})
