import 'fake-indexeddb/auto'
import { beforeEach, expect, it } from 'vitest'
import type { RuleSet } from '../../../utils/core/rule'
import { databaseAt, type Opener } from '../../../utils/store/idb/database'
import { idbRuleSets } from '../../../utils/store/idb/rule-sets'
import { NOON } from '../../contract/samples'
import { damage, fromTheFuture } from './damage'
import { diskFullAfter, killAfter } from './failing'

const set = (name: string, version = 1): RuleSet => ({
  format: 'prompt-rules/1',
  name,
  title: name,
  version,
  language: 'en',
  lists: {},
  rules: [],
  guards: [],
  savePaths: [],
  referTo: [],
})
const how = { at: NOON, by: 'ana', note: 'fewer cues' }

let databases = 0
let open: Opener
const rules = () => idbRuleSets(open)
const activeName = async () => {
  const { rules: active } = await rules().active()
  return active === 'built-in' ? active : active.ruleSet.name
}
beforeEach(() => {
  open = databaseAt(`rules-${databases++}`)
})

it('begins with the built-in set', async () => {
  expect(await rules().active()).toEqual({ rules: 'built-in' })
  expect(await rules().list()).toEqual({ versions: [], active: 'built-in', troubles: [] })
})

it('can count on after a set of any number', async () => {
  await rules().publish(set('far', Number.MAX_SAFE_INTEGER), how)
  expect(await rules().publish(set('next'), how)).toMatchObject({ outcome: 'kept' })
  expect(await activeName()).toBe('next')
})

it('publishes whole, numbered sets, each active at once', async () => {
  expect(await rules().publish(set('first'), how)).toEqual({ outcome: 'kept', version: 2 })
  expect(await rules().publish(set('second'), how)).toEqual({ outcome: 'kept', version: 3 })
  const { versions, active } = await rules().list()
  expect(versions.map(({ version, ruleSet, note }) => [version, ruleSet.version, ruleSet.name, note])).toEqual([
    [3, 3, 'second', 'fewer cues'],
    [2, 2, 'first', 'fewer cues'],
  ])
  expect(active).toBe(3)
  expect(await activeName()).toBe('second')
})

it('rolls back, and publishes on from the highest number', async () => {
  await rules().publish(set('first'), how)
  await rules().publish(set('second'), how)
  expect(await rules().activate(2)).toEqual({ outcome: 'kept' })
  expect(await activeName()).toBe('first')
  expect(await rules().publish(set('third', 2), how)).toMatchObject({ version: 4 })
  expect(await rules().activate('built-in')).toEqual({ outcome: 'kept' })
  expect(await activeName()).toBe('built-in')
  expect(await rules().activate(7)).toEqual({ outcome: 'not-here' })
})

it.each([0, 1])('killed at write %i of a publish, the set before stays whole and active', async (writes) => {
  await rules().publish(set('first'), how)
  const kill = killAfter(writes)
  expect(await rules().publish(set('second'), how)).toMatchObject({ outcome: 'not-kept' })
  kill.mend()
  expect(await activeName()).toBe('first')
  expect((await rules().list()).versions).toHaveLength(1)
})

it('says that the disk is full', async () => {
  diskFullAfter(0)
  expect(await rules().publish(set('first'), how)).toMatchObject({ outcome: 'disk-full' })
})

it('falls back to the built-in set when the active one cannot be read, and says why', async () => {
  await rules().publish(set('first'), how)
  await damage(open, 'ruleSets', (stored) => ({ ...stored, ruleSet: 'gone' }))
  expect(await rules().active()).toMatchObject({
    rules: 'built-in',
    trouble: { is: 'corrupt', sentence: expect.stringContaining('rule set 2') },
  })
  await damage(open, 'ruleSets', (stored) => ({ ...stored, ruleSet: { ...set('first'), format: 'prompt-rules/9' } }))
  expect(await rules().active()).toMatchObject({
    trouble: { is: 'newer', sentence: expect.stringContaining('Update Earshot') },
  })
  await damage(open, 'ruleSets', fromTheFuture)
  expect(await rules().active()).toMatchObject({ rules: 'built-in', trouble: { is: 'newer' } })
  expect((await rules().list()).troubles).toHaveLength(1)
})

it('a version on trial is for its share of the agents, and for everybody once it is activated', async () => {
  await rules().publish(set('first'), how)
  await rules().publish(set('second'), how, 50)
  const nameFor = async (agent: string) => {
    const { rules: active } = await rules().active(agent)
    return active === 'built-in' ? active : active.ruleSet.name
  }
  expect([await nameFor('ana'), await nameFor('chris'), await nameFor('')]).toEqual(['second', 'first', 'first'])
  expect(await rules().list()).toMatchObject({ active: 2, next: { version: 3, share: 50 } })
  await rules().activate(3)
  expect([await nameFor('ana'), await nameFor('chris')]).toEqual(['second', 'second'])
  expect((await rules().list()).next).toBeUndefined()
})

it('restores versions of another browser, numbered as they were, and takes no number from a set that is here', async () => {
  await rules().publish(set('mine'), how)
  const { versions } = await rules().list()
  const theirs = (name: string, version: number) => ({ ...how, version, ruleSet: set(name, version) })
  const other = [theirs('theirs', 2), theirs('late', 9)]
  expect(await rules().restore([...other, ...versions])).toEqual({
    outcome: 'kept',
    restored: [9],
    here: [2],
    otherHere: [2],
  })
  expect(await activeName()).toBe('mine')
  expect((await rules().list()).versions.map(({ ruleSet }) => ruleSet.name)).toEqual(['late', 'mine'])
  expect(await rules().publish(set('next'), how)).toMatchObject({ version: 10 })
})

it.each([0, 1])('killed at write %i of a restore, none of them is here', async (writes) => {
  const kill = killAfter(writes)
  const two = [2, 3].map((version) => ({ ...how, version, ruleSet: set('theirs', version) }))
  expect(await rules().restore(two)).toMatchObject({ outcome: 'not-kept' })
  kill.mend()
  expect((await rules().list()).versions).toEqual([])
})
