import { isWholly, means, wordCount, words } from './lexicon'
import type { Meaning } from './words'

/** What a control does, before the call's state makes hang-up or decline of "end". */
export type Deed = 'end' | 'refuse' | 'take' | 'hold' | 'resume' | 'mute' | 'transfer' | 'dial'

/** `weight` 2 says it alone; about 1 needs something else beside it. */
export interface Reading {
  deed: Deed
  weight: number
}

/** "btnCall", "End button", "lang.cancel": what controls say of themselves besides what they do. */
const GENERIC = /(?<= )(btn|button|buttons|icon|link|control|main|js|lang|label|line|x|now) /g

/** Longer texts are rows and sentences, not controls. */
const LONGEST_NAME = 7

/**
 * What a label or an identifier says, in any of the languages of words.ts. The order matters where words overlap: "microphone off"
 * ends nothing. A weak word counts only when it is the whole label: "End", but not "End session"; "Accept", but not "Accept cookies".
 * Identifiers are wordier: `button-accept-incoming`.
 */
export function read(text: string, identifier = false): Reading | undefined {
  const padded = words(text)
    .replace(/ btn(?=\p{L})/u, ' ')
    .replace(GENERIC, '')
  if (padded === '  ' || padded === ' ') return undefined
  const says = (meaning: Meaning) => means(padded, meaning)
  const call = says('call')
  const sole = (meaning: Meaning, weight: number, deed: Deed) =>
    isWholly(padded, meaning) || (identifier && deed !== 'end' && says(meaning)) ? { deed, weight } : undefined
  if (wordCount(padded) > LONGEST_NAME || says('not')) return undefined
  if (says('transfer')) return says('close') || says('end') ? undefined : { deed: 'transfer', weight: 2 }
  if (says('mute')) return { deed: 'mute', weight: 2 }
  if (says('resume')) return { deed: / hold resume /.test(padded) ? 'hold' : 'resume', weight: 2 }
  if (says('hold') || (call && says('pause'))) return { deed: 'hold', weight: 2 }
  if (says('hangup') || (call && (says('end') || says('close')))) return { deed: 'end', weight: 2 }
  if (call && says('refuse')) return { deed: 'refuse', weight: 2 }
  if (call && says('take')) return { deed: 'take', weight: 2 }
  return (
    sole('refuse', 1.2, 'refuse') ??
    sole('take', 1.2, 'take') ??
    sole('end', 1.1, 'end') ??
    sole('close', 0.9, 'end') ??
    (padded === ' call ' ? { deed: 'dial', weight: 1.2 } : undefined) ??
    (says('dial') ? { deed: 'dial', weight: call ? 2 : 1.2 } : undefined)
  )
}
