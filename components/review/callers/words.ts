import type { Grain } from '../../../utils/view/review/buckets'
import { plural } from '../words'

/** The sentences of what callers tell us. */
export const CALLERS = {
  grain: 'Over',
  grains: { day: 'Last 14 days', week: 'Last 12 weeks', month: 'Last 12 months' } satisfies Record<Grain, string>,
  print: 'Print',
  counting: 'Counting …',
  empty: {
    title: 'No calls in this time',
    text: 'Every call counts here, the ones nobody flagged too. Look at a longer time, or come back when calls were taken.',
  },
  sum: (calls: number, told: number) => `${plural(calls, 'call')}; in ${told} the caller told why`,
  few: (calls: number) =>
    `Only ${plural(calls, 'call')}. One call more or less moves every share: read them as stories, not as numbers.`,
  asTable: 'As a table',
  reason: 'Reason',
  all: 'All',
  when: 'When',
  reused: 'Filled or shown instead',
  csv: 'Save as CSV',
  json: 'Save as JSON',
  reasons: {
    title: 'Why they call',
    why: (highest: number, per: string) =>
      `The bar is the whole time, the line its way through it: all lines on one scale, which ends at ${highest} ${per}.`,
  },
  outcomes: {
    title: 'What came of it',
    why: 'By reason. Leaving well is a good end too: look for what stays open.',
  },
  ofAll: (part: number, all: number) => `${Math.round((part / all) * 100)} %`,
  sharesFrom: (few: number) =>
    `Shares stand where there are ${few} calls and more; of fewer they would say more than they know.`,
  per: { day: 'a day', week: 'a week, by its Monday', month: 'a month' } satisfies Record<Grain, string>,
  trends: {
    waiting: { title: 'Waiting, and thanks for it', why: 'Calls in which the caller had waited long.' },
    content: { title: 'Plainly content, plainly not', why: 'Only what was said in so many words.' },
    asked: {
      title: 'Repeating who they are',
      why: 'How often a known fact was filled in or shown instead of asked for; and calls in which it was asked for again.',
    },
  },
  cues: {
    head: { title: 'How the cues fared', why: 'By rule, and on the rule: who followed a cue is not kept.' },
    rule: 'Rule',
    shares: {
      helped: 'Helped, or done',
      ignored: 'Passed unheeded',
      late: 'Too late',
      wrong: 'Wrong',
    },
  },
  pauses: {
    title: (n: number) => (n === 1 ? '1 hang-up was paused' : `${n} hang-ups were paused`),
    why: 'They count on the guard and its rules, never on whoever pressed.',
    none: 'nothing was chosen',
    columns: ['Not heard when it was held', 'Held', 'Ended all the same', 'Said afterwards why'],
    notNoted: 'Not noted',
    overrides: 'Said afterwards:',
  },
}
