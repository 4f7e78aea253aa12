import { describe, expect, it } from 'vitest'
import { foldCall } from '../../utils/core/call'
import type { EventBody } from '../../utils/core/event'
import type { Act, Sureness } from '../../utils/core/heard'
import { callId } from '../../utils/core/ids'
import { wrapUpOf } from '../../utils/core/wrapup-fill'
import { event, MINUTE, NOON } from '../contract/samples'

function filled(...bodies: EventBody[]) {
  const call = foldCall(
    callId('a'),
    bodies.map((body, i) => event(String(i), body, NOON + i * MINUTE)),
  )
  if (!call) throw new Error('a call needs a line')
  return wrapUpOf(call)
}
const said = (act: Act, sure: Sureness = 'sure'): EventBody => ({
  type: 'heard',
  heard: { ...act, speaker: 'caller', sure, words: 'words', utterance: act.act, at: NOON },
})
const LEAVING = said({ act: 'leaving' })

describe('the wrap-up as heard', () => {
  it('keeps when a cancellation was asked for', () => {
    expect(filled(LEAVING).cancellation).toEqual({ askedAt: NOON })
  })

  it('has no such record where nobody asked', () => {
    expect(filled(said({ act: 'caller-thanks' })).cancellation).toBeUndefined()
  })

  it('keeps the record the agent wrote of a cancellation that was not heard', () => {
    const record = { askedAt: NOON, effective: '2026-12-01' }
    expect(filled({ type: 'wrapup', wrapup: { cancellation: record } }).cancellation).toEqual(record)
  })

  it('adds to what was heard what the agent wrote', () => {
    const written: EventBody = { type: 'wrapup', wrapup: { cancellation: { askedAt: NOON, confirmation: 'sent' } } }
    expect(filled(LEAVING, written).cancellation).toEqual({ askedAt: NOON, confirmation: 'sent' })
  })

  it('calls nobody stayed for an "okay"', () => {
    expect(filled(LEAVING, said({ act: 'accepts' }, 'maybe')).outcome).toBe('unknown')
    expect(filled(LEAVING, said({ act: 'accepts' })).outcome).toBe('stayed')
  })
})
