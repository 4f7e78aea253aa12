import { lexiconOf } from '../lexicon'
import { english } from './en'
import { spanish } from './es'
import type { Tongue } from './sayings'
import { createUnderstanding, type Understanding } from './understand'

const TONGUES: Readonly<Record<string, Tongue>> = { en: english, es: spanish }

export interface Ears {
  caller: Understanding
  agent: Understanding
}

const made = new Map<string, Ears>()

/** The two understandings of a language; `en-GB` is English. A language nobody has taught hears nothing. */
export function earsOf(language: string): Ears {
  const code = language.toLowerCase().split(/[-_]/, 1)[0] ?? ''
  const known = made.get(code)
  if (known) return known
  const tongue = TONGUES[code] ?? { lists: {}, caller: [], agent: [], polite: [] }
  const lexicon = lexiconOf(code)
  const ears = {
    caller: createUnderstanding(tongue.caller, tongue, lexicon),
    agent: createUnderstanding(tongue.agent, tongue, lexicon),
  }
  made.set(code, ears)
  return ears
}
