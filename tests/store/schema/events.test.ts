import { describe, expect, expectTypeOf, it } from 'vitest'
import type * as z from 'zod/mini'
import type { CallEvent, EventBody } from '../../../utils/core/event'
import type { Act, Heard } from '../../../utils/core/heard'
import { cueId, eventId } from '../../../utils/core/ids'
import { type eventSchema, openEvents } from '../../../utils/store/schema/events'
import type { heardSchema } from '../../../utils/store/schema/heard'
import { cue, event, NOON, words } from '../../contract/samples'

/** Every kind of line and every kind of act once. The compiler asks for a missing one. */
const acts: { [A in Act['act']]: Extract<Act, { act: A }> } = {
  leaving: { act: 'leaving', what: 'broadband' },
  staying: { act: 'staying' },
  reason: { act: 'reason', reason: 'price' },
  release: { act: 'release', release: 'declined' },
  confirms: { act: 'confirms' },
  denies: { act: 'denies' },
  decided: { act: 'decided' },
  'caller-thanks': { act: 'caller-thanks' },
  satisfied: { act: 'satisfied' },
  complaint: { act: 'complaint' },
  waited: { act: 'waited' },
  accepts: { act: 'accepts' },
  'caller-goodbye': { act: 'caller-goodbye' },
  'asks-identity': { act: 'asks-identity', field: 'account' },
  'asks-why': { act: 'asks-why' },
  'open-question': { act: 'open-question' },
  reflection: { act: 'reflection' },
  'asks-confirmation': { act: 'asks-confirmation' },
  apology: { act: 'apology', for: 'their-choice' },
  offer: { act: 'offer', dearer: 'unclear' },
  'dead-end': { act: 'dead-end' },
  promise: { act: 'promise' },
  'next-step': { act: 'next-step' },
  'agent-thanks': { act: 'agent-thanks' },
  'thanks-for-waiting': { act: 'thanks-for-waiting' },
  'anything-else': { act: 'anything-else' },
  'agent-goodbye': { act: 'agent-goodbye' },
}
const heard = (act: Act): Heard => ({ ...act, speaker: 'caller', sure: 'maybe', words: 'w', utterance: 'u', at: NOON })

const bodies: { [T in EventBody['type']]: Extract<EventBody, { type: T }> } = {
  rules: { type: 'rules', rules: { version: 4, print: 0xc0ffee } },
  signal: {
    type: 'signal',
    signal: { source: 'vendor', phase: 'ended', sure: true, at: NOON, callKey: 'k', chainKey: 'c', endedBy: 'caller' },
  },
  fact: { type: 'fact', fact: { field: 'x-contract', source: 'typed', sure: false, hash: 'h' } },
  'fact-conflict': { type: 'fact-conflict', field: 'name' },
  'fact-used': { type: 'fact-used', field: 'phone', how: 'filled' },
  words: { type: 'words', speaker: 'agent', text: 'what brought you here', utterance: 'u' },
  heard: { type: 'heard', heard: heard({ act: 'staying' }) },
  page: { type: 'page', page: 'cancel-page' },
  mark: { type: 'mark', mark: 'verified' },
  step: { type: 'step', step: 'said-back', state: 'open' },
  cue: cue('x', 'w') as Extract<CallEvent, { type: 'cue' }>,
  'cue-gone': { type: 'cue-gone', cue: cueId('c'), why: 'withdrawn' },
  'cue-feedback': { type: 'cue-feedback', cue: cueId('c'), feedback: 'wrong' },
  press: { type: 'press', outcome: 'passed', why: 'nothing-open' },
  'pause-choice': { type: 'pause-choice', choice: 'call-over' },
  'was-that-hang-up': { type: 'was-that-hang-up', answer: 'ask' },
  wrapup: { type: 'wrapup', wrapup: { outcome: 'call-back', cancellation: { askedAt: NOON, confirmation: 'sent' } } },
}
const every: CallEvent[] = [
  ...Object.values(bodies).map((body) => event(body.type, body)),
  ...Object.values(acts).map((act) => event(act.act, { type: 'heard', heard: heard(act) })),
]

describe('the lines of a log', () => {
  it.each(every.map((line) => [line.id, line] as const))('%s comes back as it was', (_, line) => {
    expect(openEvents([line], 'a log')).toEqual({ events: [line], bad: [] })
  })

  it.each([
    ['an unknown kind', { ...event('1'), type: 'telepathy' }],
    ['an unknown act', event('1', { type: 'heard', heard: { ...heard({ act: 'staying' }), act: 'sings' } as never })],
    ['no id', { ...event('1'), id: '' }],
    ['an id that is a book', { ...event('1'), id: 'x'.repeat(201) }],
    ['a time that is none', { ...event('1'), at: 'noon' }],
    ['a field nobody has', event('1', { type: 'fact-conflict', field: 'password' as never })],
    ['nothing', null],
  ])('%s is put aside by itself', (_, line) => {
    const good = words('2', 'and the rest is read')
    const opened = openEvents([line, good], 'a log')
    expect(opened.events).toEqual([good])
    expect(opened.bad).toMatchObject([{ raw: line, trouble: { sentence: expect.stringContaining('line 1 of a log') } }])
  })

  it('loses what nobody knows, keys with the names of prototypes included', () => {
    const line = JSON.parse('{"type":"mark","mark":"leaving","id":"1","at":1,"__proto__":{"polluted":1},"more":2}')
    expect(openEvents([line], 'a log').events).toEqual([{ type: 'mark', mark: 'leaving', id: eventId('1'), at: 1 }])
    expect({}).not.toHaveProperty('polluted')
  })
})

/** Both ways: what the schema lets through is a line, and every line is let through. */
type Same<A, B> = [A] extends [B]
  ? [B] extends [A]
    ? 'same'
    : 'the schema lacks something'
  : 'the schema has too much'

it('the schemas are the types: the compiler says so', () => {
  expectTypeOf<Same<z.output<typeof eventSchema>, CallEvent>>().toEqualTypeOf<'same'>()
  expectTypeOf<Same<z.output<typeof heardSchema>, Heard>>().toEqualTypeOf<'same'>()
})
