import { describe, expect, test } from 'vitest'
import { type MadeUpCall, madeUpCall, madeUpDays, scriptNamed } from '../../demo/month/calls'
import { replayer } from '../../entrypoints/rules/replaying'
import type { CallEvent } from '../../utils/core/event'
import { eventId } from '../../utils/core/ids'
import type { RuleSet } from '../../utils/core/rule'
import { backtest } from '../../utils/desk/backtest'
import { builtInRules } from '../../utils/store/schema/rule-set-built-in'
import { happenedInText } from '../../utils/view/rules/trial/conversation'
import { memoryRecords } from '../made-up/memory-records'
import { madeUpRule, madeUpSet } from '../made-up/rule-set'

const NOON = Date.UTC(2026, 4, 12, 12)
const run = async (live: RuleSet, draft: RuleSet, calls: MadeUpCall[]) => {
  const told: string[] = []
  const result = await backtest(live, draft, {
    records: memoryRecords(calls),
    scripted: async () => [{ id: 'leaves-us', happened: happenedInText('Caller: I want to cancel my broadband.') }],
    replay: replayer,
    progress: (done, of) => told.push(`${done}/${of}`),
  })
  return { result, told }
}
const leaves = madeUpRule('leaves', { when: { heard: 'leaving' }, priority: 100 })
const louder = madeUpRule('louder', { when: { heard: 'leaving' }, priority: 900, say: 'Louder' })

describe('a back-test', () => {
  test('counts each rule on every call: fired, shown, which calls, with which others; cues before and after', async () => {
    const calls = [
      madeUpCall(scriptNamed('price-listened'), NOON),
      madeUpCall(scriptNamed('nothing-special'), NOON - 60_000),
    ]
    const { result } = await run(madeUpSet([leaves]), madeUpSet([leaves, louder]), calls)
    expect(result).toMatchObject({ calls: 2, withWords: 2, firstAt: NOON - 60_000, lastAt: NOON, changed: 1 })
    expect(result.rules.leaves).toMatchObject({ calls: 1, callsBefore: 1, shown: 0, with: { louder: 1 } })
    expect(result.rules.louder).toMatchObject({ calls: 1, callsBefore: 0, on: [calls[0]?.summary.id] })
    expect(result.rules.louder?.shown).toBeGreaterThan(0)
    expect(result.cues).toEqual({ before: result.rules.leaves?.fired, after: result.rules.louder?.shown })
  })

  test('says how many calls have words, and goes through all pages of them', async () => {
    const calls = madeUpDays(NOON, 3, 40).map(
      (call, i): MadeUpCall =>
        i % 4 === 0
          ? {
              summary: { ...call.summary, words: 'none' },
              events: call.events.map((event) => (event.type === 'words' ? { ...event, text: '' } : event)),
            }
          : call,
    )
    const set = madeUpSet([leaves])
    const { result, told } = await run(set, set, calls)
    expect(result).toMatchObject({ calls: 120, withWords: 90, changed: 0 })
    expect(told).toEqual(['0/120', '50/120', '100/120', '120/120'])
  })

  test('sets what agents said beside the rule that fires at that moment, and no other', async () => {
    const made = madeUpCall(scriptNamed('price-listened'), NOON)
    const leaving = made.events.find((event) => event.type === 'heard' && event.heard.act === 'leaving') as CallEvent
    const said = (at: number, cue: string): CallEvent[] => [
      { id: eventId(cue), at, type: 'cue', cue: { id: cue } as never },
      { id: eventId(`${cue}-f`), at: at + 3_000, type: 'cue-feedback', cue: cue as never, feedback: 'wrong' },
    ]
    const events = [...made.events, ...said(leaving.at + 2_000, 'near'), ...said(leaving.at + 60_000, 'far')]
    const set = madeUpSet([{ ...leaves, mostPerCall: 1 }])
    const { result } = await run(set, set, [{ ...made, events: events.toSorted((a, b) => a.at - b.at) }])
    expect(result.rules.leaves?.marks).toEqual({ helped: 1, wrong: 1, late: 0 })
  })

  test('counts pauses of the presses there were', async () => {
    const made = madeUpDays(NOON, 1, 60)
    const paused = made.filter(({ summary }) => summary.pause).length
    expect(paused).toBeGreaterThan(0)
    const guarded = { ...madeUpSet([]), guards: builtInRules('en').guards }
    const { result } = await run(guarded, madeUpSet([]), made)
    expect(result.pauses.after).toBe(0)
    expect(result.pauses.before).toBeGreaterThanOrEqual(paused)
  })

  test('is made on the scripted calls when none is kept, and says that it is', async () => {
    const { result } = await run(madeUpSet([]), madeUpSet([leaves]), [])
    expect(result).toMatchObject({ rests: 'scripted', calls: 1, changed: 1 })
    expect(result.rules.leaves).toMatchObject({ calls: 1, on: ['leaves-us'] })
    expect((await run(madeUpSet([]), madeUpSet([leaves]), madeUpDays(NOON, 1, 1))).result.rests).toBe('kept')
  })

  test('counts each phrase by itself: on how many calls, on how many alone, said by whom it is listened for', async () => {
    const said = madeUpRule('said', { when: { said: ['i see', 'cancel*', 'so ~3 price'], by: 'agent' } })
    const set = madeUpSet([said, madeUpRule('other', { when: { said: ['cancel*'], by: 'caller' } })])
    const scripts = [
      'Caller: Please cancel it. Cancel, I said.\nAgent: I see.',
      'Agent: I see, you want to cancel. I see.',
      'Caller: I see.',
    ]
    const result = await backtest(set, set, {
      records: memoryRecords([]),
      scripted: async () => scripts.map((text, i) => ({ id: `${i}`, happened: happenedInText(text) })),
      replay: replayer,
      progress: () => {},
    })
    expect(result.phrases).toEqual({
      said: {
        'i see': { calls: 2, alone: 1 },
        'cancel*': { calls: 1, alone: 0 },
        'so ~3 price': { calls: 0, alone: 0 },
      },
      other: { 'cancel*': { calls: 1, alone: 1 } },
    })
  })

  test('a rule named like a property of every object is a rule like any other', async () => {
    const set = madeUpSet([{ ...leaves, id: 'constructor' as never }])
    const { result } = await run(set, set, [madeUpCall(scriptNamed('price-listened'), NOON)])
    expect(result.rules.constructor).toMatchObject({ calls: 1 })
  })
})
