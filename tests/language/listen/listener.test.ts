import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AgentMark } from '../../../utils/core/event'
import type { ActName, Speaker, Utterance } from '../../../utils/core/heard'
import { createListener } from '../../../utils/language/listen/listener'
import { SILENT } from '../../../utils/language/listen/sayings'
import { TONGUES } from '../../../utils/language/listen/tongues'

const english = () => createListener({ lang: 'en', tongue: TONGUES.en ?? SILENT })
const WORDS = wordsOfCalls()

/** Turns of the scripted calls, by anyone, in any order: nothing a call may not bring. */
const turn = fc.record({
  speaker: fc.constantFrom<Speaker>('caller', 'agent', 'unknown'),
  text: fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 60 })),
})
const calls = fc
  .array(turn, { minLength: 1, maxLength: 8 })
  .map((turns) =>
    turns.map(({ speaker, text }, i): Utterance => ({ id: `u${i}`, speaker, text, final: true, at: i * 1_000 })),
  )
const AGENTS: ReadonlySet<ActName> = new Set([
  'asks-identity',
  'asks-why',
  'open-question',
  'reflection',
  'asks-confirmation',
  'apology',
  'offer',
  'dead-end',
  'promise',
  'next-step',
  'agent-thanks',
  'thanks-for-waiting',
  'anything-else',
  'agent-goodbye',
])
/** The agent's words may be the second sign of leaving, and tell of a transfer or an empty line. */
const EITHERS: ReadonlySet<ActName> = new Set(['leaving', 'release'])

const check = (property: fc.IProperty<[Utterance[]]>) => fc.assert(property, { numRuns: 300 })

describe('the listener', () => {
  it('hears the same words in the same order alike', () => {
    check(
      fc.property(calls, (call) => {
        const [one, two] = [english(), english()]
        expect(call.map((u) => one.hear(u))).toEqual(call.map((u) => two.hear(u)))
      }),
    )
  })

  it('remembers neither partials nor what it was only asked about', () => {
    check(
      fc.property(calls, (call) => {
        const [plain, disturbed] = [english(), english()]
        for (const utterance of call) {
          disturbed.hear({ ...utterance, final: false })
          disturbed.peek({ ...utterance, text: 'I want to close my account' })
          expect(disturbed.hear(utterance)).toEqual(plain.hear(utterance))
        }
      }),
    )
  })

  it('never mixes the two sides up', () => {
    check(
      fc.property(calls, (call) => {
        const listener = english()
        for (const utterance of call)
          for (const { act, speaker } of listener.hear(utterance)) {
            expect(speaker).toBe(utterance.speaker)
            if (speaker === 'caller') expect(AGENTS.has(act), act).toBe(false)
            if (speaker === 'agent') expect(AGENTS.has(act) || EITHERS.has(act), act).toBe(true)
          }
      }),
    )
  })

  it('is sure of nothing but a release where the speaker is not known, and hears leaving once', () => {
    check(
      fc.property(calls, (call) => {
        const listener = english()
        const heard = call.flatMap((u) => listener.hear({ ...u, speaker: 'unknown' }))
        expect(heard.filter(({ act, sure }) => sure === 'sure' && act !== 'release')).toEqual([])
        expect(heard.filter(({ act }) => act === 'leaving').length).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('quotes words that were said', () => {
    check(
      fc.property(calls, (call) => {
        const listener = english()
        for (const utterance of call)
          for (const { words } of listener.hear(utterance)) expect(utterance.text).toContain(words)
      }),
    )
  })

  it("takes the agent's mark for what it is: the caller is leaving, or is not", () => {
    const offer = { id: 'o', speaker: 'agent' as const, text: 'I could do it for half the price', final: true, at: 0 }
    const no = { id: 'n', speaker: 'caller' as const, text: 'no thanks', final: true, at: 0 }
    const released = (mark?: AgentMark) => {
      const listener = english()
      if (mark) listener.mark(mark)
      listener.hear(offer)
      return listener.hear(no).some(({ act }) => act === 'release')
    }
    expect(released()).toBe(false)
    expect(released('leaving')).toBe(true)
    expect(released('not-leaving')).toBe(false)
    expect(released('verified')).toBe(false)
  })

  it.each(['a', 'ab', 'é', 'cancel', "a'b", '1-'])('takes no longer than it must for 100,000 letters of %s', (part) => {
    const text = part.repeat(Math.ceil(100_000 / part.length))
    const before = performance.now()
    english().hear({ id: 'u', speaker: 'caller', text, final: true, at: 0 })
    // It was 12 s; a busy machine needs 0.5 s.
    expect(performance.now() - before).toBeLessThan(4_000)
  })

  it('hears nothing in a language nobody taught it', () => {
    const listener = createListener({ lang: 'xx', tongue: SILENT })
    const utterance = { id: 'u', speaker: 'caller' as const, text: 'I want to close my account', final: true, at: 0 }
    expect(listener.hear(utterance)).toEqual([])
  })
})

function wordsOfCalls(): string[] {
  const folder = 'tests/calls'
  return readdirSync(folder).flatMap((file) =>
    readFileSync(`${folder}/${file}`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .flatMap((line) => (JSON.parse(line) as { turns: { text?: string }[] }).turns.flatMap(({ text }) => text ?? [])),
  )
}
