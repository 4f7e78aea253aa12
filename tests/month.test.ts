import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { madeUpMonth } from '../demo/month/month'
import { FLAGS } from '../utils/core/flag'
import { ofKind } from '../utils/core/papers/paper'
import { reviewState } from '../utils/core/papers/review'
import { paperSchema } from '../utils/store/schema/papers'
import { KINDS } from '../utils/view/review/people'

const NOW = new Date(2026, 4, 12, 17, 30).getTime()
const { calls, people, papers } = madeUpMonth(NOW)
const summaries = calls.map(({ summary }) => summary)

test('a month: some hundred calls up to now, every one by itself, the same for the same seed', () => {
  expect(calls.length).toBeGreaterThan(700)
  expect(new Set(summaries.map(({ id }) => id)).size).toBe(calls.length)
  expect(summaries.every(({ endedAt }) => endedAt <= NOW + 60_000)).toBe(true)
  expect(madeUpMonth(NOW)).toEqual({ calls, people, papers })
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

test('something for every chart and every list: all ends, all three kinds of people, an overdue one, what was learnt', () => {
  const told = new Set(summaries.map(({ outcome }) => outcome))
  for (const outcome of ['stayed', 'left-well', 'call-back', 'referred', 'not-a-cancellation'] as const)
    expect(told, outcome).toContain(outcome)
  const flags = new Set(summaries.flatMap((call) => call.flags.map(({ name }) => name)))
  expect([...FLAGS].filter((name) => !flags.has(name) && name !== 'rule')).toEqual([])
  expect(new Set(summaries.map(({ pause }) => pause?.choice)).size).toBeGreaterThan(3)
  const waiting = people.filter(({ done }) => !done)
  for (const kind of KINDS) expect(waiting.filter((person) => person.kind === kind).length, kind).toBeGreaterThan(1)
  expect(waiting.filter(({ due }) => due < NOW).length).toBeGreaterThan(1)
  expect(people.filter(({ done }) => done?.learnt).length).toBeGreaterThan(2)
  expect(waiting.every(({ call }) => call && summaries.some(({ id }) => id === call))).toBe(true)
})

test('calls come in office hours, also when it is started at night', () => {
  const night = new Date(2026, 4, 12, 3, 30).getTime()
  const hours = madeUpMonth(night).calls.map(({ summary }) => new Date(summary.startedAt).getHours())
  const today = madeUpMonth(night).calls.filter(({ summary }) => summary.startedAt > new Date(2026, 4, 12).getTime())
  expect(today.length).toBeGreaterThan(10)
  expect(hours.filter((hour) => hour < 8 || hour > 19).length).toBe(today.length)
})

test('reviews at every stage, and agents who gave the calls', () => {
  const [reviews, answers] = [
    ofKind(papers.ours, 'review'),
    ofKind(
      papers.theirs.flatMap((one) => one.papers),
      'review-answer',
    ),
  ]
  const states = reviews.map((review) =>
    reviewState(
      review,
      answers.find(({ id }) => id === review.id),
    ),
  )
  expect(states.sort()).toEqual(['answered', 'closed', 'draft', 'given', 'seen'])
  expect(
    z.safeParse(z.array(paperSchema), [...papers.ours, ...papers.theirs.flatMap((one) => one.papers)]).success,
  ).toBe(true)
})
