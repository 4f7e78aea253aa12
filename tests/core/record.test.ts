import { describe, expect, it } from 'vitest'
import { foldCall } from '../../utils/core/call'
import type { CallEvent, EventBody } from '../../utils/core/event'
import type { Act } from '../../utils/core/heard'
import { callId } from '../../utils/core/ids'
import { summaryOf } from '../../utils/core/record'
import type { SignalPhase } from '../../utils/core/signal'
import { event, MINUTE, NOON } from '../contract/samples'

const TERMS = { ruleSetVersion: 3, keepWordsDays: 7, lastKnownAt: NOON + 9 * MINUTE }

function summarised(bodies: readonly EventBody[], terms = TERMS) {
  const events: CallEvent[] = bodies.map((body, i) => event(String(i), body, NOON + i * MINUTE))
  const call = foldCall(callId('a'), events)
  if (!call) throw new Error('a call needs a line')
  return summaryOf(call, terms)
}
const phase = (name: SignalPhase, minute: number, endedBy?: 'caller'): EventBody => ({
  type: 'signal',
  signal: { source: 'press', phase: name, sure: true, at: NOON + minute * MINUTE, endedBy },
})
const said = (act: Act, text: string): EventBody => ({
  type: 'heard',
  heard: { ...act, speaker: 'caller', sure: 'sure', words: text, utterance: text, at: NOON },
})
const fact = (field: 'phone' | 'account' | 'name', hash: string): EventBody => ({
  type: 'fact',
  fact: { field, source: 'record', sure: true, hash },
})
const LEAVING = said({ act: 'leaving' }, 'I want to cancel')

describe('the summary of a call', () => {
  it('says when it was, and how long they talked', () => {
    expect(summarised([phase('ringing', 0), phase('connected', 1), phase('ended', 2)])).toMatchObject({
      startedAt: NOON,
      endedAt: NOON + 2 * MINUTE,
      duration: MINUTE,
      ruleSetVersion: 3,
      seen: 'unseen',
      words: 'none',
    })
  })

  it('ends a call whose end nobody told with the last thing known of it', () => {
    expect(summarised([phase('ringing', 0), phase('connected', 1)])).toMatchObject({
      endedAt: TERMS.lastKnownAt,
      duration: 8 * MINUTE,
    })
  })

  it('a call that nobody answered has no length, and no clock set back makes a negative one', () => {
    expect(summarised([phase('ringing', 0), phase('ended', 1)]).duration).toBe(0)
    expect(summarised([phase('ringing', 0), phase('connected', 1), phase('ended', -60)]).duration).toBe(0)
  })

  it('gives the reason in the words of the caller, the outcome and the first release', () => {
    const summary = summarised([
      phase('connected', 0),
      LEAVING,
      said({ act: 'reason', reason: 'bereavement' }, 'my husband died'),
      said({ act: 'release', release: 'just-cancel' }, 'just cancel it'),
      phase('ended', 4),
    ])
    expect(summary).toMatchObject({
      reason: 'bereavement',
      callersWords: 'my husband died',
      outcome: 'left-well',
      release: 'vulnerable',
      words: 'kept',
    })
  })

  it('says how a pause was left, and the override reason', () => {
    const paused: EventBody[] = [phase('connected', 0), LEAVING, { type: 'press', outcome: 'paused', why: 'why' }]
    expect(summarised(paused).pause).toEqual({ open: 'why' })
    const chosen: EventBody[] = [
      ...paused,
      { type: 'pause-choice', choice: 'end-now' },
      { type: 'wrapup', wrapup: { override: 'call-dropped' } },
    ]
    expect(summarised(chosen).pause).toEqual({ open: 'why', choice: 'end-now', override: 'call-dropped' })
    expect(summarised([phase('connected', 0)])).not.toHaveProperty('pause')
  })

  it('keeps no words where none are to be kept, unless the call is worth a lead’s time', () => {
    const none = { ...TERMS, keepWordsDays: 0 }
    expect(summarised([phase('connected', 0), LEAVING], none)).toMatchObject({ words: 'none', callersWords: '' })
    expect(summarised([phase('connected', 0), LEAVING])).toMatchObject({ words: 'kept' })
    const flagged = summarised([phase('connected', 0), LEAVING, { type: 'mark', mark: 'need-help' }], none)
    expect(flagged).toMatchObject({ words: 'kept', callersWords: 'I want to cancel' })
  })

  it('knows the caller by the hashes of what tells one person from another, and by nothing else', () => {
    const summary = summarised([fact('phone', 'p'), fact('account', 'a'), fact('name', 'n'), fact('phone', 'p')])
    expect(summary.callerHashes).toEqual(['a', 'p'])
    expect(summary.sharedHashes).toEqual(['n'])
  })

  it('carries the next step', () => {
    const nextStep = { what: 'send the form', who: 'ana', by: 'Friday' }
    expect(summarised([phase('connected', 0), { type: 'wrapup', wrapup: { nextStep } }]).nextStep).toEqual(nextStep)
  })
})
