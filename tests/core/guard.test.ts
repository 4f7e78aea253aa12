import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldCall } from '../../utils/core/call'
import type { CallEvent } from '../../utils/core/event'
import { type GuardPolicy, openSteps, pauseSecondsOf, verdictOf } from '../../utils/core/guard'
import { callId, eventId, ruleId } from '../../utils/core/ids'
import { mayBeRemoved, REASONS, RELEASES } from '../../utils/core/reason'
import type { Guard } from '../../utils/core/rule'
import { histories, stamped } from './histories'

const POLICY: GuardPolicy = { mode: 'pause', pauseSeconds: 8 }
const call = (events: CallEvent[]) => {
  const folded = foldCall(callId('c'), events)
  if (!folded) throw new Error('a history has at least one event')
  return folded
}
const verdict = (events: CallEvent[], policy = POLICY) => verdictOf(call(events), policy)
const pauses = (events: CallEvent[]) => verdict(events).say === 'pause'
const then = (events: CallEvent[], ...more: Parameters<typeof stamped>[0]) => [
  ...events,
  ...stamped(more, 1_000_000).map((e, i) => ({ ...e, id: eventId(`m${i}`) })),
]

/** Each clause of DESIGN §4 is a property over 10,000 random histories. */
const always = (holds: (events: CallEvent[]) => boolean) =>
  fc.assert(fc.property(histories, holds), { numRuns: 10_000 })
const wherePaused = (holds: (events: CallEvent[]) => boolean) => always((events) => !pauses(events) || holds(events))

describe('the desk says pause only if', () => {
  test('there is something to test: a fair share of the histories ends in a pause', () => {
    const sample = fc.sample(histories, 10_000).filter(pauses).length
    expect(sample).toBeGreaterThan(300)
  })
  test('the call is connected, and surely so', () =>
    wherePaused((e) => call(e).phase === 'connected' && call(e).phaseSure))
  test('the caller surely wants to leave', () => wherePaused((e) => call(e).leaving.level === 'sure'))
  test('the reason is unknown or one we can remove', () => wherePaused((e) => mayBeRemoved(call(e).reason.reason)))
  test('a step is open, and it names those that are', () =>
    wherePaused((e) => {
      const said = verdict(e)
      return said.say === 'pause' && said.open.length > 0 && said.open.join() === openSteps(call(e)).join()
    }))
  test('no pause was shown on this call: at most one, whatever follows', () =>
    always((e) => !e.some((x) => x.type === 'press' && x.outcome === 'paused') || !pauses(e)))
  test('no release applies', () => wherePaused((e) => call(e).releases.length === 0))
  test('the rules say so: off and remind never pause', () =>
    always((e) => (['off', 'remind'] as const).every((mode) => verdict(e, { ...POLICY, mode }).say === 'pass')))
  test('a guard of the rule set asks for it: for this reason, this queue, these steps; it adds nothing to the law', () => {
    const guard = (over: Partial<Guard> = {}): Guard => ({
      id: ruleId('g'),
      title: 'G',
      why: 'Because',
      reasons: [...REASONS],
      steps: ['why', 'said-back', 'settled'],
      seconds: 8,
      pauses: 1,
      offers: 0,
      releases: [],
      ...over,
    })
    const under = (e: CallEvent[], ...guards: Guard[]) => verdict(e, { ...POLICY, guards })
    always((e) => JSON.stringify(under(e, guard())) === JSON.stringify(verdict(e)))
    always((e) => under(e).say === 'pass')
    always((e) => under(e, guard({ queues: ['elsewhere'] })).say === 'pass')
    wherePaused((e) => {
      const { reason } = call(e).reason
      const said = under(e, guard({ steps: ['settled'] }), guard({ reasons: REASONS.filter((r) => r !== reason) }))
      return said.say === 'pass' ? said.why === 'not-guarded' : said.open.join() === 'settled'
    })
  })
  test('waits the longest of the guards that ask for it, else what is set; never less than the agent needs', () => {
    const base = { title: 'G', why: 'Because', pauses: 1, offers: 0, releases: [] } as const
    const guard = (over: Partial<Guard>): Guard => ({
      ...base,
      releases: [],
      id: ruleId('g'),
      reasons: [...REASONS],
      steps: ['why', 'said-back', 'settled'],
      ...over,
    })
    const waits = (e: CallEvent[], guards?: Guard[], ownPauseSeconds?: number) =>
      pauseSecondsOf(call(e), { mode: 'pause', pauseSeconds: 8, guards, ownPauseSeconds })
    wherePaused((e) => {
      const { reason } = call(e).reason
      const other = guard({ reasons: REASONS.filter((r) => r !== reason), seconds: 15 })
      const elsewhere = guard({ queues: ['elsewhere'], seconds: 15 })
      return (
        waits(e) === 8 &&
        waits(e, [guard({}), other, elsewhere]) === 8 &&
        waits(e, [guard({ seconds: 5 }), guard({ seconds: 6 }), other]) === 6 &&
        waits(e, [guard({ seconds: 12 })]) === 12 &&
        waits(e, [guard({ seconds: 5 })], 40) === 40
      )
    })
  })
  test('or the rules of its queue do, whichever way the others go', () => {
    always((e) => verdict(e, { ...POLICY, queues: { [call(e).queue ?? '']: 'off' } }).say === 'pass')
    always(
      (e) =>
        pauses(e) ===
        (verdict(e, { ...POLICY, mode: 'off', queues: { [call(e).queue ?? '']: 'pause' } }).say === 'pause'),
    )
  })
})

