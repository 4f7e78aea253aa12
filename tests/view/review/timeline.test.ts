import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CallEvent, EventBody } from '../../../utils/core/event'
import { callId, cueId, eventId, ruleId } from '../../../utils/core/ids'
import { timelineOf } from '../../../utils/view/review/timeline'

const at = (second: number, body: EventBody): CallEvent => ({
  ...body,
  id: eventId(`e${second}-${body.type}`),
  at: second * 1000,
})
const signal = (second: number, phase: 'connected' | 'held' | 'resumed' | 'ended') =>
  at(second, { type: 'signal', signal: { source: 'press', phase, sure: true, at: second * 1000 } })
const says = (second: number, speaker: 'caller' | 'agent', text: string, utterance = `u${second}`) =>
  at(second, { type: 'words', speaker, text, utterance })
const cue = (second: number, id: string) =>
  at(second, {
    type: 'cue',
    cue: {
      id: cueId(id),
      rule: ruleId('open-question-first'),
      ruleVersion: 3,
      text: 'Ask what made them decide',
      why: 'Nobody has asked yet',
      priority: 500,
      shownAt: second * 1000,
      expiresAt: second * 1000 + 9000,
      words: 'I want to cancel',
    },
  })

describe('timelineOf', () => {
  it('draws a line of speech as long as it takes to say, ending when it was heard', () => {
    const { lines } = timelineOf(callId('c'), [says(20, 'caller', 'I would like to cancel my plan')])
    expect(lines).toEqual([
      { utterance: 'u20', speaker: 'caller', text: 'I would like to cancel my plan', from: 17_200, to: 20_000 },
    ])
  })

  it('shows where both spoke for longer than a word of assent', () => {
    const lines = [says(20, 'caller', 'one two three four five six seven eight'), says(19, 'agent', 'yes')]
    expect(timelineOf(callId('c'), lines).overTalk).toEqual([])
    const long = [...lines, says(21, 'agent', 'let me stop you right there please')]
    expect(timelineOf(callId('c'), long).overTalk).toEqual([{ from: 19_000, to: 20_000 }])
  })

  it('never lets one speaker overlap with themselves, and keeps the last version of a growing line', () => {
    const { lines } = timelineOf(callId('c'), [
      says(10, 'caller', 'Hello there'),
      says(11, 'caller', 'it is', 'grows'),
      says(12, 'caller', 'it is about a bill that I do not understand at all', 'grows'),
    ])
    expect(lines.map(({ text, from, to }) => [text, from, to])).toEqual([
      ['Hello there', 9200, 10_000],
      ['it is about a bill that I do not understand at all', 10_000, 12_000],
    ])
  })

  it('draws holds, and one that never ended until the end of the call', () => {
    const calls = [signal(0, 'connected'), signal(5, 'held'), signal(25, 'resumed'), signal(30, 'held')]
    expect(timelineOf(callId('c'), [...calls, signal(50, 'ended')]).holds).toEqual([
      { from: 5000, to: 25_000 },
      { from: 30_000, to: 50_000 },
    ])
    expect(timelineOf(callId('c'), calls).holds.at(-1)).toEqual({ from: 30_000, to: 30_000 })
  })

  it('calls it quiet only after ten seconds with neither words nor hold', () => {
    const { quiet } = timelineOf(callId('c'), [
      says(10, 'caller', 'Hello'),
      says(18, 'agent', 'Hi'),
      signal(20, 'held'),
      signal(60, 'resumed'),
      says(80, 'agent', 'Thanks for waiting'),
    ])
    expect(quiet).toEqual([{ from: 60_000, to: 78_800 }])
  })

  it('gives a cue the fate the agent gave it, and links what was heard to the line it rests on', () => {
    const { moments } = timelineOf(callId('c'), [
      says(10, 'caller', 'I want to cancel'),
      at(10, {
        type: 'heard',
        heard: {
          act: 'leaving',
          speaker: 'caller',
          sure: 'sure',
          words: 'want to cancel',
          utterance: 'u10',
          at: 10_000,
        },
      }),
      cue(11, 'c1'),
      cue(30, 'c2'),
      at(13, { type: 'cue-feedback', cue: cueId('c1'), feedback: 'helped' }),
      at(15, { type: 'cue-gone', cue: cueId('c1'), why: 'expired' }),
      at(40, { type: 'cue-gone', cue: cueId('c2'), why: 'withdrawn' }),
    ])
    expect(moments.map((m) => [m.happening.is, 'fate' in m.happening && m.happening.fate, m.utterance])).toEqual([
      ['heard', false, 'u10'],
      ['cue', 'helped', undefined],
      ['cue', 'withdrawn', undefined],
    ])
  })

  it('tells one change of the call once, though several sources tell of it', () => {
    const { moments } = timelineOf(callId('c'), [signal(1, 'connected'), signal(2, 'connected'), signal(9, 'ended')])
    expect(moments.map((m) => m.at)).toEqual([1000, 9000])
  })

  it('is the same picture whatever order the log is in', () => {
    const log = [signal(0, 'connected'), says(10, 'caller', 'Hello'), cue(11, 'c1'), signal(30, 'ended')]
    fc.assert(
      fc.property(fc.shuffledSubarray(log, { minLength: log.length }), (shuffled) => {
        expect(timelineOf(callId('c'), shuffled)).toEqual(timelineOf(callId('c'), log))
      }),
    )
  })

  it('is a picture even of nothing', () => {
    expect(timelineOf(callId('c'), [])).toEqual({
      from: 0,
      to: 1000,
      lines: [],
      holds: [],
      quiet: [],
      overTalk: [],
      moments: [],
    })
  })
})
