import { describe, expect, it } from 'vitest'
import { dueAt, summaryWithoutWords, withoutWords, wordsGoFirst } from '../../utils/core/retention'
import { cue, DAY, event, flag, NOON, summary, words } from '../contract/samples'

const TERMS = { keepWordsDays: 7, retentionDays: 90 }

describe('what is due', () => {
  it('is older than its days', () => {
    const due = { outcome: 'due', wordsBefore: NOON - 7 * DAY, recordsBefore: NOON - 90 * DAY }
    expect(dueAt(NOON, undefined, TERMS)).toEqual(due)
    expect(dueAt(NOON, NOON, TERMS)).toEqual(due)
  })

  it('cannot be said when the clock was set back', () => {
    expect(dueAt(NOON, NOON + 1, TERMS)).toEqual({ outcome: 'clock-moved-back', behind: 1 })
  })

  it('is the words of unflagged calls first', () => {
    expect(wordsGoFirst(summary('a'))).toBe(true)
    expect(wordsGoFirst(summary('a', { flags: [flag('satisfied', true)] }))).toBe(false)
    expect(wordsGoFirst(summary('a', { words: 'none' }))).toBe(false)
  })
})

describe('a call without its words', () => {
  const leaving = event('h', {
    type: 'heard',
    heard: {
      act: 'leaving',
      what: 'secret',
      speaker: 'caller',
      sure: 'sure',
      words: 'secret',
      utterance: 'u',
      at: NOON,
    },
  })

  it.each([
    words('w', 'secret'),
    leaving,
    cue('c', 'secret'),
    event('u', { type: 'wrapup', wrapup: { callersWords: 'secret', note: 'agreed on Friday' } }),
  ])('holds no word of a $type line, and keeps the line', (line) => {
    const left = withoutWords(line)
    expect(JSON.stringify(left)).not.toContain('secret')
    expect(left).toMatchObject({ id: line.id, at: line.at, type: line.type })
  })

  it('still says what was understood, and what the agent wrote', () => {
    expect(withoutWords(leaving)).toMatchObject({ heard: { act: 'leaving', sure: 'sure', words: '' } })
    const wrapup = event('u', { type: 'wrapup', wrapup: { note: 'agreed on Friday' } })
    expect(withoutWords(wrapup)).toEqual(wrapup)
    const mark = event('m')
    expect(withoutWords(mark)).toBe(mark)
  })

  it('still owes its next step', () => {
    const nextStep = { what: 'send the form', who: 'ana', by: 'Friday' }
    expect(summaryWithoutWords(summary('a', { nextStep }))).toEqual(
      summary('a', { nextStep, callersWords: '', words: 'none' }),
    )
  })
})
