import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Heard } from '../../../utils/core/heard'
import type { CallFacts, Outcome } from '../../../utils/core/rule'
import { compileRules } from '../../../utils/language/rules/compile'
import { createRuleEngine } from '../../../utils/language/rules/engine'
import { createSimpleEngine } from '../oracle/simple-engine'
import { call, type Happening, NO_FACTS, rules, setOf } from './arbitrary'

type Engine = Pick<ReturnType<typeof createRuleEngine>, 'hear' | 'heard' | 'tick'>

function happen(engine: Engine, what: Happening, facts: CallFacts, at: number): Outcome {
  if (what.what === 'hear') return engine.hear({ ...what.utterance, at }, facts)
  if (what.what !== 'heard') return engine.tick(at, facts)
  const { act, sure, utterance } = what
  return engine.heard([{ act, sure, utterance, speaker: 'caller', words: act, at } as Heard], facts, {
    id: utterance,
    final: true,
  })
}
function factsAfter(facts: CallFacts, what: Happening, at: number): CallFacts {
  if (what.what !== 'facts') return facts
  if (what.facts === 'hold') return { ...facts, heldSince: at }
  if (what.facts === 'connect') return { ...facts, connectedAt: at }
  return { ...facts, ...what.facts }
}

describe('the rule engine', () => {
  it('says what judging every rule from scratch after every event says', () => {
    let hits = 0
    fc.assert(
      fc.property(rules, call, (list, events) => {
        const set = setOf(list)
        const engine = createRuleEngine(compileRules([set], 'en'))
        const oracle = createSimpleEngine(set, 'en')
        let facts = NO_FACTS
        let at = 0
        for (const [after, what] of events) {
          at += after * 1000
          facts = factsAfter(facts, what, at)
          const mine = happen(engine, what, facts, at)
          expect(mine).toEqual(happen(oracle, what, facts, at))
          hits += mine.hits.length
        }
      }),
      { numRuns: 1000 },
    )
    expect(hits).toBeGreaterThan(250)
  })

  it('needs no look between its deadlines', () => {
    let waited = 0
    fc.assert(
      fc.property(rules, call, (list, events) => {
        const set = setOf(list)
        const engine = createRuleEngine(compileRules([set], 'en'))
        const oracle = createSimpleEngine(set, 'en')
        let facts = NO_FACTS
        let at = 0
        expect(engine.tick(at, facts)).toEqual(oracle.tick(at, facts))
        for (const [after, what] of events) {
          for (const end = at + after * 1000; at < end; ) {
            at += at % 1000 === 0 ? 1 : 999
            const wanted = oracle.tick(at, facts)
            const due = engine.nextDeadline()
            const mine = due !== undefined && due <= at ? engine.tick(at, facts) : { hits: [], withdrawn: [] }
            expect(mine).toEqual(wanted)
            waited += mine.hits.length
          }
          facts = factsAfter(facts, what, at)
          expect(happen(engine, what, facts, at)).toEqual(happen(oracle, what, facts, at))
        }
      }),
      { numRuns: 300 },
    )
    expect(waited).toBeGreaterThan(8)
  })
})
