import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordIndex, wordPattern, words } from '../../utils/language/word-lists'
import { CALL_WORDS } from '../../utils/page/controls/words'

/** Labels as products write them: words of the lists, whole, cut and run together, among others. */
function labelsOf(list: string): fc.Arbitrary<string> {
  const written = list.split(' ').map((entry) => entry.replace(/_/g, ' ').replace(/\*/g, ''))
  const word = fc.oneof(
    fc.constantFrom(...written),
    fc.constantFrom(...written).map((w) => `${w}ing`),
    fc.constantFrom(...written).map((w) => w.slice(0, -1)),
    fc.constantFrom('call', 'the', '-', '3', 'ा', 'क'),
  )
  return fc.array(fc.tuple(word, fc.constantFrom(' ', '', ' '))).map((parts) => parts.flat().join(''))
}

describe('the index finds what the pattern finds, at the same place', () => {
  test.each(Object.entries(CALL_WORDS.words))('%s', (_, list) => {
    const [find, pattern] = [wordIndex(list), wordPattern(list)]
    fc.assert(
      fc.property(labelsOf(list), (label) => {
        const padded = words(label)
        const match = pattern.exec(padded)
        expect(find(padded)).toEqual(match ? { from: match.index, to: match.index + match[0].length } : undefined)
      }),
      { numRuns: 1_000 },
    )
  })
})

test('a label in plain letters is read as any other', () => {
  const plain = fc.string({ unit: 'grapheme-ascii', maxLength: 60 })
  fc.assert(
    fc.property(plain, (label) => {
      expect(words(`${label} é`)).toBe(` ${`${words(label)}e`.trim()} `)
    }),
  )
})
