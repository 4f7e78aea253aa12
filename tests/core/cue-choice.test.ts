import { describe, expect, it } from 'vitest'
import { type Call, newCall, nextCall } from '../../utils/core/call'
import { type CueScene, chooseCue } from '../../utils/core/cue-choice'
import type { EventBody } from '../../utils/core/event'
import { callId, cueId, eventId, ruleId } from '../../utils/core/ids'
import type { HitId, RuleHit } from '../../utils/core/rule'

const hit = (name: string, more: Partial<RuleHit> = {}): RuleHit => ({
  id: name as HitId,
  rule: ruleId(name),
  version: 1,
  text: `Say ${name}`,
  why: 'Because',
  priority: 500,
  critical: false,
  words: 'words',
  at: 0,
  expiresAt: 10_000,
  ...more,
})
const empty = newCall(callId('c'), 0)
const followed = (call: Call, events: readonly EventBody[], at = 0): Call =>
  events.reduce((now, body, i) => nextCall(now, { ...body, id: eventId(`${at}-${i}`), at }), call)
const choose = (scene: Partial<CueScene>) => chooseCue({ hits: [], call: empty, now: 0, quiet: 'all', ...scene })
const told = (events: readonly EventBody[]) =>
  events.map((e) => (e.type === 'cue' ? `+${e.cue.rule}` : e.type === 'cue-gone' ? `-${e.cue} ${e.why}` : e.type))
const showing = (...hits: RuleHit[]) => hits.reduce((call, one) => followed(call, choose({ hits: [one], call })), empty)

describe('the one current cue', () => {
  it('is the hit that matters most; of equals the later one', () => {
    expect(told(choose({ hits: [hit('a'), hit('b', { priority: 600 }), hit('c')] }))).toEqual(['+b'])
    expect(told(choose({ hits: [hit('a'), hit('b', { at: 5 })] }))).toEqual(['+b'])
  })
  it('stays while it stands, and gives way only to what matters more', () => {
    const call = showing(hit('a'))
    expect(choose({ call, hits: [hit('a')] })).toEqual([])
    expect(choose({ call, hits: [hit('a'), hit('b')] })).toEqual([])
    expect(told(choose({ call, hits: [hit('a'), hit('b', { priority: 501 })] }))).toEqual(['-a replaced', '+b'])
  })
  it('goes with its moment, and the next that still stands comes', () => {
    const call = showing(hit('a'))
    expect(told(choose({ call, now: 10_000, hits: [hit('b', { expiresAt: 20_000 })] }))).toEqual(['-a expired', '+b'])
    expect(told(choose({ call, hits: [] }))).toEqual(['-a moment-over'])
    const withdrawn = [{ hit: 'a' as HitId, why: 'withdrawn' as const }]
    expect(told(choose({ call, hits: [], withdrawn }))).toEqual(['-a withdrawn'])
  })
  it('shows once', () => {
    const call = followed(showing(hit('a')), [{ type: 'cue-gone', cue: cueId('a'), why: 'replaced' }])
    expect(choose({ call, hits: [hit('a')] })).toEqual([])
  })
  it('waits while the caller speaks, unless it is critical', () => {
    expect(choose({ hits: [hit('a')], speaking: 'caller' })).toEqual([])
    expect(told(choose({ hits: [hit('a', { critical: true })], speaking: 'caller' }))).toEqual(['+a'])
    expect(told(choose({ hits: [hit('a')], speaking: 'agent' }))).toEqual(['+a'])
  })
  it('said to be wrong, goes at once and does not come back on this call', () => {
    const call = followed(showing(hit('a')), [{ type: 'cue-feedback', cue: cueId('a'), feedback: 'wrong' }])
    const again = hit('a2', { rule: ruleId('a'), priority: 900 })
    expect(told(choose({ call, hits: [hit('a'), again] }))).toEqual(['-a withdrawn'])
  })
  it('said to have helped, goes too', () => {
    const call = followed(showing(hit('a')), [{ type: 'cue-feedback', cue: cueId('a'), feedback: 'helped' }])
    expect(told(choose({ call, hits: [hit('a')] }))).toEqual(['-a moment-over'])
  })
})

describe('how many', () => {
  const used = (n: number, why: 'expired' | 'withdrawn') =>
    Array.from({ length: n }, (_, i) => hit(`h${i}`)).reduce(
      (call, one) => followed(call, [...choose({ hits: [one], call }), { type: 'cue-gone', cue: cueId(one.id), why }]),
      empty,
    )
  it('eight on a call, critical ones besides', () => {
    expect(told(choose({ call: used(7, 'expired'), hits: [hit('a')] }))).toEqual(['+a'])
    expect(choose({ call: used(8, 'expired'), hits: [hit('a')] })).toEqual([])
    expect(told(choose({ call: used(8, 'expired'), hits: [hit('a', { critical: true })] }))).toEqual(['+a'])
  })
  it('does not count what was withdrawn', () => {
    expect(told(choose({ call: used(12, 'withdrawn'), hits: [hit('a')] }))).toEqual(['+a'])
  })
  it('fewer, or only critical ones, as the agent likes', () => {
    expect(choose({ quiet: 'fewer', hits: [hit('a', { priority: 599 })] })).toEqual([])
    expect(told(choose({ quiet: 'fewer', hits: [hit('a', { priority: 600 })] }))).toEqual(['+a'])
    expect(choose({ quiet: 'fewer', call: used(3, 'expired'), hits: [hit('a', { priority: 900 })] })).toEqual([])
    expect(choose({ quiet: 'critical-only', hits: [hit('a', { priority: 1000 })] })).toEqual([])
    expect(told(choose({ quiet: 'critical-only', hits: [hit('a', { critical: true })] }))).toEqual(['+a'])
  })
})
