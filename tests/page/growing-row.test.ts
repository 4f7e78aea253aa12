import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { finish, grow, newRow, wordsAfter } from '../../utils/page/captions/growing-row'

describe('what a row adds to what was said', () => {
  test.each([
    ['', 'good morning', 'good morning'],
    ['good morning', 'good morning', ''],
    ['good morning', 'Good morning.', ''],
    ['good morning', 'Good morning, I want out', 'I want out'],
    ['one two three four', 'three four five', 'five'],
    ['I wont to cancel', 'I want to cancel my plan', 'my plan'],
    ['so that is that', 'something else entirely now', 'something else entirely now'],
  ])('%j, then %j: %j', (said, text, fresh) => {
    expect(wordsAfter(said, text)).toBe(fresh)
  })

  test('words said in pieces, and trimmed at the front, are each heard once', () => {
    const word = fc.stringMatching(/^[a-z]{2,7}$/)
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 2, maxLength: 30 }),
        fc.infiniteStream(fc.nat(4)),
        (words, steps) => {
          const row = newRow('caller', 'u1')
          const heard: string[] = []
          for (let end = 0; end < words.length; ) {
            end = Math.min(words.length, end + 1 + (steps.next().value ?? 0))
            grow(row, words.slice(Math.max(0, end - 12), end).join(' '))
            if ((steps.next().value ?? 0) > 1) heard.push(finish(row, 'u2')?.text ?? '')
          }
          heard.push(finish(row, 'u3')?.text ?? '')
          expect(heard.filter(Boolean).join(' ').split(' ')).toEqual(words)
        },
      ),
    )
  })
})

describe('an utterance', () => {
  test('keeps its id while it grows, and the next has another', () => {
    const row = newRow('agent', 'u1')
    expect(grow(row, 'what made')).toEqual({ utterance: 'u1', speaker: 'agent', text: 'what made', final: false })
    expect(grow(row, 'what made you')?.utterance).toBe('u1')
    expect(finish(row, 'u2')).toMatchObject({ utterance: 'u1', text: 'what made you', final: true })
    expect(grow(row, 'what made you leave')).toMatchObject({ utterance: 'u2', text: 'leave' })
  })

  test('is not told again when nothing changed, and not finished twice', () => {
    const row = newRow('agent', 'u1')
    grow(row, 'hello')
    expect(grow(row, 'hello')).toBeUndefined()
    finish(row, 'u2')
    expect(finish(row, 'u3')).toBeUndefined()
  })
})
