import { describe, expect, it } from 'vitest'
import { madeUpCall, scriptNamed } from '../../../demo/month/calls'
import { replayer } from '../../../entrypoints/rules/replaying'
import { readRuleSet, readRuleSetText } from '../../../utils/store/schema/rule-set'
import { builtInRules } from '../../../utils/store/schema/rule-set-built-in'
import { rulesModel } from '../../../utils/view/rules/rules'
import { happenedInText } from '../../../utils/view/rules/trial/conversation'
import { cueShown, stretchesOf } from '../../../utils/view/rules/trial/rows'
import { trialModel } from '../../../utils/view/rules/trial/trial'
import { memoryRecords } from '../../made-up/memory-records'
import { memoryDrafts, memoryRuleSets } from '../../made-up/memory-rule-sets'
import { madeUpRule, madeUpSet } from '../../made-up/rule-set'

const WAITS = madeUpRule('waits', {
  when: { missing: { heard: 'asks-why' }, after: { heard: 'leaving' }, within: 10 },
  say: 'Ask why',
})

const GUARDED = { ...madeUpSet([WAITS]), guards: builtInRules('en').guards }

async function bench(text: string, builtIn = GUARDED) {
  const rules = rulesModel({
    sets: memoryRuleSets(),
    builtIn,
    read: readRuleSetText,
    check: readRuleSet,
    drafts: memoryDrafts(),
    by: async () => 'Ada',
    now: () => 0,
    save: () => {},
  })
  const made = madeUpCall(scriptNamed('price-listened'), 1_000_000)
  const trial = trialModel(
    {
      replay: replayer,
      scripts: async () => [{ id: 's', title: 'S', language: 'en', text: 'Caller: hello' }],
      records: memoryRecords([made]),
    },
    rules,
    text,
  )
  await trial.look()
  return { rules, trial, made }
}
const told = (text: string) =>
  happenedInText(text)
    .slice(1)
    .map((one) => (one.is === 'words' ? `${one.speaker}: ${one.text}` : one.is))

describe('a conversation', () => {
  it('is read as people paste it', () => {
    expect(
      told('[00:12] Customer: hi there\nAgent - hello\n\nI want to cancel\n(12 s)\n(hang up)\nno: really'),
    ).toEqual(['caller: hi there', 'agent: hello', 'caller: I want to cancel', 'hang-up', 'agent: no: really'])
  })

  it('takes as long as talk takes, and silence as long as it says', () => {
    const [, first, second] = happenedInText('Caller: one two three\n(60 s)\nAgent: four')
    expect(first?.at).toBe(2111)
    expect(second?.at).toBeGreaterThan(63_000)
    expect(told('Cliente: hola\n(1,5 s)\nAgente: diga')).toEqual(['caller: hola', 'agent: diga'])
  })

  it('names like those of every object are nobody’s', () => {
    expect(told('constructor: hi\n(toString)')).toEqual(['caller: constructor: hi', 'agent: (toString)'])
  })
})

describe('a trial', () => {
  it('shows turn by turn what fires, on which words, and what the guard says', async () => {
    const { trial } = await bench(
      'Caller: I want to cancel my account\n(12 s)\nAgent: What made you decide?\n(hang up)',
    )
    const rows = trial.rows.value
    expect(rows.map(({ happened }) => happened.is)).toEqual(['event', 'words', 'time-passed', 'words', 'hang-up'])
    expect(rows[2]?.draft.fired).toMatchObject([{ rule: 'waits', because: 'asks-why' }].map(({ rule }) => ({ rule })))
    expect(rows.map(({ draft }) => cueShown(draft)?.text)).toEqual([
      undefined,
      undefined,
      'Ask why',
      undefined,
      undefined,
    ])
    expect(rows.at(-1)?.draft.verdict).toEqual({ say: 'pause', open: ['said-back', 'settled'] })
  })

  it('sets the draft beside the live set, and hears what is only a draft rule', async () => {
    const { rules, trial } = await bench('Caller: I want to cancel my account')
    expect(trial.rows.value[0]?.live).toBeUndefined()
    rules.propose({ ...rules.live.value, rules: [madeUpRule('new', { status: 'draft', say: 'Mine' }), WAITS] })
    const [, said, waited] = trial.rows.value
    expect([said?.differs, cueShown(said?.draft as never)?.text, said?.live && cueShown(said.live)]).toEqual([
      true,
      'Mine',
      undefined,
    ])
    expect(waited?.live && cueShown(waited.live)?.text).toBe('Ask why')
  })

  it('leaves out a rule that is not right yet, and tries the rest', async () => {
    const broken = madeUpRule('broken', { when: { said: ['x ~99 y'], by: 'caller' } })
    const { trial } = await bench('Caller: cancel my account', madeUpSet([broken, madeUpRule('sound')]))
    expect(trial.rows.value[1]?.draft.fired.map(({ rule }) => rule)).toEqual(['sound'])
  })

  it('takes a script, or a past call as it was understood then; steps stay inside', async () => {
    const { trial, made } = await bench('')
    trial.takeScript('s')
    expect(trial.rows.value).toHaveLength(2)
    trial.step(-5)
    expect(trial.at.value).toBe(0)
    await trial.takeCall(made.summary.id)
    expect(trial.rows.value.length).toBeGreaterThan(5)
    expect(trial.rows.value.at(-1)?.draft.call.reason.reason).toBe('price')
    trial.step(999)
    expect(trial.at.value).toBe(trial.rows.value.length - 1)
  })

  it('of words that mean nothing to a program stays whole', async () => {
    for (const text of [
      '',
      '\n\n',
      '(((',
      '\u0000\u202e💥 Caller:',
      '<img src=x onerror=alert(1)>',
      'a'.repeat(100_000),
    ]) {
      const { trial } = await bench(text)
      expect(trial.rows.value.length).toBeGreaterThan(0)
    }
  })
})

it('the words that fired are marked where they stand', () => {
  const marked = (text: string, words: string[]) =>
    stretchesOf(text, words)
      .map((s) => (s.marked === 'marked' ? `[${s.text}]` : s.text))
      .join('')
  expect(marked('I want to cancel my account', ['cancel my', 'my account', ''])).toBe('I want to [cancel my] account')
  expect(marked('nothing', ['else'])).toBe('nothing')
})
