import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { RuleSet } from '../../utils/core/rule'
import { markOf } from '../../utils/core/rules-mark'
import { databaseAt, type Opener } from '../../utils/store/idb/database'
import { idbRuleSets } from '../../utils/store/idb/rule-sets'
import { type RuleSource, ruleShelf } from '../../utils/store/rule-shelf'
import { readRuleSet } from '../../utils/store/schema/rule-set'
import { builtInRules } from '../../utils/store/schema/rule-set-built-in'

const shipped = builtInRules('en')
const set = (title: string, version = 1): RuleSet => ({ ...shipped, title, version })
const ADDRESS = 'https://it.example/rules.json'
const from = (source: Partial<RuleSource> = {}): RuleSource => ({ agentId: 'ana', rulesUrl: '', rules: '', ...source })
const titleOf = async (found: Promise<RuleSet | undefined>) => (await found)?.title

let databases = 0
let open: Opener
let clock: number
let answer: string
beforeEach(() => {
  open = databaseAt(`shelf-${databases++}`)
  clock = 1_000_000
  answer = ''
})
const shelf = () =>
  ruleShelf(open, { builtIn: async () => shipped, get: async () => new Response(answer), clock: () => clock })
const publish = (published: RuleSet) => idbRuleSets(open).publish(published, { at: 1, by: 'ana', note: '' })
/** Asks, and asks again when the answer has come: it is not waited for. */
async function newestFrom(address: string) {
  const asking = shelf()
  await asking.newest(from({ rulesUrl: address }))
  await expect.poll(async () => titleOf(asking.newest(from({ rulesUrl: address })))).not.toBe(shipped.title)
  return asking.newest(from({ rulesUrl: address }))
}

describe('for a call that begins', () => {
  it('the company’s come before those published here, and those before the built-in ones', async () => {
    expect(await titleOf(shelf().newest(from()))).toBe(shipped.title)
    await publish(set('here'))
    expect(await titleOf(shelf().newest(from()))).toBe('here')
    expect(await titleOf(shelf().newest(from({ rules: JSON.stringify(set('in the policy')) })))).toBe('in the policy')
    answer = JSON.stringify(set('at the address'))
    await shelf().newest(from({ rulesUrl: ADDRESS }))
    await expect.poll(() => titleOf(shelf().newest(from({ rulesUrl: ADDRESS })))).toBe('at the address')
  })

  it('a set in the policy that is not right leaves those published here', async () => {
    await publish(set('here'))
    expect(await titleOf(shelf().newest(from({ rules: '{"format":"prompt-rules/1"}' })))).toBe('here')
  })
})

describe('for a call that goes on', () => {
  it('every published version is found again, whichever is active', async () => {
    await publish(set('first'))
    const began = markOf(await shelf().newest(from()))
    await publish(set('second'))
    expect(await titleOf(shelf().marked(began))).toBe('first')
    await idbRuleSets(open).activate('built-in')
    expect(await titleOf(shelf().marked(began))).toBe('first')
    expect(await titleOf(shelf().marked(markOf(shipped)))).toBe(shipped.title)
  })

  it('of a company’s file the one before is kept, though it changed without a new number; no older one', async () => {
    answer = JSON.stringify(set('monday', 7))
    const monday = markOf(await newestFrom(ADDRESS))
    answer = JSON.stringify(set('tuesday', 7))
    clock += 6 * 60_000
    await shelf().newest(from({ rulesUrl: ADDRESS }))
    await expect.poll(() => titleOf(shelf().newest(from({ rulesUrl: ADDRESS })))).toBe('tuesday')
    expect(await titleOf(shelf().marked(monday))).toBe('monday')
    // Asked again, and unchanged: what was before it stays.
    clock += 6 * 60_000
    await shelf().newest(from({ rulesUrl: ADDRESS }))
    expect(await titleOf(shelf().marked(monday))).toBe('monday')
    answer = JSON.stringify(set('wednesday', 8))
    clock += 6 * 60_000
    await shelf().newest(from({ rulesUrl: ADDRESS }))
    await expect.poll(() => titleOf(shelf().newest(from({ rulesUrl: ADDRESS })))).toBe('wednesday')
    expect(await shelf().marked(monday)).toBeUndefined()
  })

  it('the set on trial at an address is found, too', async () => {
    const release = { format: 'rules-release/1', rules: set('all', 3), next: { rules: set('some', 4), share: 99 } }
    answer = JSON.stringify(release)
    await newestFrom(ADDRESS)
    const read = readRuleSet(set('some', 4))
    if (read.is === 'refused') throw new Error('broken')
    expect(await titleOf(shelf().marked(markOf(read.ruleSet)))).toBe('some')
  })

  it('another set of the same number is not taken for it', async () => {
    await publish(set('first'))
    expect(await shelf().marked(markOf(set('elsewhere', 2)))).toBeUndefined()
  })
})
