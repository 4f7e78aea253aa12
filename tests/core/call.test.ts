import { describe, expect, test } from 'vitest'
import { foldCall } from '../../utils/core/call'
import type { EventBody } from '../../utils/core/event'
import type { Act, Heard } from '../../utils/core/heard'
import { callId } from '../../utils/core/ids'
import type { CallSignal } from '../../utils/core/signal'
import { stamped } from './histories'

const callAfter = (...bodies: EventBody[]) => {
  const call = foldCall(callId('c'), stamped(bodies))
  if (!call) throw new Error('no events')
  return call
}
const signal = (
  source: CallSignal['source'],
  phase: CallSignal['phase'],
  more: Partial<CallSignal> = {},
): EventBody => ({
  type: 'signal',
  signal: { source, phase, sure: true, at: 0, ...more },
})
const hears = (act: Act, more: Partial<Pick<Heard, 'speaker' | 'sure' | 'utterance' | 'words'>> = {}): EventBody => ({
  type: 'heard',
  heard: { ...act, speaker: 'caller', sure: 'sure', words: 'their words', utterance: 'u', at: 0, ...more },
})
const leaves = hears({ act: 'leaving' })
const justCancel = hears({ act: 'release', release: 'just-cancel' }, { sure: 'maybe' })

describe('the state of a call', () => {
  test('answered, held, resumed, ended', () => {
    const call = callAfter(
      signal('press', 'connected'),
      signal('press', 'held', { at: 5 }),
      signal('press', 'resumed', { at: 9 }),
    )
    expect(call.phase).toBe('connected')
    expect(call.holds).toEqual([{ from: 5, to: 9 }])
  })
  test('a vendor that told of the connection tells of its end; a looser source does not end it', () => {
    const call = callAfter(signal('vendor', 'connected'), signal('page', 'ended'))
    expect(call.phase).toBe('connected')
    expect(callAfter(signal('vendor', 'connected'), signal('vendor', 'ended')).phase).toBe('ended')
  })
  test("the agent's correction stands against what pages infer, until a vendor begins or ends a call", () => {
    const corrected = [
      signal('press', 'connected'),
      signal('page', 'ended', { sure: false }),
      signal('agent', 'connected'),
    ]
    expect(callAfter(...corrected).phase).toBe('connected')
    expect(callAfter(...corrected).endedAt).toBeUndefined()
    expect(callAfter(...corrected, signal('page', 'ended')).phase).toBe('connected')
    expect(callAfter(...corrected, signal('vendor', 'ended')).phase).toBe('ended')
    expect(callAfter(...corrected, signal('press', 'ended', { endedBy: 'agent' })).phase).toBe('ended')
  })
  test('a number dialled is guessed to be connected; a vendor knows that it rings, and when it was answered', () => {
    const dialled = signal('press', 'connected', { sure: false, at: 10 })
    const rings = signal('vendor', 'ringing', { at: 12 })
    const answered = signal('vendor', 'connected', { at: 30 })
    expect(callAfter(dialled, rings)).toMatchObject({ phase: 'ringing', phaseSure: true })
    expect(callAfter(dialled, rings).connectedAt).toBeUndefined()
    expect(callAfter(dialled, rings, answered)).toMatchObject({ phase: 'connected', phaseSure: true, connectedAt: 30 })
    expect(callAfter(dialled, answered).connectedAt).toBe(30)
    expect(callAfter(signal('press', 'connected', { at: 10 }), rings).phase).toBe('connected')
    expect(callAfter(signal('press', 'connected', { at: 10 }), answered).connectedAt).toBe(10)
  })
  test('every key a call is told by is kept, also of a signal that does not move it', () => {
    const call = callAfter(
      signal('vendor', 'connected', { callKey: 'a:1' }),
      signal('vendor', 'ringing', { callKey: 'b:7', chainKey: 'b:3' }),
      signal('vendor', 'connected', { callKey: 'a:1' }),
    )
    expect(call.keys).toEqual({ calls: ['a:1', 'b:7'], chain: 'b:3' })
  })
  test('a guessed end is taken back by a page that surely shows the call; a sure one is not', () => {
    const guessed = [signal('press', 'connected'), signal('page', 'ended', { sure: false })]
    expect(callAfter(...guessed, signal('page', 'connected')).phase).toBe('connected')
    expect(callAfter(...guessed, signal('page', 'connected', { sure: false })).phase).toBe('ended')
    expect(callAfter(signal('press', 'connected'), signal('page', 'ended'), signal('page', 'connected')).phase).toBe(
      'ended',
    )
  })
  test('a caller who hangs up releases the guard, and so does a completed transfer', () => {
    expect(
      callAfter(signal('press', 'connected'), signal('page', 'ended', { endedBy: 'caller' })).releases[0]?.release,
    ).toBe('caller-hung-up')
    expect(callAfter(signal('press', 'connected'), signal('page', 'transferred')).releases[0]?.release).toBe('transfer')
  })
})

