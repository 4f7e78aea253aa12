import { describe, expect, test } from 'vitest'
import {
  factsAt,
  forget,
  MOST_PER_HOST,
  noteHealth,
  nothingTaught,
  type SiteFact,
  switchSite,
  takeIn,
  teach,
} from '../../utils/core/site-fact'

const fact = (id: string, more: Partial<SiteFact> = {}): SiteFact => ({
  id,
  host: 'phone.example',
  teaches: { what: 'control', kind: 'hang-up', like: { tag: 'button', id } },
  from: 'pointing',
  taughtAt: 1,
  ...more,
})
const ids = (facts: readonly SiteFact[]) => facts.map(({ id }) => id)

describe('what was taught', () => {
  test('counts on its host, the newest first', () => {
    const sites = [fact('a'), fact('b'), fact('c', { host: 'crm.example' })].reduce(teach, nothingTaught)
    expect(ids(factsAt(sites, 'phone.example'))).toEqual(['b', 'a'])
    expect(factsAt(sites, 'elsewhere.example')).toEqual([])
  })
  test('a later word on the same thing replaces the earlier', () => {
    const no = fact('no', { teaches: { what: 'control', kind: 'none', like: { tag: 'button', id: 'a' } } })
    expect(ids([fact('a'), no].reduce(teach, nothingTaught).facts)).toEqual(['no'])
  })
  test('a colleague’s earlier word does not replace a later one of here', () => {
    const control = (id: string, kind: 'hang-up' | 'none', taughtAt: number) =>
      fact(id, { taughtAt, teaches: { what: 'control', kind, like: { tag: 'button', id: 'end' } } })
    const mine = teach(nothingTaught, control('mine', 'none', 5))
    expect(ids(takeIn(mine, control('old', 'hang-up', 4)).facts)).toEqual(['mine'])
    expect(ids(takeIn(mine, control('new', 'hang-up', 6)).facts)).toEqual(['new'])
    const another = { ...control('mine', 'hang-up', 4), host: 'crm.example' }
    expect(takeIn(mine, another).facts).toEqual(mine.facts)
  })
  test('a host holds no list without end', () => {
    const many = Array.from({ length: MOST_PER_HOST + 5 }, (_, i) => fact(`f${i}`))
    const { facts } = many.reduce(teach, nothingTaught)
    expect(facts).toHaveLength(MOST_PER_HOST)
    expect(facts.at(-1)?.id).toBe('f64')
  })
  test('switched off it does not count, and stays', () => {
    const off = switchSite(teach(nothingTaught, fact('a')), 'a', 'off')
    expect(factsAt(off, 'phone.example')).toEqual([])
    expect(ids(factsAt(switchSite(off, 'a', 'on'), 'phone.example'))).toEqual(['a'])
  })
})

describe('health', () => {
  const sites = [fact('a'), fact('b')].reduce(teach, nothingTaught)
  test('matched when, missed since when', () => {
    const first = noteHealth(sites, ['a'], ['b'], 100)
    expect(first.health).toEqual({ a: { matchedAt: 100 }, b: { missedSince: 100 } })
    const later = noteHealth(first, [], ['a', 'b'], 200)
    expect(later.health).toEqual({ a: { matchedAt: 100, missedSince: 200 }, b: { missedSince: 100 } })
    expect(noteHealth(later, ['b'], [], 300).health.b).toEqual({ matchedAt: 300 })
  })
  test('is kept of known facts only, and goes with them', () => {
    expect(noteHealth(sites, ['nobody'], [], 1).health).toEqual({})
    expect(forget(noteHealth(sites, ['a'], [], 1), 'a').health).toEqual({})
  })
})
