import type { Call } from './call'
import { countRefusals } from './fold-release'
import type { Sureness } from './heard'
import type { Millis } from './time'

interface Sign {
  sure: Sureness
  /** Where it came from; the same place twice is one sign. */
  sign: string
  words?: string
  at: Millis
}

/** Plain words are enough; weaker ones need a second sign from another place (DESIGN §4). */
export function signOfLeaving(call: Call, { sure, sign, words, at }: Sign): Call {
  const before = call.leaving
  const signs = before.signs.includes(sign) ? before.signs : [...before.signs, sign]
  const spoken = signs.some((s) => s.startsWith('words:'))
  const level = sure === 'sure' || before.level === 'sure' || (spoken && signs.length >= 2) ? 'sure' : 'maybe'
  const since = before.since ?? at
  return countRefusals({
    ...call,
    leaving: { level, from: before.from ?? 'words', words: before.words ?? words, since, signs },
  })
}