describe('wants to leave', () => {
  test('plain words are enough', () => expect(callAfter(leaves).leaving.level).toBe('sure'))
  test('weaker words need a second sign from another turn, or the cancel page', () => {
    const weak = (utterance: string) => hears({ act: 'leaving' }, { sure: 'maybe', utterance })
    expect(callAfter(weak('a')).leaving.level).toBe('maybe')
    expect(callAfter(weak('a'), weak('a')).leaving.level).toBe('maybe')
    expect(callAfter(weak('a'), weak('b')).leaving.level).toBe('sure')
    expect(callAfter(weak('a'), { type: 'page', page: 'cancel-page' }).leaving.level).toBe('sure')
  })
  test('a cancel page alone is a question, not a sign', () =>
    expect(callAfter({ type: 'page', page: 'cancel-page' })).toMatchObject({
      cancelPage: 'asked',
      leaving: { level: 'no' },
    }))
  test("the agent's word: leaving, and not leaving", () => {
    expect(callAfter({ type: 'mark', mark: 'leaving' }).leaving).toMatchObject({ level: 'sure', from: 'mark' })
    expect(callAfter(leaves, { type: 'mark', mark: 'not-leaving' }).leaving.level).toBe('no')
  })
})

describe('steps', () => {
  test('a reason volunteered answers why; a yes proves it was said back and settles it', () => {
    const call = callAfter(leaves, hears({ act: 'reason', reason: 'price' }), hears({ act: 'confirms' }))
    expect(Object.keys(call.steps)).toEqual(['why', 'said-back', 'settled'])
    expect(call.reason).toMatchObject({ reason: 'price', words: 'their words' })
  })
  test('a yes before anybody wanted to leave proves nothing', () =>
    expect(callAfter(hears({ act: 'confirms' }), leaves).steps).toEqual({}))
  test('a step the agent opened again is not ticked by words, only by the agent', () => {
    const reopened = [leaves, hears({ act: 'asks-why' }), { type: 'step', step: 'why', state: 'open' } as const]
    expect(callAfter(...reopened, hears({ act: 'asks-why' })).steps.why).toBeUndefined()
    expect(callAfter(...reopened, { type: 'step', step: 'why', state: 'heard' }).steps.why?.how).toBe('tick')
  })
  test('giving back half heard waits for a yes; from a voice nobody can place it counts', () => {
    const back = (speaker: 'agent' | 'unknown', sure: 'sure' | 'maybe') =>
      callAfter(leaves, hears({ act: 'reflection' }, { speaker, sure })).steps['said-back']?.how
    expect(back('agent', 'sure')).toBe('agent-words')
    expect(back('agent', 'maybe')).toBeUndefined()
    expect(back('unknown', 'maybe')).toBe('agent-words')
  })
  test('staying closes the matter', () =>
    expect(callAfter(leaves, hears({ act: 'staying' })).releases[0]?.release).toBe('caller-closed'))
})

test('an event of a newer Earshot changes nothing and still opens', () => {
  const call = callAfter(leaves, { type: 'of-tomorrow' } as never)
  expect(call.leaving.level).toBe('sure')
})

describe('"just cancel it", said before leaving was understood', () => {
  const freed = [{ release: 'just-cancel', at: 0, words: 'their words' }]
  test('frees nobody who does not leave', () => {
    expect(callAfter(justCancel).releases).toEqual([])
    expect(callAfter(hears({ act: 'reason', reason: 'declined-to-say' })).releases).toEqual([])
  })
  test.each<[string, EventBody]>([
    ['is said plainly', leaves],
    ['is half heard', hears({ act: 'leaving' }, { sure: 'maybe' })],
    ["is plain from the agent's words", hears({ act: 'leaving' }, { speaker: 'agent' })],
    ['is marked by the agent', { type: 'mark', mark: 'leaving' }],
  ])('frees as soon as leaving %s', (_, understood) => {
    expect(callAfter(justCancel, hears({ act: 'caller-thanks' }), understood).releases).toEqual(freed)
  })
  test('and so does a reason they would not tell', () => {
    expect(callAfter(hears({ act: 'reason', reason: 'declined-to-say' }), leaves).releases).toEqual(freed)
  })
})
