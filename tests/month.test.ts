import { expect, test } from 'vitest'
import { madeUpMonth } from '../demo/month/month'

const NOW = new Date(2026, 4, 12, 17, 30).getTime()
const { calls, people } = madeUpMonth(NOW)
const summaries = calls.map(({ summary }) => summary)

test('a month: some hundred calls up to now, every one by itself, the same for the same seed', () => {
  expect(calls.length).toBeGreaterThan(700)
  expect(new Set(summaries.map(({ id }) => id)).size).toBe(calls.length)
  expect(summaries.every(({ endedAt }) => endedAt <= NOW + 60_000)).toBe(true)
  expect(madeUpMonth(NOW)).toEqual({ calls, people })
})

test('something for every view: to review, thanked today, quiet, seen, forgotten words, queues and cues', () => {
  const today = summaries.filter(({ startedAt }) => startedAt > NOW - 9 * 3_600_000)
  expect(today.some(({ flags }) => flags.some(({ good }) => good))).toBe(true)
  expect(summaries.some(({ years = 0, flags }) => years >= 5 && flags.length === 0)).toBe(true)
  expect(new Set(summaries.map(({ seen }) => seen))).toEqual(new Set(['seen', 'unseen']))
  expect(new Set(summaries.map(({ words }) => words))).toEqual(new Set(['kept', 'none']))
  expect(new Set(summaries.map(({ queue }) => queue)).size).toBe(3)
  expect(new Set(summaries.flatMap(({ cues }) => cues.map(({ fate }) => fate))).size).toBeGreaterThan(3)
  expect(people.find(({ kind }) => kind === 'second-chance')?.call).toBeDefined()
})

test('no choice of words is left open', () => {
  expect(JSON.stringify(calls)).not.toMatch(/\[[^\]"]*\|/)
})
