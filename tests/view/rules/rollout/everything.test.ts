import { expect, it } from 'vitest'
import builtIn from '../../../../utils/rules/just-listen.en.json'
import { readDesk } from '../../../../utils/store/schema/desk-file'
import { readRuleSet, readRuleSetText } from '../../../../utils/store/schema/rule-set'
import { everythingModel } from '../../../../utils/view/rules/rollout/everything'
import type { RuleFile } from '../../../../utils/view/rules/rule-file'
import { rulesModel } from '../../../../utils/view/rules/rules'
import { settingsModel } from '../../../../utils/view/rules/settings'
import { memoryDrafts, memoryRuleSets } from '../../../made-up/memory-rule-sets'
import { memorySettings } from '../../../made-up/memory-settings'
import { mutated } from '../../../store/mutate'

async function desk() {
  const shipped = readRuleSet(builtIn)
  if (shipped.is === 'refused') throw new Error('broken')
  const settings = settingsModel(memorySettings())
  await settings.look()
  const rules = rulesModel({
    sets: memoryRuleSets(),
    builtIn: shipped.ruleSet,
    read: readRuleSetText,
    check: readRuleSet,
    drafts: memoryDrafts(),
    by: async () => 'Ines',
    now: () => 0,
    save: () => {},
  })
  const saved: RuleFile[] = []
  const model = everythingModel(settings, rules, { read: readDesk, save: (file) => saved.push(file) })
  const first = shipped.ruleSet.rules[0]
  return { settings, rules, model, saved, first }
}

it('what one desk saves another takes in: settings at once, rules as a draft', async () => {
  const one = await desk()
  await one.settings.change('guard', 'remind')
  await one.settings.change('excludedSites', ['*.bank.example'])
  if (one.first) one.rules.switchRule(one.first.id, 'off')
  await one.rules.publish('too often')
  one.model.save()

  const other = await desk()
  await other.model.take(one.saved[0]?.text ?? '')
  expect(other.model.taken.value).toMatchObject({ is: 'taken', ignored: [], rules: 'waiting' })
  expect(other.settings.now.value?.own).toEqual(one.settings.now.value?.own)
  expect(other.rules.live.value.rules[0]?.status).toBe('active')
  expect(other.rules.draft.value?.rules[0]?.status).toBe('retired')
})

it('a bad setting is left out and named, the others hold', async () => {
  const { model, settings } = await desk()
  await model.take(
    JSON.stringify({ format: 'earshot-desk/1', settings: { guard: 'loud', pauseSeconds: 6, __proto__x: 1 } }),
  )
  expect(settings.now.value?.own).toMatchObject({ guard: 'pause', pauseSeconds: 6 })
  expect(model.taken.value).toMatchObject({
    settings: 1,
    rules: 'none',
    ignored: [{ key: 'guard' }, { key: '__proto__x' }],
  })
})

it.each(['', '[]', 'null', '{"format":"prompt-rules/1"}', '{"format":"earshot-desk/1","rules":{}}'])(
  'another file is refused with a sentence, and nothing is changed: %s',
  async (text) => {
    const { model, settings, rules } = await desk()
    const before = settings.now.value?.own
    await model.take(text)
    expect(model.taken.value).toMatchObject({
      is: 'refused',
      sentence: expect.stringMatching(/Nothing was changed\.$/),
    })
    expect(settings.now.value?.own).toEqual(before)
    expect(rules.draft.value).toBeUndefined()
  },
)

it('every version comes back, numbered as it was, with who, when and why; the way back to each is one press', async () => {
  const one = await desk()
  for (const [i, note] of ['first', 'second', 'third'].entries()) {
    const rule = one.rules.shown.value.rules[i]
    if (rule) one.rules.switchRule(rule.id, 'off')
    await one.rules.publish(note)
  }
  one.model.save()
  const file = one.saved[0]?.text ?? ''

  const other = await desk()
  await other.model.take(file)
  expect(other.rules.versions.value).toEqual(one.rules.versions.value)
  expect(other.model.taken.value).toMatchObject({ versions: { restored: [4, 3, 2], here: [], otherHere: [] } })
  expect(other.rules.active.value).toBe('built-in')
  await other.rules.activate(3)
  expect(other.rules.live.value).toEqual(one.rules.versions.value[1]?.ruleSet)
  await other.model.take(file)
  expect(other.model.taken.value).toMatchObject({ versions: { restored: [], here: [4, 3, 2] } })
})

it('a version that is not right is left out by its place, the others come', async () => {
  const version = (over: object, set: object = {}) => ({
    version: 7,
    at: 0,
    by: '',
    note: '',
    ruleSet: { ...builtIn, version: 7, ...set },
    ...over,
  })
  const other = await desk()
  await other.model.take(
    JSON.stringify({
      format: 'earshot-desk/1',
      versions: [
        version({}),
        version({}),
        version({ version: 8 }),
        version({ version: 9 }, { version: 9, rules: [{}] }),
        version({ version: 10, note: 4 }, { version: 10 }),
        null,
        version({ version: 11 }, { version: 11 }),
      ],
    }),
  )
  expect(other.rules.versions.value.map(({ version }) => version)).toEqual([11, 7])
  expect(other.model.taken.value).toMatchObject({
    versions: { restored: [7, 11] },
    ignored: [
      { sentence: '“versions[1]” is left out: version 7 stands there twice.' },
      { sentence: '“versions[2]” is left out: its set says that it is version 7, not 8.' },
      { sentence: expect.stringMatching(/^“versions\[3\]” is left out: at rules\[0\]\./) },
      { sentence: '“versions[4]” is left out: note is not right.' },
      { sentence: '“versions[5]” is left out: it is not right.' },
    ],
  })
})

it('a hundred files, each broken in its own way: taken in part by part, or refused with a sentence', async () => {
  const one = await desk()
  const rule = one.rules.shown.value.rules[0]
  if (rule) one.rules.switchRule(rule.id, 'off')
  await one.rules.publish('<img src=x onerror=alert(1)>')
  one.model.save()
  for (let seed = 0; seed < 100; seed++) {
    const other = await desk()
    await other.model.take(mutated(one.saved[0]?.text ?? '', seed))
    const taken = other.model.taken.value
    expect(taken, String(seed)).toBeDefined()
    const sentences =
      taken?.is === 'refused' ? [taken.sentence] : (taken?.ignored ?? []).map(({ sentence }) => sentence)
    for (const sentence of sentences) {
      expect(sentence.length, String(seed)).toBeGreaterThan(20)
      expect(sentence).not.toMatch(/undefined|\[object|NaN/)
    }
    expect(other.rules.active.value, String(seed)).toBe('built-in')
  }
})
