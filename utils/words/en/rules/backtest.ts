import type { CueFeedback } from '../../../core/cue'
import { many } from '../many'

/** The words of the test on past calls. */
export const BACKTEST = {
  title: 'On past calls',
  what: 'Every call kept in this browser, once as the live set has it and once as the draft would: before anybody hears by it. It runs beside this page; you can go on writing.',
  noDraft: 'Nothing waits to be published: the live set is counted, so that you see how its rules do.',
  run: 'Test on past calls',
  again: 'Test again',
  cancel: 'Stop',
  cancelled: 'Stopped. Nothing was counted.',
  failed: (sentence: string) => `The test could not be finished: ${sentence}`,
  running: (done: number, of: number) => `${done} of ${of} calls`,
  outdated: 'The rules have changed since this was counted.',
  none: 'No call is kept in this browser yet, and none was written down in the language of these rules.',
  scripted: (calls: number) =>
    `No call is kept in this browser yet. These are ${calls} scripted calls, written while Earshot was made: they show what the rules hear, not how often it will be said to you.`,
  rests: (withWords: number, calls: number, days: string) =>
    `Rests on ${many(withWords, { one: '# call', other: '# calls' })} with words${withWords < calls ? `; of ${calls - withWords} more only what was understood is kept, so phrases cannot be heard in them` : ''}. ${days}.`,
  days: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  before: 'Live',
  after: 'Draft',
  cues: 'Cues a call',
  pauses: 'Hang-ups paused',
  changed: 'Calls on which the agent would see something else',
  rules: 'Rule by rule',
  onlyChanged: 'Only what differs from the live set',
  rule: 'Rule',
  calls: 'Calls, draft',
  wasCalls: 'Calls, live',
  fired: 'Fired',
  shown: 'Shown',
  together: 'Together with',
  marks: 'Agents said, at the same moments',
  which: 'Which calls',
  noMarks: '–',
  ofCalls: (n: number) => `on ${n}`,
  openCall: (n: number) => `call ${n}`,
  andMore: (n: number) => `and ${n} more`,
  never: 'never',
  mark: { helped: 'helped', wrong: 'wrong', late: 'late' } satisfies Record<CueFeedback, string>,
  link: 'Test it on past calls first',
}
