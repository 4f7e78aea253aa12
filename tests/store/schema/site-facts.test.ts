import { describe, expect, test } from 'vitest'
import { nothingTaught, type SiteFact } from '../../../utils/core/site-fact'
import { factsFile, readFactsFile } from '../../../utils/store/packs/site-facts-file'
import { openSites, stampSites } from '../../../utils/store/schema/site-facts'

const FACT: SiteFact = {
  id: 'f1',
  host: 'phone.example',
  teaches: { what: 'control', kind: 'hang-up', like: { tag: 'button', name: 'End', near: ['Mute'] } },
  from: 'pointing',
  taughtAt: 5,
}
const withFact = (change: object) => JSON.stringify({ format: 'earshot-site-facts/1', facts: [{ ...FACT, ...change }] })

describe('a colleague’s file', () => {
  test('is taken in as a colleague’s', () =>
    expect(readFactsFile(factsFile([FACT]))).toEqual({ is: 'read', facts: [{ ...FACT, from: 'colleague' }] }))

  test.each([
    ['not JSON', '{', /not JSON/],
    ['of another kind', '{"format":"earshot-pack/1"}', /format is not earshot-site-facts/],
    ['with a host that is none', withFact({ host: 'https://x/' }), /at facts\.0\.host: not a host/],
    ['with a key nobody knows', withFact({ script: 'x' }), /at facts\.0/],
    [
      'with a kind nobody knows',
      withFact({ teaches: { ...FACT.teaches, kind: 'explode' } }),
      /at facts\.0\.teaches\.kind/,
    ],
    [
      'with a selector in a tag',
      withFact({ teaches: { ...FACT.teaches, like: { tag: 'a,*' } } }),
      /like: nothing to know it by/,
    ],
  ])('%s is refused, and says why', (_, text, why) => {
    const read = readFactsFile(text)
    expect(read.is === 'refused' && read.sentence).toMatch(why)
  })
})

describe('in the store', () => {
  const sites = { facts: [FACT], health: { f1: { matchedAt: 3 } }, off: ['Aircall'] }
  test('comes back as it was', () => expect(openSites(stampSites(sites))).toEqual(sites))
  test('one damaged fact costs no other', () => {
    const raw = { ...stampSites(sites), facts: [{ id: 7 }, FACT] }
    expect(openSites(raw)).toEqual(sites)
  })
  test('a newer Earshot’s is left alone; nothing is nothing', () => {
    expect(openSites({ ...stampSites(sites), v: 99 })).toHaveProperty('refused')
    expect(openSites(undefined)).toBe(nothingTaught)
  })
})
