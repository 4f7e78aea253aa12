import fc from 'fast-check'
import type { CallEvent, EventBody } from '../../utils/core/event'
import type { Act, Heard } from '../../utils/core/heard'
import { eventId } from '../../utils/core/ids'
import { REASONS, RELEASES } from '../../utils/core/reason'
import { STEPS } from '../../utils/core/step'

/** Random call histories for the property tests of the guard's law: every kind of event that can move a verdict. */
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Act>({ act: 'leaving' }) },
  { weight: 1, arbitrary: fc.constantFrom(...RELEASES).map((release): Act => ({ act: 'release', release })) },
  { weight: 2, arbitrary: fc.constantFrom(...REASONS).map((reason): Act => ({ act: 'reason', reason })) },
  fc.constantFrom<Act>(
    { act: 'confirms' },
    { act: 'decided' },
    { act: 'staying' },
    { act: 'asks-why' },
    { act: 'open-question' },
    { act: 'reflection' },
    { act: 'asks-confirmation' },
    { act: 'offer', dearer: 'unclear' },
    { act: 'agent-goodbye' },
  ),
)

const heard = fc.tuple(act, fc.constantFrom('sure' as const, 'maybe' as const), fc.nat({ max: 50 })).map(
  ([what, sure, n]): EventBody => ({
    type: 'heard',
    heard: { ...what, sure, speaker: 'caller', words: 'w', utterance: `u${n}`, at: 0 } as Heard,
  }),
)

const phase = fc.constantFrom('connected', 'held', 'resumed', 'transferring', 'transferred', 'ended', 'ringing')
const signal = fc
  .tuple(fc.constantFrom('vendor', 'press', 'page', 'agent'), phase, fc.boolean())
  .map(([source, phase, sure]): EventBody => ({ type: 'signal', signal: { source, phase, sure, at: 0 } as never }))

const body: fc.Arbitrary<EventBody> = fc.oneof(
  { weight: 4, arbitrary: heard },
  { weight: 2, arbitrary: signal },
  fc
    .constantFrom('leaving', 'not-leaving', 'just-cancel', 'verified')
    .map((mark): EventBody => ({ type: 'mark', mark: mark as 'leaving' })),
  fc
    .tuple(fc.constantFrom(...STEPS), fc.constantFrom('heard' as const, 'open' as const))
    .map(([step, state]): EventBody => ({ type: 'step', step, state })),
  fc.constant<EventBody>({ type: 'press', outcome: 'paused', why: 'test' }),
  fc.constant<EventBody>({ type: 'press', outcome: 'passed', why: 'test' }),
  fc.constant<EventBody>({ type: 'pause-choice', choice: 'back' }),
  fc.constant<EventBody>({ type: 'page', page: 'cancel-page' }),
)

export const stamped = (bodies: EventBody[], from = 1000): CallEvent[] =>
  bodies.map((b, i) => ({ ...b, id: eventId(`e${i}`), at: from + i * 1000 }) as CallEvent)

const connected: EventBody = { type: 'signal', signal: { source: 'press', phase: 'connected', sure: true, at: 0 } }

/** Half of them begin as a plain connected call, so that a good share of them reaches a pause. */
export const histories: fc.Arbitrary<CallEvent[]> = fc
  .tuple(fc.boolean(), fc.array(body, { minLength: 1, maxLength: 14 }))
  .map(([plain, rest]) => stamped(plain ? [connected, ...rest] : rest))
