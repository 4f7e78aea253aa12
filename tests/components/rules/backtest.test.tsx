import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { BacktestPart } from '../../../components/rules/backtest/BacktestPart'
import { type MadeUpCall, madeUpCall, scriptNamed } from '../../../demo/month/calls'
import { readRuleSet, readRuleSetText } from '../../../utils/store/schema/rule-set'
import { type BacktestNews, backtestModel } from '../../../utils/view/rules/backtest'
import { rulesModel } from '../../../utils/view/rules/rules'
import { happenedInText } from '../../../utils/view/rules/trial/conversation'
import { backtestHere } from '../../made-up/backtest'
import { memoryRecords } from '../../made-up/memory-records'
import { memoryDrafts, memoryRuleSets } from '../../made-up/memory-rule-sets'
import { madeUpRule, madeUpSet } from '../../made-up/rule-set'

afterEach(cleanup)

const leaves = madeUpRule('leaves', { title: 'They leave', when: { heard: 'leaving' } })
function desk() {
  const rules = rulesModel({
    sets: memoryRuleSets(),
    builtIn: madeUpSet([leaves, madeUpRule('quiet', { title: 'Quiet' })]),
    read: readRuleSetText,
    check: readRuleSet,
    drafts: memoryDrafts(),
    by: async () => 'Ada',
    now: () => 0,
    save: () => {},
  })
  return rules
}
function onCalls(calls: MadeUpCall[]) {
  const rules = desk()
  render(<BacktestPart rules={rules} model={backtestModel({ start: backtestHere(memoryRecords(calls)) }, rules)} />)
  return rules
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

describe('the test on past calls', () => {
  it('says what it rests on, and shows the draft beside the live set, with the calls to open', async () => {
    const rules = onCalls([madeUpCall(scriptNamed('price-listened'), 0)])
    rules.propose({
      ...rules.live.value,
      rules: [
        { ...leaves, status: 'retired' },
        madeUpRule('mine', { title: 'Mine', status: 'draft', when: { heard: 'reason' } }),
      ],
    })
    press('Test on past calls')
    expect(await screen.findByText(/^Rests on 1 call with words\./)).toBeTruthy()
    const row = within(screen.getByRole('link', { name: 'Mine' }).closest('tr') as HTMLElement)
    expect(row.getByRole('link', { name: 'call 1' }).getAttribute('href')).toBe('review.html#calls/price-listened-0')
    expect(screen.getByRole('link', { name: 'They leave' })).toBeTruthy()
    expect(within(screen.getByRole('row', { name: /Cues a call/ })).getAllByRole('cell')).toHaveLength(2)
    rules.undo()
    expect(await screen.findByText('The rules have changed since this was counted.')).toBeTruthy()
  })

  it('counts the live set when nothing waits; says so when no call is kept', async () => {
    onCalls([])
    expect(screen.getByText(/Nothing waits to be published/)).toBeTruthy()
    press('Test on past calls')
    expect(await screen.findByText(/No call is kept in this browser yet/)).toBeTruthy()
  })

  it('is made on scripted calls when none is kept: it says so plainly, names them, and no rule is judged by them', async () => {
    const rules = desk()
    const scripted = [{ id: 'fed-up', happened: happenedInText('Caller: I want to cancel my broadband.') }]
    const model = backtestModel({ start: backtestHere(memoryRecords([]), scripted) }, rules)
    render(<BacktestPart rules={rules} model={model} />)
    press('Test on past calls')
    expect(
      await screen.findByText(/These are 1 scripted calls, .* not how often it will be said to you\./),
    ).toBeTruthy()
    expect(screen.getByText('fed up').closest('a')).toBeNull()
    expect(screen.queryByRole('columnheader', { name: 'Calls, draft' })).toBeNull()
    expect(model.counted.value).toBeUndefined()
  })

  it('shows its way, can be stopped, and says why it failed', async () => {
    let say: (news: BacktestNews) => void = () => {}
    let stopped = 0
    const rules = desk()
    const start = (_: unknown, news: typeof say) => {
      say = news
      return () => {
        stopped++
      }
    }
    render(<BacktestPart rules={rules} model={backtestModel({ start }, rules)} />)
    press('Test on past calls')
    say({ is: 'progress', done: 50, of: 9_000 })
    expect(await screen.findByText('50 of 9000 calls')).toBeTruthy()
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('50')
    press('Stop')
    expect([await screen.findByText(/^Stopped/), stopped]).toEqual([expect.anything(), 1])
    press('Test on past calls')
    say({ is: 'failed', sentence: 'the disk is gone' })
    expect(await screen.findByText('The test could not be finished: the disk is gone')).toBeTruthy()
  })
})
