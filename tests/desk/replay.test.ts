import { describe, expect, test } from 'vitest'
import type { CallEvent } from '../../utils/core/event'
import { ruleId } from '../../utils/core/ids'
import { connectedAt, type Happened, happenedIn } from '../../utils/core/replayed'
import type { PromptRule, RuleSet } from '../../utils/core/rule'
import { replay } from '../../utils/desk/replay'
import { english } from '../../utils/language/listen/en'
import { createListener } from '../../utils/language/listen/listener'
import { compileRules } from '../../utils/language/rules/compile'
import type { ReportBody } from '../../utils/wire/topics'
import { madeUpRule, madeUpSet } from '../made-up/rule-set'
import { openHouse, SMALL_SET } from './house'

const GUARD = { mode: 'pause', pauseSeconds: 8 } as const
const termsOf = (set: RuleSet) => ({
  rules: compileRules([set], 'en'),
  guard: GUARD,
  listener: () => createListener({ lang: 'en', tongue: english }),
})
const withRule = (over: Partial<PromptRule>) => termsOf(madeUpSet([madeUpRule('r', over)]))
const words = (at: number, speaker: 'caller' | 'agent', text: string): Happened => ({
  at,
  is: 'words',
  speaker,
  text,
  utterance: `u${at}`,
})
const LEAVES: Happened[] = [connectedAt(0), words(4_000, 'caller', 'I want to cancel my account')]

describe('a replay', () => {
  test('says which rule fired, on which phrase and words, when, and what the agent sees', () => {
    const { moments } = replay(LEAVES, withRule({ say: 'Ask why' }))
    const { fired, call, verdict } = moments[1] as (typeof moments)[number]
    expect(fired).toMatchObject([
      { rule: 'r', because: 'cancel my account', words: 'cancel my account', at: 4_000, text: 'Ask why' },
    ])
    expect(call.cues.map(({ cue }) => cue.text)).toEqual(['Ask why'])
    expect(verdict).toEqual({ say: 'pause', open: ['why', 'said-back', 'settled'] })
  })

  test('gives time to rules that wait, between what happens and after it', () => {
    const waits = withRule({
      when: { missing: { heard: 'asks-why' }, after: { heard: 'leaving' }, within: 10 },
      expires: 25,
    })
    const silent = replay(LEAVES, { ...waits, lingers: 40_000 }).moments
    expect(silent.slice(2)).toMatchObject([
      { at: 14_000, happened: { is: 'time-passed' }, fired: [{ rule: 'r' }] },
      { at: 39_000, happened: { is: 'time-passed' }, fired: [] },
    ])
    const tooLate = [...LEAVES, words(20_000, 'agent', 'What made you decide to leave?')]
    expect(replay(tooLate, waits).moments[2]).toMatchObject({ at: 14_000, fired: [{ rule: 'r' }] })
    const asked = [...LEAVES, words(9_000, 'agent', 'What made you decide to leave?')]
    expect(replay(asked, { ...waits, lingers: 40_000 }).moments.flatMap(({ fired }) => fired)).toEqual([])
  })

  test('hears what the agent marked', () => {
    const turnedDown = [words(8_000, 'agent', 'I could do it for half the price'), words(12_000, 'caller', 'no thanks')]
    const marked: Happened = { at: 4_000, is: 'event', body: { type: 'mark', mark: 'leaving' } }
    const releases = (happened: Happened[]) =>
      replay([connectedAt(0), ...happened], withRule({})).call.releases.map(({ release }) => release)
    expect(releases(turnedDown)).toEqual([])
    expect(releases([marked, ...turnedDown])).toEqual(['declined'])
  })

  test('shows what fired and stayed behind a more urgent cue', () => {
    const set = madeUpSet([madeUpRule('low', { priority: 100 }), madeUpRule('high', { priority: 900 })])
    const [, said] = replay(LEAVES, termsOf(set)).moments
    expect(said?.fired.map(({ rule }) => rule).sort()).toEqual(['high', 'low'])
    expect(said?.call.cues.map(({ cue }) => cue.rule)).toEqual(['high'])
  })

  test('judges each press as the guard would, and pauses once', () => {
    const presses: Happened[] = [...LEAVES, { at: 5_000, is: 'hang-up' }, { at: 9_000, is: 'hang-up' }]
    const [, , first, second] = replay(presses, withRule({})).moments
    expect(first?.verdict.say).toBe('pause')
    expect(second?.verdict).toEqual({ say: 'pass', why: 'paused-once-already' })
  })

  test('is silent without anything', () => {
    expect(replay([], withRule({})).moments).toEqual([])
  })
})

const answer: ReportBody = {
  kind: 'press',
  control: { kind: 'answer', sure: 'sure', why: 'Answer' },
  outcome: 'passed',
}
const hangUp = (outcome: 'paused' | 'passed', why: string): ReportBody => ({
  kind: 'press',
  control: { kind: 'hang-up', sure: 'sure', why: 'Hang up' },
  outcome,
  why,
})
const says = (speaker: 'caller' | 'agent', text: string): ReportBody => ({
  kind: 'words',
  lines: [{ utterance: text, speaker, text, final: true }],
})

describe('a call of the live desk, judged again by the rules it had', () => {
  const made = (log: readonly CallEvent[]) =>
    log.flatMap((event) => {
      if (event.type === 'cue') return [`${event.at} shows ${event.cue.id}`]
      if (event.type === 'cue-gone') return [`${event.at} ends ${event.cue} ${event.why}`]
      return event.type === 'press' ? [`${event.at} ${event.outcome}`] : []
    })

  async function liveLog(): Promise<CallEvent[]> {
    const house = openHouse()
    await house.start()
    const steps: ReportBody[] = [
      answer,
      says('caller', "I'd like to cancel my broadband please"),
      says('agent', 'All done then, goodbye.'),
      hangUp('paused', 'open-steps'),
      says('agent', 'What made you decide to leave?'),
      says('caller', 'It is too expensive for me now.'),
      hangUp('passed', 'not-surely-a-hang-up'),
    ]
    for (const [i, body] of steps.entries()) {
      await house.report(`r${i}`, body)
      house.clock.now += 3_000
      await house.desk().look()
      house.clock.now += 1_000
    }
    const [id] = await house.stores.log.openCalls()
    return id ? (await house.stores.log.read(id)).events : []
  }

  test('gives the same cues, pauses and state', async () => {
    const log = await liveLog()
    expect(made(log).join('\n')).toMatch(/shows goodbye[\s\S]*paused[\s\S]*passed/)
    const { call, moments } = replay(happenedIn(log), termsOf(SMALL_SET))
    const cues = log.flatMap((event) => (event.type === 'cue' ? [event.cue.id] : []))
    expect(call.cues.map(({ cue }) => cue.id)).toEqual(cues)
    expect(call.cues[0]?.gone?.why).toBe('moment-over')
    expect(call.pause?.at).toBe(log.find((event) => event.type === 'press')?.at)
    expect(call.reason.reason).toBe('price')
    // A frame's own reason to let a press pass holds under any rules.
    expect(moments.filter(({ happened }) => happened.is === 'hang-up')).toHaveLength(1)
  })

  test('by other rules gives other cues, from what was understood then', async () => {
    const log = (await liveLog()).map((event) => (event.type === 'words' ? { ...event, text: '' } : event))
    const set = madeUpSet([madeUpRule('why', { when: { heard: 'asks-why' } })])
    const { call } = replay(happenedIn(log), termsOf(set))
    expect(call.cues.map(({ cue }) => cue.rule)).toEqual([ruleId('why')])
  })
})
