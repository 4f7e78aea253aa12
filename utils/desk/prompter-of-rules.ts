import type { Call } from '../core/call'
import { warnsOfClosing } from '../core/closing-cue'
import { chooseCue, type QuietLevel } from '../core/cue-choice'
import type { EventBody } from '../core/event'
import type { GuardMode } from '../core/guard'
import type { Utterance } from '../core/heard'
import type { CallFacts, Outcome, RuleHit, Withdrawal } from '../core/rule'
import type { Millis } from '../core/time'
import type { CompiledRules } from '../language/rules/compile'
import { createRuleEngine } from '../language/rules/engine'
import { callFacts } from './call-facts'
import type { Prompter } from './prompter'

/** What may change while a call runs. */
export interface PrompterTerms {
  quiet: () => QuietLevel
  guard: (call: Call) => GuardMode
}

/**
 * The rules of one call: their hits become one cue at a time, and go when their words are revised or their moment is
 * over. `note` hears of each hit, shown or not.
 */
export function prompterFor(
  rules: CompiledRules,
  { quiet, guard }: PrompterTerms,
  note: (outcome: Outcome) => void = () => {},
): Prompter {
  const engine = createRuleEngine(rules)
  let hits: RuleHit[] = []
  let withdrawn: Withdrawal[] = []
  let speaking: Utterance['speaker'] | undefined

  let known: { call: Call; facts: CallFacts } | undefined
  /** Asked for several times a turn; a call is replaced with everything that happens in it, and never changed. */
  function factsOf(call: Call): CallFacts {
    if (known?.call !== call) known = { call, facts: callFacts(call) }
    return known.facts
  }

  const isOfGuard = (hit: RuleHit) => rules.rules.some(({ rule }) => rule.id === hit.rule && warnsOfClosing(rule))

  function take(outcome: Outcome): void {
    const { hits: came, withdrawn: went } = outcome
    note(outcome)
    const gone = new Set(went.map(({ hit }) => hit))
    withdrawn = [...withdrawn, ...went]
    hits = [...hits.filter(({ id }) => !gone.has(id)), ...came]
  }

  function choose(call: Call, now: Millis): EventBody[] {
    hits = hits.filter(({ expiresAt }) => expiresAt > now)
    const standing = guard(call) === 'off' ? hits.filter((hit) => !isOfGuard(hit)) : hits
    const events = chooseCue({ hits: standing, withdrawn, call, now, speaking, quiet: quiet() })
    withdrawn = []
    return events
  }

  return {
    hear(call, utterance, heard) {
      speaking = utterance.final ? undefined : utterance.speaker
      const facts = factsOf(call)
      take(engine.hear(utterance, facts))
      take(engine.heard(heard, facts, utterance))
      return choose(call, utterance.at)
    },
    look(call, now) {
      take(engine.tick(now, factsOf(call)))
      return choose(call, now)
    },
    nextLook(call) {
      const shown = call.cues.findLast((cue) => !cue.gone)?.cue.expiresAt
      const times = [engine.nextDeadline(), shown].filter((at) => at !== undefined)
      return times.length > 0 ? Math.min(...times) : undefined
    },
    recall(call, utterance, heard) {
      engine.hear(utterance, factsOf(call))
      engine.heard(heard, factsOf(call), utterance)
    },
  }
}
