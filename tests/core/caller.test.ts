import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  answerWhoItIs,
  type Caller,
  type CallerFact,
  factOf,
  learn,
  meetRecord,
  nobodyYet,
} from '../../utils/core/caller'
import type { CallerField } from '../../utils/core/caller-field'

const same = (_: CallerField, a: string, b: string) => a.toLowerCase() === b.toLowerCase()
const fact = (field: CallerField, value: string, more: Partial<CallerFact> = {}): CallerFact => ({
  field,
  value,
  source: 'record',
  seenAt: 1,
  sure: false,
  ...more,
})
const ringing: Caller = {
  ...nobodyYet,
  facts: [
    fact('phone', '555', { sure: true, source: 'ringing-panel' }),
    fact('name', 'Dana Whitfield', { sure: true }),
  ],
}
const danasRecord = [fact('name', 'dana whitfield'), fact('phone', '555'), fact('account', '4711')]
const maxsRecord = [fact('name', 'Max Orme'), fact('phone', '777'), fact('account', '9999')]

describe('a record on screen', () => {
  test('that shares the ringing number is the caller: all of it is sure', () => {
    const [caller, outcome] = meetRecord(ringing, danasRecord, same)
    expect(outcome).toBe('is-the-caller')
    expect(factOf(caller, 'account')).toMatchObject({ value: '4711', sure: true })
  })
  test('of another customer is asked about and not merged', () => {
    const [caller, outcome] = meetRecord(ringing, maxsRecord, same)
    expect(outcome).toBe('asked')
    expect(caller.facts).toEqual(ringing.facts)
    expect(caller.question).toMatchObject({ field: 'name', have: 'Dana Whitfield', seen: 'Max Orme' })
  })
  test('with the same number and another name is asked about: a household has one phone', () => {
    const [, outcome] = meetRecord(ringing, [fact('phone', '555'), fact('name', 'Ben Whitfield')], same)
    expect(outcome).toBe('asked')
  })
  test('"no" leaves it apart and asks no more; "yes" takes it over', () => {
    const [asked] = meetRecord(ringing, maxsRecord, same)
    const no = answerWhoItIs(asked, 'no', same)
    expect(no.facts).toEqual(ringing.facts)
    expect(meetRecord(no, maxsRecord, same)[1]).toBe('somebody-else')
    expect(factOf(answerWhoItIs(asked, 'yes', same), 'account')?.value).toBe('9999')
  })
  test('a name alone is no record: it may be the heading of the page', () =>
    expect(meetRecord(ringing, [fact('name', 'Harbour CRM')], same)).toEqual([ringing, 'nothing-new']))
  test('never mixes: whatever was known surely stays, whichever records are seen unasked (property)', () => {
    const anyFact = fc
      .tuple(
        fc.constantFrom<CallerField>('name', 'phone', 'account', 'email', 'plan'),
        fc.constantFrom('a', 'b', 'c', '555'),
      )
      .map(([field, value]) => fact(field, value))
    fc.assert(
      fc.property(fc.array(fc.array(anyFact, { maxLength: 5 }), { maxLength: 6 }), (records) => {
        const end = records.reduce((caller, facts) => meetRecord(caller, facts, same)[0], ringing)
        return ringing.facts.every((known) => end.facts.some((f) => f.field === known.field && f.value === known.value))
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('facts that come with the call', () => {
  test('a guess never replaces what is sure, and is made sure by a second source', () => {
    const spoken = fact('account', '4711', { source: 'spoken' })
    const once = learn(ringing, spoken, same)
    expect(factOf(once, 'account')?.sure).toBe(false)
    expect(factOf(learn(once, fact('account', '4711', { source: 'typed' }), same), 'account')?.sure).toBe(true)
    expect(factOf(learn(once, fact('account', '8888', { source: 'typed' }), same), 'account')?.value).toBe('4711')
    expect(factOf(learn(ringing, fact('phone', '999'), same), 'phone')?.value).toBe('555')
  })
})
