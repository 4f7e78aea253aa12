import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { SetParts } from '../../../components/rules/parts/SetParts'
import type { RuleSet } from '../../../utils/core/rule'
import { readRuleSet, readRuleSetText } from '../../../utils/store/schema/rule-set'
import { builtInRules } from '../../../utils/store/schema/rule-set-built-in'
import { setPartsModel } from '../../../utils/view/rules/edit/set-parts'
import { rulesModel } from '../../../utils/view/rules/rules'
import { memoryDrafts, memoryRuleSets } from '../../made-up/memory-rule-sets'
import { madeUpSet } from '../../made-up/rule-set'

afterEach(cleanup)

function open(over: Partial<RuleSet> = {}) {
  const rules = rulesModel({
    sets: memoryRuleSets(),
    builtIn: { ...madeUpSet([]), ...over },
    read: readRuleSetText,
    check: readRuleSet,
    drafts: memoryDrafts(),
    by: async () => 'Ada',
    now: () => 0,
    save: () => {},
  })
  const model = setPartsModel(rules)
  render(<SetParts model={model} />)
  return { rules, model, places: () => model.faults.value.map(({ place }) => place) }
}
const press = (name: string, at = 0) =>
  fireEvent.click(screen.getAllByRole('button', { name, hidden: true })[at] as HTMLElement)
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } })

describe('the other parts of a set', () => {
  it('a set without guards says that it pauses nobody, until one is added', () => {
    open()
    expect(screen.getByText(/^No call may be paused by this set/)).toBeTruthy()
    press('+ one more')
    expect(screen.queryByText(/^No call may be paused by this set/)).toBeNull()
  })

  it('a guard is added inside the law: what the law fixes has no field, and what breaks it is said at its place', async () => {
    const { rules, places } = open()
    press('+ one more')
    expect(rules.draft.value?.guards[0]).toMatchObject({ pauses: 1 })
    expect(places()).toEqual(['guards[0].title', 'guards[0].why'])
    fireEvent.input(screen.getAllByLabelText('Name')[0] as HTMLElement, { target: { value: 'Listen first' } })
    type('Why', 'Nobody has asked them')
    expect(places()).toEqual([])
    press('Remove this part: said “just cancel”')
    expect(places()).toEqual(['guards[0].releases'])
    expect(
      await screen.findByText(/A guard always ends on just-cancel/, { selector: '.field-fault span' }),
    ).toBeTruthy()
    const reasons = screen.getByLabelText('Only while the reason is one of +')
    expect(within(reasons).queryByText('A death')).toBeNull()
    expect(screen.getByText(/fixed in the program/)).toBeTruthy()
  })

  it('a guard waits as long as is set for all, unless it has a time of its own, within the law', async () => {
    const { rules, places } = open({ guards: [...builtInRules('en').guards] })
    const own = () => rules.shown.value.guards[0]?.seconds
    expect([own(), screen.queryByRole('spinbutton', { hidden: true })]).toEqual([undefined, null])
    fireEvent.click(screen.getByRole('checkbox', { name: 'Its pause waits a time of its own', hidden: true }))
    expect(own()).toBe(8)
    const seconds = await screen.findByRole('spinbutton', { name: 'Its pause waits a time of its own', hidden: true })
    fireEvent.input(seconds, { target: { value: '12' } })
    expect([own(), places()]).toEqual([12, []])
    fireEvent.input(seconds, { target: { value: '60' } })
    expect(places()).toEqual(['guards[0].seconds'])
    fireEvent.click(screen.getByRole('checkbox', { name: 'Its pause waits a time of its own', hidden: true }))
    expect([own(), places()]).toEqual([undefined, []])
  })

  it('a save path is cheapest first, and never dearer than today', () => {
    const { rules, places } = open()
    press('+ one more reason')
    type('Ask', 'What would feel right?')
    type('Close with', 'Say what happens next')
    press('+ an offer')
    press('+ an offer')
    for (const [i, cost] of [120, 40].entries()) {
      fireEvent.input(screen.getAllByLabelText('Say')[i] as HTMLElement, { target: { value: `Offer ${cost}` } })
      fireEvent.input(screen.getAllByLabelText(/They would then pay/)[i] as HTMLElement, {
        target: { value: String(cost) },
      })
    }
    expect(places()).toEqual(['savePaths[0].offers[0].cost', 'savePaths[0].offers[1].cost'])
    press('Put the cheapest first')
    expect(rules.draft.value?.savePaths[0]?.offers.map(({ cost }) => cost)).toEqual([40, 120])
    expect(places()).toEqual(['savePaths[0].offers[1].cost'])
  })

  it('lists and places to refer to are added, changed and removed, and undone', () => {
    const { rules, places } = open({ lists: { plan: ['basic'] } })
    type('Name of a new list', '@Rivals')
    press('Add the list')
    expect(places()).toEqual(['lists.rivals'])
    type('Words of @rivals', 'Vox, Blue ~2 Sky')
    expect(places()).toEqual(['lists.rivals[1]'])
    type('Words of @rivals', 'Vox, Blue Sky')
    expect(rules.draft.value?.lists).toEqual({ plan: ['basic'], rivals: ['Vox', 'Blue Sky'] })
    press('Remove this part: @plan')
    expect(Object.keys(rules.draft.value?.lists ?? {})).toEqual(['rivals'])
    rules.undo()
    expect(Object.keys(rules.draft.value?.lists ?? {})).toEqual(['plan', 'rivals'])
    press('+ one more place')
    type('If they need', 'a plan for the sea')
    type('send them to', 'Sailors’ Mobile')
    expect(rules.draft.value?.referTo).toEqual([{ need: 'a plan for the sea', to: 'Sailors’ Mobile' }])
  })

  it('of the built-in set are right as they stand', () => {
    const { places } = open(builtInRules('en'))
    expect(places()).toEqual([])
  })
})
