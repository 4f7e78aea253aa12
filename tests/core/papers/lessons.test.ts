import { describe, expect, it } from 'vitest'
import { foldCall } from '../../../utils/core/call'
import { chooseCue } from '../../../utils/core/cue-choice'
import type { EventBody } from '../../../utils/core/event'
import { verdictOf } from '../../../utils/core/guard'
import { callId, cueId, ruleId } from '../../../utils/core/ids'
import { lessonsOf } from '../../../utils/core/papers/lessons'
import type { RuleHit } from '../../../utils/core/rule'
import { cue, event, words } from '../../contract/samples'

const C = callId('c')
const POLICY = { mode: 'pause', pauseSeconds: 8 } as const
const leaving = (id: string, level: 'sure' | 'maybe' = 'sure') =>
  event(id, {
    type: 'heard',
    heard: { act: 'leaving', speaker: 'caller', sure: level, words: 'cancel it', utterance: id, at: 1000 },
  })
const feedback = (id: string, of: string, said: 'helped' | 'wrong' | 'late') =>
  event(id, { type: 'cue-feedback', cue: cueId(of), feedback: said })
const mark = (id: string, which: Extract<EventBody, { type: 'mark' }>['mark']) =>
  event(id, { type: 'mark', mark: which })
const agent = (id: string, text: string) => event(id, { type: 'words', speaker: 'agent', text, utterance: id })

describe('what the marks of a call teach', () => {
  it('is the cue, the rule and version, and what was said: no name', () => {
    expect(lessonsOf(C, [cue('q', 'too dear'), feedback('f', 'q', 'wrong')])).toEqual([
      {
        kind: 'suggestion',
        is: 'cue-wrong',
        id: 'f',
        rev: 1,
        at: event('f').at,
        call: 'c',
        by: '',
        rule: 'ask-why',
        ruleVersion: 1,
        cue: 'Ask what brought them here',
        words: 'too dear',
        say: '',
        comment: '',
      },
    ])
  })

  it('is the last word on a cue', () => {
    const lessons = lessonsOf(C, [cue('q', 'x'), feedback('f', 'q', 'wrong'), feedback('g', 'q', 'helped')])
    expect(lessons.map(({ is }) => is)).toEqual(['cue-helped'])
  })

  it('is a cancellation that was none, in the words that were taken for one', () => {
    expect(lessonsOf(C, [leaving('l'), mark('m', 'not-leaving')])).toMatchObject([
      { is: 'not-leaving', words: 'cancel it' },
    ])
    expect(lessonsOf(C, [mark('m', 'leaving'), mark('n', 'not-leaving')])).toEqual([])
  })

  it('is a wish to leave that was missed, where words were heard at all', () => {
    expect(lessonsOf(C, [words('w', 'take me off the list'), mark('m', 'leaving')])).toMatchObject([{ is: 'missed' }])
    expect(lessonsOf(C, [mark('m', 'leaving')])).toEqual([])
    expect(lessonsOf(C, [words('w', 'x'), leaving('l'), mark('m', 'leaving')])).toEqual([])
  })

  it('is the wording that worked', () => {
    expect(lessonsOf(C, [agent('a', 'What would make it right?'), mark('m', 'this-worked')])).toMatchObject([
      { is: 'wording-worked', say: 'What would make it right?' },
    ])
  })
})

describe('a mark acts at once, for this call', () => {
  const NOW = event('x').at
  const hit = (rule: string): RuleHit => ({
    id: `of-${rule}` as RuleHit['id'],
    rule: ruleId(rule),
    version: 1,
    text: 'Ask',
    why: 'w',
    priority: 900,
    critical: false,
    words: '',
    at: NOW,
    expiresAt: NOW + 1000,
  })

  it('“wrong” takes the cue away, and the rule is silent for the rest of the call', () => {
    const call = foldCall(C, [cue('q', 'too dear'), feedback('f', 'q', 'wrong')])
    if (!call) throw new Error('no call')
    const said = (rule: string) => chooseCue({ hits: [hit(rule)], call, now: NOW, quiet: 'all' })
    expect(said('ask-why')).toEqual([{ type: 'cue-gone', cue: 'q', why: 'withdrawn' }])
    expect(said('another').map(({ type }) => type)).toEqual(['cue-gone', 'cue'])
  })

  it('“not a cancellation” lets the hang-up pass, whatever is heard afterwards', () => {
    const connected = event('s', {
      type: 'signal',
      signal: { source: 'vendor', phase: 'connected', sure: true, at: 1 },
    })
    const before = foldCall(C, [connected, leaving('l')])
    const after = foldCall(C, [connected, leaving('l'), mark('m', 'not-leaving'), leaving('l2')])
    if (!before || !after) throw new Error('no call')
    expect(verdictOf(before, POLICY).say).toBe('pause')
    expect(verdictOf(after, POLICY).say).toBe('pass')
  })
})
