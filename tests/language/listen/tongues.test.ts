import { describe, expect, it } from 'vitest'
import type { ActName } from '../../../utils/core/heard'
import { REASONS, RELEASES } from '../../../utils/core/reason'
import { earsOf } from '../../../utils/language/listen/ears'
import type { Saying } from '../../../utils/language/listen/sayings'
import { TONGUES } from '../../../utils/language/listen/tongues'

const CALLER: ActName[] = [
  'leaving',
  'staying',
  'reason',
  'release',
  'decided',
  'caller-thanks',
  'satisfied',
  'complaint',
  'waited',
  'accepts',
  'caller-goodbye',
]
const AGENT: ActName[] = [
  'asks-identity',
  'asks-why',
  'open-question',
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
]
/** Given by what was asked before, by the state of the call, or by the agent's mark; never by a phrase alone. */
const NOT_BY_PHRASE = [
  'insisted',
  'declined',
  'transfer',
  'caller-closed',
  'agent-said-so',
  'moving-away',
  'closed-business',
].concat(['duplicate', 'fraud', 'withdrawal'])

const actsOf = (sayings: readonly Saying[]) => new Set(sayings.flatMap(({ says }) => ('act' in says ? [says.act] : [])))

describe.each(Object.entries(TONGUES))('the sayings of %s', (language, tongue) => {
  it('can all be read', () => {
    expect(() => earsOf(tongue, language)).not.toThrow()
  })

  it('cover every act of the caller and of the agent', () => {
    expect(CALLER.filter((act) => !actsOf(tongue.caller).has(act))).toEqual([])
    expect(AGENT.filter((act) => !actsOf(tongue.agent).has(act))).toEqual([])
  })

  it('weigh for and against giving back, which no phrase proves', () => {
    const weights = tongue.agent.flatMap(({ says }) => ('weighs' in says ? [Math.sign(says.weighs)] : []))
    expect(new Set(weights)).toEqual(new Set([1, -1]))
    expect(tongue.caller.filter(({ says }) => 'weighs' in says)).toEqual([])
    expect(tongue.small.length).toBeGreaterThan(50)
  })

  it('keep the two sides apart', () => {
    const shared = [...actsOf(tongue.caller)].filter((act) => actsOf(tongue.agent).has(act))
    expect(shared).toEqual(['release'])
  })

  it('know every reason but the unknown one, and every release that is said', () => {
    const says = tongue.caller.map((saying) => saying.says)
    const reasons = new Set(says.flatMap((s) => ('act' in s && s.act === 'reason' ? [s.reason] : [])))
    expect(REASONS.filter((reason) => !reasons.has(reason))).toEqual(['unknown'])
    const releases = new Set(says.flatMap((s) => ('act' in s && s.act === 'release' ? [s.release] : [])))
    expect(RELEASES.filter((r) => !releases.has(r) && !NOT_BY_PHRASE.includes(r))).toEqual([])
  })

  it('say nothing twice', () => {
    for (const { says, phrases, unless = [], nearer = [] } of [...tongue.caller, ...tongue.agent]) {
      const all = [...phrases, ...unless, ...nearer]
      expect(
        all.filter((phrase, i) => all.indexOf(phrase) !== i),
        JSON.stringify(says),
      ).toEqual([])
    }
  })
})
