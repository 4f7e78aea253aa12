import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { signOf, tester } from '../../../utils/language/search/sign'
import { says, searchable, wantedOf } from '../../../utils/language/search/wanted'

const text = fc
  .array(fc.stringMatching(/^[a-zé]{1,9}$/), { maxLength: 120 })
  .map((words) => searchable(words.join(' ')))

it('never says *not here* of a call that says it', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.integer({ min: 3, max: 20 }), (said, from, length) => {
      const start = from % said.length
      const wanted = wantedOf(`"${said.slice(start, start + length)}"`)
      expect(says(said, wanted)).toBe(true)
      expect(wanted.length === 0 || tester(wanted)(signOf(said))).toBeTruthy()
    }),
  )
})

it('is wrong about few of the calls that do not say it, however long they are', () => {
  let state = 7
  const next = () => {
    state = (state * 1103515245 + 12345) % 2 ** 31
    return state / 2 ** 31
  }
  const word = () =>
    Array.from({ length: 3 + Math.floor(next() * 6) }, () => 'etaoinshrdlucmfw'[Math.floor(next() * 16)]).join('')
  const test = tester(wantedOf('bereavement'))
  for (const words of [50, 300, 1500]) {
    const calls = Array.from({ length: 300 }, () => signOf(searchable(Array.from({ length: words }, word).join(' '))))
    expect(calls.filter(test).length).toBeLessThan(6)
  }
})

it('takes a few hundred bytes for a call of a few minutes', () => {
  const said = searchable('the line drops every evening and nobody has called me back about the engineer '.repeat(8))
  expect(signOf(said).length).toBeLessThanOrEqual(64)
  expect(signOf('')).toHaveLength(0)
})

it('finds words of two signs where a script writes so', () => {
  const said = searchable('我想取消合同')
  expect(wantedOf('取消')).toEqual(['取消'])
  expect(tester(wantedOf('取消'))(signOf(said))).toBeTruthy()
  expect(says(said, wantedOf('取消'))).toBe(true)
})
