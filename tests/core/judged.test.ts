import { expect, it } from 'vitest'
import type { CallEvent, EventBody } from '../../utils/core/event'
import { callId, cueId, eventId, ruleId } from '../../utils/core/ids'
import { differences, judgedNow, judgedThen } from '../../utils/core/judged'
import { happenedIn } from '../../utils/core/replayed'
import { replay } from '../../utils/desk/replay'
import { compileRules } from '../../utils/language/rules/compile'
import { madeUpRule, madeUpSet } from '../made-up/rule-set'

const at = (second: number, body: EventBody): CallEvent => ({
  ...body,
  id: eventId(`e${second}-${body.type}`),
  at: second * 1000,
})
const LOG: CallEvent[] = [
  at(0, { type: 'signal', signal: { source: 'press', phase: 'connected', sure: true, at: 0 } }),
  at(4, { type: 'words', speaker: 'caller', text: 'I want to cancel my account', utterance: 'u' }),
  at(4, {
    type: 'heard',
    heard: { act: 'leaving', speaker: 'caller', sure: 'sure', words: 'cancel', utterance: 'u', at: 4000 },
  }),
  at(5, {
    type: 'cue',
    cue: {
      id: cueId('c'),
      rule: ruleId('old-rule'),
      ruleVersion: 1,
      text: 'Old words',
      why: 'w',
      priority: 1,
      shownAt: 5000,
      expiresAt: 9000,
      words: '',
    },
  }),
  at(8, { type: 'press', outcome: 'passed', why: 'not-sure-leaving' }),
]
const judged = (rules: Parameters<typeof madeUpSet>[0]) =>
  judgedNow(
    replay(happenedIn(LOG), {
      rules: compileRules([madeUpSet(rules)], 'en'),
      guard: { mode: 'pause', pauseSeconds: 8 },
      listener: () => ({ hear: () => [], peek: () => [], mark: () => undefined }),
    }),
  )
const then = judgedThen(callId('c'), LOG, [])

it('tells what would differ, in the order of the call: a cue that comes, one that goes, a hang-up that would be paused', () => {
  expect(differences(then, judged([madeUpRule('new-rule')]))).toMatchObject([
    { is: 'cue', when: 'would', rule: 'new-rule', at: 4000 },
    { is: 'cue', when: 'was', rule: 'old-rule', at: 5000 },
    { is: 'press', was: 'passed', would: 'paused', at: 8000 },
  ])
})

it('says nothing of a rule that cues both times, whenever it does', () => {
  const found = differences(then, judged([madeUpRule('old-rule')]))
  expect(found.filter(({ is }) => is === 'cue')).toEqual([])
})

it('tells of flags that come and go', () => {
  const flag = { name: 'promise' as const, good: true, why: 'w', at: 1 }
  expect(differences({ ...then, flags: [flag] }, { ...then, flags: [] })).toEqual([
    { is: 'flag', when: 'was', flag: 'promise', why: 'w', at: 1 },
  ])
})
