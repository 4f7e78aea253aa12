import { expect, it } from 'vitest'
import { yearsWithUs } from '../../utils/core/tenure'

const NOW = Date.UTC(2026, 4, 12)

it.each([
  ['Customer since 2013', 13],
  ['12/03/2013', 13],
  ['2013-03-12', 13],
  ['11 years', 11],
  ['11 yrs, 4 months', 11],
  ['9 años', 9],
  ['12 Jahre', 12],
  ['8 months', undefined],
  ['contract 20131', undefined],
  ['until 2031', undefined],
  ['gold', undefined],
  ['', undefined],
])('%s: %s', (written, years) => {
  expect(yearsWithUs(written, NOW)).toBe(years)
})
