import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, expect, it } from 'vitest'
import { TrialPart } from '../../../components/rules/trial/TrialPart'
import { replayer } from '../../../entrypoints/rules/replaying'
import { readRuleSet, readRuleSetText } from '../../../utils/store/schema/rule-set'
import { builtInRules } from '../../../utils/store/schema/rule-set-built-in'
import { rulesModel } from '../../../utils/view/rules/rules'
import { trialModel } from '../../../utils/view/rules/trial/trial'
import { memoryRecords } from '../../made-up/memory-records'
import { memoryDrafts, memoryRuleSets } from '../../made-up/memory-rule-sets'
import { madeUpRule, madeUpSet } from '../../made-up/rule-set'

afterEach(cleanup)

it('a typed conversation is stepped through by keys: words marked, cue and guard of draft and live beside each other', async () => {
  const rules = rulesModel({
    sets: memoryRuleSets(),
    builtIn: {
      ...madeUpSet([madeUpRule('leaves', { say: 'Ask why', why: '<b>Nobody</b> has asked' })]),
      guards: builtInRules('en').guards,
    },
    read: readRuleSetText,
    check: readRuleSet,
    drafts: memoryDrafts(),
    by: async () => 'Ada',
    now: () => 0,
    save: () => {},
  })
  const ports = { replay: replayer, scripts: async () => [], records: memoryRecords([]) }
  render(<TrialPart model={trialModel(ports, rules, 'Agent: hello')} rules={rules} />)
  fireEvent.input(screen.getByLabelText('The conversation'), {
    target: { value: 'Caller: please cancel my account\n(hang up)' },
  })
  expect(screen.getByText('cancel my account').tagName).toBe('MARK')
  fireEvent.keyDown(screen.getByRole('list'), { key: 'ArrowUp' })
  fireEvent.keyDown(screen.getByRole('list'), { key: 'ArrowUp' })
  const now = within(screen.getByRole('region', { name: 'This set' }))
  expect(now.getByText('Ask why')).toBeTruthy()
  expect(now.getByText('<b>Nobody</b> has asked')).toBeTruthy()
  expect(now.getByText('would pause once: not yet heard why, said back, settled')).toBeTruthy()
  rules.propose({ ...rules.live.value, rules: [madeUpRule('leaves', { say: 'Ask gently' })] })
  expect(within(await screen.findByRole('region', { name: 'Draft' })).getByText('Ask gently')).toBeTruthy()
  expect(within(screen.getByRole('region', { name: 'Live' })).getByText('Ask why')).toBeTruthy()
  expect(screen.getAllByText('differs').length).toBeGreaterThan(0)
})
