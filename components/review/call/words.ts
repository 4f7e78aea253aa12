import type { PressOutcome } from '../../../utils/core/event'
import { plural } from '../words'

/** The sentences of judging a call again. */
export const JUDGE = {
  title: 'With today’s rules',
  judge: 'Judge again with today’s rules',
  noWords: 'The words of this call are no longer kept, so it cannot be judged again.',
  found: (n: number, then: number, now: number) =>
    `${n === 0 ? 'Nothing would differ' : `${plural(n, 'thing')} would differ`}: judged by rule set ${then} then, by ${now} now.`,
  restsOn:
    'It rests on the words as they are kept: redacted, and finished. What showed while a word grew cannot be seen again.',
  when: { was: 'Not any more', would: 'New' },
  otherwise: 'Otherwise',
  cue: (text: string) => `Cue: ${text}`,
  flag: (name: string) => `Flag: ${name}`,
  press: (then: PressOutcome, now: PressOutcome) => `The hang-up ${PRESS[then]} and would be ${NOW[now]}`,
}
const PRESS: Record<PressOutcome, string> = { paused: 'was paused', passed: 'passed' }
const NOW: Record<PressOutcome, string> = { paused: 'paused', passed: 'let pass' }
