import { describe, expect, test } from 'vitest'
import { type Call, foldCall } from '../../utils/core/call'
import { callId, eventId } from '../../utils/core/ids'
import type { CallSignal } from '../../utils/core/signal'
import { whichCall } from '../../utils/core/which-call'

const signal = (phase: CallSignal['phase'], at: number, more: Partial<CallSignal> = {}): CallSignal => ({
  source: 'vendor',
  phase,
  sure: true,
  at,
  ...more,
})

function call(id: string, ...signals: CallSignal[]): Call {
  const events = signals.map((s, i) => ({ type: 'signal' as const, signal: s, id: eventId(`${id}/${i}`), at: s.at }))
  const folded = foldCall(callId(id), events)
  if (!folded) throw new Error('no signals')
  return folded
}
const pressed = (at: number) => signal('connected', at, { source: 'press' })
const is = (id: string) => ({ is: 'this', call: id })

describe('two sources that tell of one call are one call', () => {
  test('a ring, then the press on Answer; a press, then the vendor within seconds', () => {
    expect(whichCall([call('c', signal('ringing', 0, { callKey: 'a:1' }))], pressed(60_000))).toEqual(is('c'))
    expect(whichCall([call('c', pressed(0))], signal('ringing', 5_000, { callKey: 'a:1' }))).toEqual(is('c'))
    expect(whichCall([call('c', pressed(0))], signal('ringing', 60_000, { callKey: 'a:1' }))).toEqual({ is: 'new' })
  })
  test('two tellers with keys of their own', () => {
    const ringing = call('c', signal('ringing', 0, { callKey: 'phone:1' }))
    expect(whichCall([ringing], signal('ringing', 900, { callKey: 'account:77' }))).toEqual(is('c'))
    const both = call(
      'c',
      signal('ringing', 0, { callKey: 'phone:1' }),
      signal('ringing', 9, { callKey: 'account:77' }),
    )
    expect(whichCall([both], signal('ended', 90_000, { callKey: 'account:77' }))).toEqual(is('c'))
  })
  test('the vendor that says "connected" without a ring tells of the call that is going on', () =>
    expect(whichCall([call('c', pressed(0))], signal('connected', 600_000, { callKey: 'a:1' }))).toEqual(is('c')))
})

describe('one teller, two keys: two calls', () => {
  const first = call('1', signal('ringing', 0, { callKey: 'a:1' }))
  test('both ringing at once', () =>
    expect(whichCall([first], signal('ringing', 1_000, { callKey: 'a:2' }))).toEqual({ is: 'new' }))
  test('the end of a call nobody saw ends no other', () =>
    expect(whichCall([first], signal('ended', 1_000, { callKey: 'a:2' }))).toEqual({ is: 'none' }))
  test('each finds its own, whichever is current', () => {
    const second = call('2', signal('connected', 5, { callKey: 'a:2' }))
    expect(whichCall([first, second], signal('ended', 9, { callKey: 'a:1' }))).toEqual(is('1'))
    expect(whichCall([first, second], signal('ended', 9))).toEqual(is('2'))
  })
})

describe('a call that is over', () => {
  const over = call(
    'c',
    signal('connected', 0, { callKey: 'a:2', chainKey: 'a:1' }),
    signal('ended', 9, { callKey: 'a:2' }),
  )
  test('a late word of it begins none', () =>
    expect(whichCall([over], signal('connected', 10, { callKey: 'a:2' }))).toEqual(is('c')))
  test('the same caller transferred here again is a new call', () =>
    expect(whichCall([over], signal('ringing', 10, { callKey: 'a:3', chainKey: 'a:1' }))).toEqual({ is: 'new' }))
})
