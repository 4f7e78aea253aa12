import { expect, it } from 'vitest'
import { reviewFile } from '../../../utils/core/review-file'
import { readReviewExport } from '../../../utils/store/packs/review-export'
import { event, flag, NOON, summary, words } from '../../contract/samples'

const calls = [
  {
    summary: summary('a', { flags: [flag('satisfied', true)], release: 'declined' }),
    events: [words('1', 'thank you')],
  },
  { summary: summary('b'), events: [event('2'), event('3')] },
]
const file = (changed: unknown = calls) => JSON.stringify({ ...reviewFile(calls, NOON), calls: changed })

it('comes back as it went out', () => {
  expect(JSON.parse(file())).toMatchObject({ format: 'earshot-review/1', exportedAt: NOON })
  expect(readReviewExport(file())).toEqual({ outcome: 'read', calls, problems: [] })
})

it('reads what can be read, and says by place what cannot', () => {
  const [a, b] = calls
  const damaged = file([
    { ...a, summary: { ...a?.summary, outcome: 'won' } },
    { ...b, events: [event('2'), { type: 'telepathy' }] },
    'nonsense',
  ])
  expect(readReviewExport(damaged)).toEqual({
    outcome: 'read',
    calls: [{ summary: summary('b'), events: [event('2')] }],
    problems: [
      'Call 1 of 3 is left out: at summary.outcome: Invalid input.',
      'Call 2 of 3 lacks 1 of its 2 lines.',
      'Call 3 of 3 is left out: Invalid input.',
    ],
  })
})

it.each([
  ['no JSON', '{', 'not a review export'],
  ['another JSON', '[1]', 'not a review export'],
  ['another format', JSON.stringify({ format: 'earshot-pack/1', calls: [] }), 'This file is "earshot-pack/1"'],
  [
    'a later format',
    JSON.stringify({ format: 'earshot-review/2', calls: [] }),
    'a review export is "earshot-review/1"',
  ],
])('refuses %s with a sentence', (_, text, sentence) => {
  expect(readReviewExport(text)).toEqual({ outcome: 'refused', sentence: expect.stringContaining(sentence) })
})
