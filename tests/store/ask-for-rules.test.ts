import { describe, expect, it } from 'vitest'
import { rulesFor } from '../../utils/core/release'
import builtIn from '../../utils/rules/just-listen.en.json'
import { askForRules } from '../../utils/store/ask-for-rules'
import type { CompanyRules } from '../../utils/store/ports/company-rules'
import { readRelease } from '../../utils/store/schema/release'
import { keptFault } from '../../utils/words/rule-faults'

const URL = 'https://it.example/rules.json'
const GOOD = JSON.stringify(builtIn)
const OTHER = JSON.stringify({ ...builtIn, version: 2 })

function house() {
  let kept: CompanyRules | undefined
  const asked: RequestInit[] = []
  const store = {
    read: async () => kept,
    write: async (rules: CompanyRules) => {
      kept = rules
      return { outcome: 'kept' as const }
    },
  }
  return {
    kept: () => kept,
    asked,
    ask: (answer: Response | Error, at: number, from = URL) =>
      askForRules(store, from, at, async (_, how) => {
        asked.push(how)
        if (answer instanceof Error) throw answer
        return answer
      }),
  }
}

describe('rules from an address', () => {
  it('are taken when they are right, and asked for by their mark the next time', async () => {
    const { ask, kept, asked } = house()
    await ask(new Response(GOOD, { headers: { etag: '"one"' } }), 1_000)
    expect(kept()).toEqual({ from: URL, text: GOOD, etag: '"one"', askedAt: 1_000, takenAt: 1_000, refused: '' })
    await ask(new Response(null, { status: 304 }), 2_000)
    expect(asked.map(({ headers }) => headers)).toEqual([{}, { 'If-None-Match': '"one"' }])
    expect(kept()).toMatchObject({ text: GOOD, etag: '"one"', askedAt: 2_000, takenAt: 1_000, refused: '' })
  })

  it.each([
    ['no answer', new TypeError('Failed to fetch'), 'The address did not answer: Failed to fetch'],
    ['an error', new Response('', { status: 503 }), 'The address answered 503'],
    ['a page of HTML', new Response('<h1>Sign in</h1>'), 'It is not JSON'],
    ['another JSON', new Response('[]'), 'at format: A rule set begins with "format": "prompt-rules/1"'],
    ['a faulty rule', new Response(GOOD.replace('"priority":', '"priority":-')), /^at rules\[0\]\.priority: /],
    ['too much', new Response(`{"x":"${'x'.repeat(5_000_000)}"}`), 'It is larger than 5 MB'],
  ])('%s leaves the last good ones, and the reason is kept beside them', async (_, answer, why) => {
    const { ask, kept } = house()
    await ask(new Response(GOOD, { headers: { etag: '"one"' } }), 1_000)
    await ask(answer, 2_000)
    expect(kept()).toMatchObject({ text: GOOD, etag: '"one"', takenAt: 1_000, askedAt: 2_000 })
    expect(keptFault(kept()?.refused ?? '')).toMatch(why)
    await ask(new Response(OTHER), 3_000)
    expect(kept()).toMatchObject({ text: OTHER, etag: '', takenAt: 3_000, refused: '' })
  })

  it('of another address are not those of this one', async () => {
    const { ask, kept } = house()
    await ask(new Response(GOOD), 1_000)
    await ask(new Response('', { status: 404 }), 2_000, 'https://new.example/rules.json')
    expect(kept()).toMatchObject({ text: '', takenAt: 0 })
    expect(keptFault(kept()?.refused ?? '')).toBe('The address answered 404')
  })
})

describe('a release', () => {
  const staged = (share: unknown) =>
    readRelease(
      JSON.stringify({ format: 'rules-release/1', rules: builtIn, next: { rules: JSON.parse(OTHER), share } }),
    )

  it('gives the next set to its share of the agents, and the same agents always', () => {
    const read = staged(50)
    if (read.is === 'refused') throw new Error(read.fault.name)
    const versions = ['ana', 'chris', 'ana', ''].map((agent) => rulesFor(read.release, agent).version)
    expect(versions).toEqual([2, 1, 2, 1])
  })

  it.each([0, 100, 'half', undefined])('with a share of %s is refused', (share) => {
    expect(staged(share)).toEqual({ is: 'refused', fault: { name: 'share', place: 'next.share', of: [] } })
  })

  it('with one bad set is refused whole, and says which', () => {
    const text = JSON.stringify({ format: 'rules-release/1', rules: builtIn, next: { rules: {}, share: 10 } })
    expect(readRelease(text)).toMatchObject({ fault: { place: 'next.rules.format' } })
  })
})
