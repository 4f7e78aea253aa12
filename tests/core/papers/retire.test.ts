import { describe, expect, it } from 'vitest'
import { cueId, ruleId } from '../../../utils/core/ids'
import { toRetire } from '../../../utils/core/papers/retire'
import { type RuleTally, sumOf, type Tally, tallyCues } from '../../../utils/core/papers/tally'
import { cue, event } from '../../contract/samples'

const tally = (rule: string, wrong: number, helped: number, version = 1): RuleTally => ({
  rule: ruleId(rule),
  version,
  shown: 100,
  helped,
  wrong,
  late: 0,
})
const day = (id: string, rules: RuleTally[]): Tally => ({ kind: 'tally', id, rev: 1, at: 0, calls: 5, rules })
const named = (...tallies: RuleTally[]) => toRetire(tallies).map(({ rule }) => rule)

describe('rules put forward for retirement', () => {
  it('are those agents call wrong, with the numbers', () => {
    const [only] = toRetire([tally('noisy', 12, 3), tally('good', 1, 20)])
    expect(only).toMatchObject({ rule: 'noisy', shown: 100, wrong: 12, helped: 3, marks: 15, share: 0.8 })
    expect(only?.atLeast).toBeGreaterThan(0.5)
    expect(only?.atLeast).toBeLessThan(0.8)
  })

  it('need enough marks: nine of nine are not ten', () => {
    expect(named(tally('few', 9, 0))).toEqual([])
    expect(named(tally('ten', 10, 0))).toEqual(['ten'])
  })

  it('are surely over a third, not by luck: 6 of 12 may be luck, 60 of 120 is not', () => {
    expect(named(tally('luck', 6, 6))).toEqual([])
    expect(named(tally('sure', 60, 60))).toEqual(['sure'])
  })

  it('come the surest first, each version by itself', () => {
    const list = toRetire([tally('a', 12, 6), tally('b', 30, 2), tally('b', 0, 30, 2)])
    expect(list.map(({ rule, version }) => `${rule}/${version}`)).toEqual(['b/1', 'a/1'])
  })
})

describe('the counts they rest on', () => {
  it('take the last mark on each cue', () => {
    const of = new Map<string, RuleTally>()
    const mark = (id: string, feedback: 'wrong' | 'late') =>
      event(id, { type: 'cue-feedback', cue: cueId('q'), feedback })
    tallyCues(of, [cue('q', ''), mark('1', 'wrong'), mark('2', 'late'), cue('r', '')])
    expect([...of.values()]).toEqual([{ rule: 'ask-why', version: 1, shown: 2, helped: 0, wrong: 0, late: 1 }])
  })

  it('sum over desks and days', () => {
    const sum = sumOf([day('a/1', [tally('x', 1, 2)]), day('b/1', [tally('x', 3, 4), tally('y', 1, 0)])])
    expect([...sum.values()].map(({ rule, wrong, helped, shown }) => [rule, wrong, helped, shown])).toEqual([
      ['x', 4, 6, 200],
      ['y', 1, 0, 100],
    ])
  })
})
