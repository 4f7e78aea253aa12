import { describe, expect, it } from 'vitest'
import { readRuleSet, readRuleSetText } from '../../utils/store/schema/rule-set'
import { builtInRules } from '../../utils/store/schema/rule-set-built-in'
import { firstFault, ruleFault } from '../../utils/words/rule-faults'
import { madeUpRule, madeUpSet } from '../made-up/rule-set'
import { mutated } from './mutate'

/** On two busy cores; what is meant is "not minutes". */
const BOUNDED = 5_000
const HTML = '<img src=x onerror=alert(1)><script>alert(2)</script>'

function inTime<T>(work: () => T): T {
  const began = performance.now()
  const done = work()
  expect(performance.now() - began).toBeLessThan(BOUNDED)
  return done
}
const nested = (depth: number, open: string, close: string) =>
  JSON.stringify(madeUpSet([madeUpRule('r', { when: { said: ['HERE'], by: 'caller' } })])).replace(
    '{"said":["HERE"],"by":"caller"}',
    `${open.repeat(depth)}{"said":["cancel it"],"by":"caller"}${close.repeat(depth)}`,
  )

describe('a rule set that means harm is refused with a sentence, or is only text', () => {
  it.each([
    ['not', '{"not":', '}'],
    ['all', '{"all":[', ']}'],
    ['any in a count', '{"count":{"any":[', ']},"times":2}'],
    ['nothing that has a meaning', '[[[', ']]]'],
  ])('nested deeply by %s', (_, open, close) => {
    for (const depth of [80, 5_000, 200_000]) {
      const read = inTime(() => readRuleSetText(nested(depth, open, close)))
      expect(read.is, String(depth)).toBe('refused')
      if (read.is === 'refused') expect(firstFault(read.faults).length).toBeGreaterThan(10)
    }
  })

  it('of 20,000 rules', () => {
    const rules = Array.from({ length: 20_000 }, (_, i) =>
      madeUpRule(`r-${i}`, { when: { said: [`word ${i}`], by: 'caller' } }),
    )
    const text = JSON.stringify(madeUpSet(rules))
    expect(inTime(() => readRuleSetText(text))).toMatchObject({ is: 'refused', faults: [{ place: 'rules' }] })
  })

  it('of 10,000 rules, the most there may be, is read', () => {
    const rules = Array.from({ length: 10_000 }, (_, i) =>
      madeUpRule(`r-${i}`, { when: { said: [`word ${i}`], by: 'caller' } }),
    )
    expect(inTime(() => readRuleSet(madeUpSet(rules))).is).toBe('read')
  })

  it('of 5 MB in one phrase, one text, one list, one key', () => {
    const big = 'a'.repeat(5_000_000)
    const sets = [
      madeUpSet([madeUpRule('r', { when: { said: [big], by: 'caller' } })]),
      madeUpSet([madeUpRule('r', { when: { said: ['|'.repeat(1_000_000)], by: 'caller' } })]),
      madeUpSet([madeUpRule('r', { say: big })]),
      { ...madeUpSet([]), lists: { x: [big] } },
      { ...madeUpSet([]), lists: { [big]: ['x'] } },
      { ...madeUpSet([]), [big]: 1 },
    ]
    for (const set of sets) {
      const read = inTime(() => readRuleSet(set))
      expect(read.is).toBe('refused')
      if (read.is === 'refused') expect(JSON.stringify(read.faults).length).toBeLessThan(10_000)
    }
  })

  it('with phrases written to cost much', () => {
    const costly = [
      'a|b '.repeat(12).trim(),
      `${'~1 '.repeat(500)}x`,
      '"'.repeat(999),
      '{'.repeat(999),
      'x*'.repeat(500),
      '@'.repeat(999),
    ]
    const read = inTime(() => readRuleSet(madeUpSet([madeUpRule('r', { when: { said: costly, by: 'caller' } })])))
    expect(read.is).toBe('refused')
  })

  it('with HTML in every text, odd letters, names of every object: only text', () => {
    const odd = '\u202e\u200b\u0000💥ﷺ\ud800'
    for (const text of [HTML, odd, '__proto__', 'constructor', 'toString', '{{7*7}}']) {
      const read = inTime(() =>
        readRuleSet({
          ...madeUpSet([madeUpRule('r', { title: text, why: text, owner: text, tags: [text], queues: [text] })]),
          title: text,
          referTo: [{ need: text, to: text }],
        }),
      )
      expect(read.is, text).toBe('read')
      if (read.is === 'read') expect(read.ruleSet.title).toBe(text)
    }
    for (const id of ['__proto__', HTML, '../x']) expect(readRuleSet(madeUpSet([madeUpRule(id)])).is).toBe('refused')
    for (const id of ['constructor', 'tostring']) expect(readRuleSet(madeUpSet([madeUpRule(id)])).is).toBe('read')
  })

  it('that would change every object changes none', () => {
    const text = JSON.stringify(madeUpSet([madeUpRule('r')])).replace('{', '{"__proto__":{"polluted":true},')
    readRuleSetText(text)
    readRuleSetText(text.replace('"lists":{}', '"lists":{"__proto__":["x"],"constructor":["y"]}'))
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

describe('a hundred sets, each broken in its own way', () => {
  const good = JSON.stringify(builtInRules('en'))

  it.each(Array.from({ length: 100 }, (_, seed) => seed))(
    '%i: read, or refused with a sentence and a place',
    (seed) => {
      const read = inTime(() => readRuleSetText(mutated(good, seed)))
      if (read.is === 'read') return
      expect(read.faults.length).toBeGreaterThan(0)
      for (const fault of read.faults) {
        const { place } = fault
        const sentence = ruleFault(fault)
        expect(sentence.trim().length, place).toBeGreaterThan(5)
        expect(sentence).not.toMatch(/undefined|\[object|NaN/)
      }
    },
  )
})
