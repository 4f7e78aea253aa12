import { expect, test } from 'vitest'
import { lexiconOf } from '../../utils/language/lexicon'
import { piecesOf } from '../../utils/language/words'

test('a word that never ends is kept once: a page could fill the cache with what none reads', () => {
  const [one, other] = ['b', 'c'].map((end) => piecesOf('a'.repeat(2_000) + end, lexiconOf('en')))
  expect(one).toBe(other)
})
