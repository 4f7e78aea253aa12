import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { RuleSetPart } from '../../../components/rules/set/RuleSetPart'
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
import { mutated } from '../../store/mutate'

afterEach(cleanup)

const HTML = '<img src=x onerror=alert(1)>'

function page(builtIn: RuleSet) {
  const rules = rulesModel({
    sets: memoryRuleSets(),
    builtIn,
    read: readRuleSetText,
    check: readRuleSet,
    drafts: memoryDrafts(),
    by: async () => 'Ada',
    now: () => 0,
    save: () => {},
  })
  const open = openRuleModel(rules, (id) => open.open(id))
  const show = () =>
    render(
      <RuleSetPart
        rules={rules}
        open={open}
        list={ruleListModel(rules.shown)}
        health={healthModel(memoryRecords([]))}
      />,
    )
  return { rules, open, show }
}

describe('a hundred broken sets brought to the page', () => {
  const good = JSON.stringify(builtInRules('en'))

  it.each(Array.from({ length: 10 }, (_, tens) => tens))(
    '%i0 to %i9: never a blank page, always a sentence',
    (tens) => {
      for (let seed = 10 * tens; seed < 10 * tens + 10; seed++) {
        const { rules, show } = page(madeUpSet([madeUpRule('ours', { title: 'Ours' })]))
        rules.takeFile('theirs.json', mutated(good, seed))
        show()
        expect(screen.getByText(/^theirs\.json is (not taken in|right)/), String(seed)).toBeTruthy()
        expect(screen.getAllByRole('heading').length).toBeGreaterThan(1)
        cleanup()
      }
    },
  )
})

describe('texts that mean harm', () => {
  it('are only text, in the list and in the editor', () => {
    const rule = madeUpRule('r', {
      title: HTML,
      say: HTML,
      why: HTML,
      owner: HTML,
      tags: [HTML],
      queues: [HTML],
      flag: { name: 'rule', good: false, why: HTML },
      when: { all: [{ said: [HTML, '\u202e{x'], by: 'caller' }, { call: { queue: [HTML] } }] },
    })
    const { open, show } = page({ ...madeUpSet([rule]), title: HTML, lists: { constructor: [HTML] } })
    show()
    expect(screen.getAllByText(HTML, { exact: false }).length).toBeGreaterThan(3)
    cleanup()
    open.open(ruleId('r'))
    show()
    expect(screen.getByRole('button', { name: `Change “${HTML}”` })).toBeTruthy()
    expect(document.querySelector('img')).toBeNull()
  })

  it('are only text in guards, save paths, lists, versions, and what differs', async () => {
    const set: RuleSet = {
      ...madeUpSet([]),
      lists: { words: [HTML] },
      guards: builtInRules('en').guards.map((guard) => ({ ...guard, title: HTML, why: HTML, queues: [HTML] })),
      savePaths: [{ reason: 'price', ask: HTML, offers: [{ kind: 'move', say: HTML, cost: 5 }], close: HTML }],
      referTo: [{ need: HTML, to: HTML }],
    }
    const { rules, show } = page(madeUpSet([]))
    rules.propose(set)
    await rules.publish(HTML)
    rules.propose({ ...set, rules: [madeUpRule('r', { title: HTML })] })
    show()
    expect(screen.getAllByDisplayValue(HTML).length).toBeGreaterThan(5)
    expect(screen.getAllByText(HTML, { exact: false }).length).toBeGreaterThan(2)
    expect(document.querySelector('img')).toBeNull()
  })

  it('in ten thousand rules: the page stands, fifty at a time, and a letter is typed in bounded time', () => {
    const rules = Array.from({ length: 10_000 }, (_, i) => madeUpRule(`r-${i}`, { title: `Rule ${i}` }))
    const { open, show } = page(madeUpSet(rules))
    show()
    expect(screen.getByText('10000 rules')).toBeTruthy()
    cleanup()
    open.open(ruleId('r-9999'))
    show()
    const began = performance.now()
    open.change('say', 'Typed')
    expect(open.faults.value).toEqual([])
    expect(performance.now() - began).toBeLessThan(1_000)
  })
})
