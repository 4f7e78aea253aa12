import { expect, it } from 'vitest'
import { madeUpCall, scriptNamed } from '../../../demo/month/calls'
import { callId } from '../../../utils/core/ids'
import type { Paper } from '../../../utils/core/papers/paper'
import type { Role } from '../../../utils/core/role'
import { saidIn } from '../../../utils/core/said'
import { asSeen } from '../../../utils/view/review/as-seen'
import { memoryStores } from '../../contract/memory'

const NOW = new Date(2026, 4, 12, 17, 30).getTime()
const FLAGGED = callId('flagged')
const PLAIN = callId('plain')

async function seenBy(roles: readonly Role[], papers: readonly Paper[] = []) {
  const stores = memoryStores(() => NOW)
  const slow = { choose: ([first = '']: string[]) => first, pace: 30, came: <T>(came: T) => came }
  await stores.records.take([
    madeUpCall(scriptNamed('dead-end'), NOW - 3_600_000, FLAGGED, { playing: slow }),
    madeUpCall(scriptNamed('nothing-special'), NOW - 7_200_000, PLAIN),
  ])
  await stores.papers.write(papers)
  const seen = asSeen({ ...stores, roles: async () => roles })
  const words = async (id: typeof FLAGGED) => {
    const opened = await seen.records.open(id)
    if (opened.outcome !== 'open') throw new Error(opened.outcome)
    return { ...opened, said: saidIn(opened.events).filter(Boolean) }
  }
  return { ...seen, read: words }
}
const given = (words: 'needed' | 'whole'): Paper => ({
  ...{ kind: 'given', id: 'flagged', rev: 1, at: NOW, call: FLAGGED, words },
  by: { name: 'Ana', desk: 'desk-ana' },
})

it('is whole for the agent who took it here', async () => {
  const { read } = await seenBy(['agent', 'lead'])
  const [flagged, plain] = [await read(FLAGGED), await read(PLAIN)]
  expect([flagged.words, plain.words]).toEqual(['whole', 'whole'])
  expect(plain.said.length).toBeGreaterThan(2)
})

it('is what its flags need for somebody who only leads, and no word of a call that has none', async () => {
  const whole = (await (await seenBy(['agent'])).read(FLAGGED)).said
  const { read } = await seenBy(['lead', 'admin'])
  const flagged = await read(FLAGGED)
  expect(flagged.words).toBe('needed')
  expect(flagged.said.length).toBeGreaterThan(0)
  expect(flagged.said.length).toBeLessThan(whole.length)
  const plain = await read(PLAIN)
  expect(plain.said).toEqual([])
  expect(plain.summary.callersWords).toBe('')
})

it('is whole for the lead when whoever took it shared the whole of it', async () => {
  const { read } = await seenBy(['lead'], [given('whole')])
  expect((await read(FLAGGED)).words).toBe('whole')
  const needed = await seenBy(['agent', 'lead'], [given('needed')])
  expect((await needed.read(FLAGGED)).words).toBe('needed')
})

it('is found by no word that is not to be read', async () => {
  const found = async (roles: Role[], typed: string) =>
    [...(await (await seenBy(roles)).search.find(typed, {})).lines.keys()].sort()
  expect(await found(['agent'], 'march')).toEqual(['flagged'])
  expect(await found(['lead'], 'march')).toEqual([])
  expect(await found(['agent'], 'next bill')).toEqual(['plain'])
  expect(await found(['lead'], 'next bill')).toEqual([])
  expect(await found(['lead'], 'written')).toEqual(['flagged'])
})

it('lists the calls that have no flag, without what was said in them', async () => {
  const { records } = await seenBy(['lead'])
  const { calls } = await records.page({})
  expect(calls.map(({ id, callersWords }) => [id, callersWords !== ''])).toEqual([
    ['flagged', true],
    ['plain', false],
  ])
})