describe('a release, each alone, is latched for the rest of the call', () => {
  test.each(RELEASES)('%s', (release) => {
    fc.assert(
      fc.property(histories, histories, (before, after) => {
        const heard = {
          act: 'release',
          release,
          sure: 'sure',
          speaker: 'caller',
          words: '',
          utterance: 'r',
          at: 0,
        } as const
        const events = [
          ...then(before, { type: 'heard', heard }),
          ...after.map((e) => ({ ...e, id: eventId(`a-${e.id}`) })),
        ]
        return !pauses(events)
      }),
      { numRuns: 2_000 },
    )
  })
  test('"not a cancellation" by the agent', () =>
    always((e) => !pauses(then(e, { type: 'mark', mark: 'not-leaving' }, { type: 'mark', mark: 'leaving' }))))
  test('"just cancel" by the agent\'s key', () =>
    always((e) => !pauses(then(e, { type: 'mark', mark: 'just-cancel' }))))
  test.each(['bereavement', 'illness', 'job-loss'] as const)('%s, even when only half heard', (reason) =>
    always((e) => {
      const heard = {
        act: 'reason',
        reason,
        sure: 'maybe',
        speaker: 'caller',
        words: '',
        utterance: 'r',
        at: 0,
      } as const
      return !pauses(then(e, { type: 'heard', heard }))
    }),
  )
})

describe('momentary', () => {
  const signal = (phase: 'held' | 'resumed' | 'transferring') =>
    ({ type: 'signal', signal: { source: 'press', phase, sure: true, at: 0 } }) as const
  test('on hold and in transfer nothing is held', () =>
    wherePaused((e) => !pauses(then(e, signal('held'))) && !pauses(then(e, signal('transferring')))))
  test('a hold and its resume leave the guard as it was', () =>
    wherePaused((e) => pauses(then(e, signal('held'), signal('resumed')))))
  test('a transfer given up is guarded again; a completed one is not', () => {
    wherePaused((e) => pauses(then(e, signal('transferring'), signal('resumed'))))
    const done = { type: 'signal', signal: { source: 'press', phase: 'transferred', sure: true, at: 0 } } as const
    wherePaused((e) => !pauses(then(e, signal('transferring'), done, signal('resumed'))))
  })
  test('a guessed state', () =>
    wherePaused((e) => {
      const guess = { type: 'signal', signal: { source: 'agent', phase: 'connected', sure: false, at: 0 } } as const
      return call(then(e, guess)).phaseSure || !pauses(then(e, guess))
    }))
})

describe('steps are heard generously, and by tick', () => {
  test('all three ticked: nothing to pause for', () =>
    wherePaused(
      (e) =>
        !pauses(
          then(
            e,
            { type: 'step', step: 'why', state: 'heard' },
            { type: 'step', step: 'said-back', state: 'heard' },
            { type: 'step', step: 'settled', state: 'heard' },
          ),
        ),
    ))
  test('no step ever requires an offer: an offer opens and closes nothing', () =>
    always((e) => {
      const offer = {
        act: 'offer',
        dearer: 'unclear',
        sure: 'sure',
        speaker: 'agent',
        words: '',
        utterance: 'o',
        at: 0,
      } as const
      return verdict(then(e, { type: 'heard', heard: offer })).say === verdict(e).say
    }))
})
