import { expect, it } from 'vitest'
import { callId, ruleId } from '../../../../utils/core/ids'
import type { CallSummary } from '../../../../utils/core/record'
import builtIn from '../../../../utils/rules/just-listen.en.json'
import { readRelease } from '../../../../utils/store/schema/release'
import { readRuleSet, readRuleSetText } from '../../../../utils/store/schema/rule-set'
import { releaseModel } from '../../../../utils/view/rules/rollout/release'
import type { RuleFile } from '../../../../utils/view/rules/rule-file'
import { rulesModel } from '../../../../utils/view/rules/rules'
import { memoryDrafts, memoryRuleSets } from '../../../made-up/memory-rule-sets'

const shipped = readRuleSet(builtIn)
if (shipped.is === 'refused') throw new Error('broken')
const [first, second] = shipped.ruleSet.rules

const call = (ruleSetVersion: number, over: Partial<CallSummary> = {}): CallSummary => ({
  id: callId(`call-${Math.random()}`),
  startedAt: 0,
  endedAt: 60_000,
  duration: 60_000,
  reason: 'price',
  callersWords: '',
  outcome: 'stayed',
  flags: [],
  cues: [],
  reused: 0,
  ruleSetVersion,
  seen: 'unseen',
  words: 'none',
  callerHashes: [],
  ...over,
})

async function open(calls: CallSummary[] = []) {
  const rules = rulesModel({
    sets: memoryRuleSets(),
    builtIn: shipped.is === 'read' ? shipped.ruleSet : (undefined as never),
    read: readRuleSetText,
    check: readRuleSet,
    drafts: memoryDrafts(),
    by: async () => 'Ines',
    now: () => 0,
    save: () => {},
  })
  const saved: RuleFile[] = []
  const model = releaseModel(rules, {
    records: { page: async () => ({ calls, troubles: [] }) },
    save: (file) => saved.push(file),
  })
  const off = async (rule = first, share?: number) => {
    if (rule) rules.switchRule(rule.id, 'off')
    await rules.publish('', share)
  }
  return { rules, model, saved, off }
}

it('a draft published to a share leaves the live set to the others', async () => {
  const { rules, model, saved, off } = await open()
  await off(first)
  await off(second, 25)
  expect([rules.active.value, rules.next.value]).toEqual([2, { version: 3, share: 25 }])
  expect(rules.live.value.version).toBe(2)
  model.save()
  expect(readRelease(saved[0]?.text ?? '')).toMatchObject({
    is: 'read',
    release: { rules: { version: 2 }, next: { share: 25, rules: { version: 3 } } },
  })
})

it('goes on to everybody, or back to nobody, in one press', async () => {
  const { rules, model, saved, off } = await open()
  await off(first)
  await off(second, 25)
  await rules.activate(3)
  expect([rules.active.value, rules.next.value]).toEqual([3, undefined])
  await off(first, 10)
  await rules.activate(3)
  expect([rules.active.value, rules.next.value]).toEqual([3, undefined])
  model.save()
  expect(JSON.parse(saved[0]?.text ?? '')).toMatchObject({ format: 'prompt-rules/1', version: 3 })
})

it('compares the calls of the two versions, and of no other', async () => {
  const cue = (fate: 'helped' | 'wrong' | 'shown') => ({ rule: ruleId('ask-why'), fate })
  const { model, off } = await open([
    call(1, { cues: [cue('wrong')] }),
    call(2, { cues: [cue('helped'), cue('shown')] }),
    call(2, { pause: { choice: 'end-now', override: 'caller-decided' } }),
    call(3, { flags: [{ name: 'dead-end', good: false, why: '', at: 0 }] }),
  ])
  await off(first)
  await off(second, 25)
  await model.compare()
  expect(model.groups.value).toMatchObject([
    { version: 2, calls: 2, cues: 2, helped: 1, wrong: 0, paused: 1, overridden: 1, toMend: 0 },
    { version: 3, calls: 1, cues: 0, toMend: 1 },
  ])
})
