import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../../utils/language/lexicon'
import { buildNet, LIVE_LIMIT, type NetHit } from '../../utils/language/net'
import { createCursor } from '../../utils/language/net-cursor'
import { PhraseFault, parsePhrase, readLists } from '../../utils/language/phrase'
import { tokenise } from '../../utils/language/tokens'
import { findPhrase } from './oracle/simple-matcher'

const english = lexiconOf('en')
const lists = readLists({ go: ['leave', 'canc*', 'get out'], thing: ['plan', 'plans', 'my line'] }, english)
const WORDS = ['leave', 'cancel', 'plan', 'plans', 'my', 'line', 'get', 'out', 'four', '£5', 'b', 'c']

const part = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...WORDS)).map((pair) => pair.join('|')),
  },
  fc.constantFrom('@go', '@thing', 'canc*', 'pla*|lea*', '{money}', '{number}', '"plans"', '@go|b'),
)
const phraseText = fc
  .array(fc.tuple(part, fc.option(fc.integer({ min: 1, max: 4 }), { freq: 3 })), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([word, gap], i) => (gap && i > 0 ? `~${gap} ${word}` : word)).join(' '))
const phrases = fc.array(phraseText, { minLength: 1, maxLength: 15 }).map((texts) =>
  texts.flatMap((text) => {
    try {
      return [parsePhrase(text, english, lists)]
    } catch (fault) {
      if (fault instanceof PhraseFault && fault.fault === 'too-many-gaps') return []
      throw fault
    }
  }),
)
const turn = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 })
/** A turn as it grows: each version keeps a beginning of the one before and goes on otherwise. */
const versions = fc.array(fc.tuple(fc.nat(14), turn), { minLength: 1, maxLength: 6 }).map((revisions) => {
  let last: string[] = []
  return revisions.map(([keep, more]) => {
    last = [...last.slice(0, keep), ...more]
    return last
  })
})

const named = (hits: readonly NetHit[]) => hits.map((h) => `${h.phrase}:${h.start}-${h.end}`).sort()

describe('the token net', () => {
  it('hears what the simple matcher hears, after every revision of a partial, and withdraws the rest', () => {
    fc.assert(
      fc.property(phrases, versions, (set, texts) => {
        const cursor = createCursor(buildNet(set, lists))
        const standing = new Set<string>()
        for (const text of texts) {
          const tokens = tokenise(text.join(' '), english)
          const { gone, came } = cursor.hear(tokens)
          for (const hit of named(gone)) expect(standing.delete(hit)).toBe(true)
          for (const hit of named(came)) {
            expect(standing.has(hit)).toBe(false)
            standing.add(hit)
          }
          const wanted = set.flatMap((phrase, i) =>
            findPhrase(phrase, tokens, lists).map((span) => ({ phrase: i, ...span })),
          )
          expect([...standing].sort()).toEqual(named(wanted))
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('leaves what stands before the first changed word alone', () => {
    const cursor = createCursor(
      buildNet([parsePhrase('cancel my plan', english, lists), parsePhrase('b', english, lists)], lists),
    )
    cursor.hear(tokenise('cancel my plan b', english))
    const { gone, came } = cursor.hear(tokenise('cancel my plan c', english))
    expect(named(gone)).toEqual(['1:3-3'])
    expect(came).toEqual([])
  })

  it('does work bounded by the words under way, not by the rules', () => {
    const most = (rules: number) => {
      const texts = Array.from({ length: rules }, (_, i) => `get ~10 word${i} ~10 c`)
      const cursor = createCursor(
        buildNet(
          texts.map((text) => parsePhrase(text, english, lists)),
          lists,
        ),
      )
      let words = ''
      let worst = 0
      for (let i = 0; i < 60; i++) {
        words += i % 3 === 0 ? ' get' : ` word${i}`
        worst = Math.max(worst, cursor.hear(tokenise(words, english)).work)
      }
      return worst
    }
    expect(most(5_000)).toBe(most(100))
  })

  it('is not hung by rules written to hang it', () => {
    fc.assert(
      fc.property(fc.array(turn, { minLength: 5, maxLength: 5 }), (said) => {
        const nasty = ['b', 'c', 'get', 'out'].flatMap((a) =>
          ['b', 'c', 'b|c', 'get|out|b|c'].flatMap((x) =>
            ['b', 'c', 'b|c'].map((y) => `${a} ~10 ${x} ~10 ${y} ~10 plan`),
          ),
        )
        const cursor = createCursor(
          buildNet(
            nasty.map((text) => parsePhrase(text, english, lists)),
            lists,
          ),
        )
        let text = ''
        for (const word of said.flat()) {
          text += ` ${word}`
          const asks = 12
          expect(cursor.hear(tokenise(text, english)).work).toBeLessThanOrEqual((LIVE_LIMIT + 1) * asks * 4)
        }
      }),
      { numRuns: 50 },
    )
  })
})
