import { describe, expect, it } from 'vitest'
import { eventsAsGiven, mayBeGiven } from '../../../utils/core/papers/as-given'
import { cue, event, flag, MINUTE, NOON, words } from '../../contract/samples'

const calls = [
  words('early', 'my son is well again', NOON - 5 * MINUTE),
  words('before', 'they put it up twice', NOON - 5_000),
  cue('q', 'twice', NOON),
  words('after', 'so I want to go', NOON + 5_000),
  words('late', 'greetings to your wife', NOON + 5 * MINUTE),
]
const textOf = (events: readonly unknown[]) => JSON.stringify(events)

describe('a call as it is given to a lead', () => {
  it('has the words around its flags, and of the rest only that something was said', () => {
    const given = eventsAsGiven(calls, { flags: [flag('promise')] }, 'needed')
    expect(textOf(given)).toContain('put it up twice')
    expect(textOf(given)).toContain('I want to go')
    expect(textOf(given)).not.toMatch(/my son|your wife/)
    expect(given.map(({ id }) => id)).toEqual(calls.map(({ id }) => id))
  })

  it('has the words a flag rests on, wherever in the call they were said', () => {
    const heard = event(
      'h',
      {
        type: 'heard',
        heard: { act: 'leaving', speaker: 'caller', sure: 'sure', words: 'cancel it', utterance: 'u', at: NOON },
      },
      NOON - 4 * MINUTE,
    )
    const flags = [{ ...flag('ended-early'), words: 'cancel it' }]
    const given = eventsAsGiven(
      [words('u', 'please cancel it', NOON - 4 * MINUTE), heard, ...calls],
      { flags },
      'needed',
    )
    expect(textOf(given)).toContain('please cancel it')
    expect(textOf(given)).not.toContain('my son')
  })

  it('is whole when the agent shares it whole', () => {
    expect(eventsAsGiven(calls, { flags: [] }, 'whole')).toEqual(calls)
  })

  it('never has the phone system’s own keys', () => {
    const signal = { source: 'vendor', phase: 'connected', sure: true, at: NOON } as const
    const keyed = event('s', { type: 'signal', signal: { ...signal, callKey: '+15550100199', chainKey: 'chain-7' } })
    for (const words of ['needed', 'whole'] as const) {
      expect(eventsAsGiven([keyed], { flags: [flag('promise')] }, words)).toEqual([
        event('s', { type: 'signal', signal }),
      ])
    }
  })

  it('is a flagged call', () => {
    expect([mayBeGiven({ flags: [] }), mayBeGiven({ flags: [flag('satisfied', true)] })]).toEqual([false, true])
  })
})
