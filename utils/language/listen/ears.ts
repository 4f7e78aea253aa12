import { lexiconOf } from '../lexicon'
import type { Tongue } from './sayings'
import { createUnderstanding, type Understanding } from './understand'

export interface Ears {
  caller: Understanding
  agent: Understanding
}

const made = new WeakMap<Tongue, Ears>()

/** The two understandings of a tongue, made once: the nets take longer to build than a call takes to begin. */
export function earsOf(tongue: Tongue, language: string): Ears {
  const known = made.get(tongue)
  if (known) return known
  const lexicon = lexiconOf(language)
  const ears = {
    caller: createUnderstanding(tongue.caller, tongue, lexicon),
    agent: createUnderstanding(tongue.agent, tongue, lexicon),
  }
  made.set(tongue, ears)
  return ears
}
