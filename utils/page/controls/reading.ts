import type { CallMeaning } from '../../core/call-words'
import type { ControlKind } from '../../core/control'
import { words } from '../../language/word-lists'
import type { Lexicon } from './lexicon'

/** What something says a control does, before the call's state has its word. 2 says it alone; about 1 needs something else beside it. */
export interface Reading {
  kind: ControlKind
  weight: number
}

/** "btnCall", "End button", "lang.cancel": what controls say of themselves besides what they do. */
const GENERIC = /(?<= )(btn|buttons?|icon|link|control|main|js|lang|label|line|x|now) /g

/** Characters; longer texts are rows and sentences, not controls. */
const LONGEST_NAME = 50

/** Mute before hang-up: "turn the microphone off" ends nothing. */
const PLAIN = ['mute', 'resume', 'hold'] as const
const WEAK = [
  ['decline', 'decline', 1.2],
  ['answer', 'answer', 1.2],
  ['end', 'hang-up', 1.1],
  ['close', 'hang-up', 0.9],
] as const

/**
 * What a label or an identifier says, in any of the languages of words.ts. A weak word counts only when it is the whole label: "End",
 * but not "End session"; "Accept", but not "Accept cookies". Identifiers are wordier: `button-accept-incoming`.
 */
export function read({ means, isWholly }: Lexicon, text: string, identifier = false): Reading | undefined {
  const padded = words(text)
    .replace(/ btn(?=\S)/, ' ')
    .replace(GENERIC, '')
  const says = (meaning: CallMeaning) => means(padded, meaning)
  if (padded.length > LONGEST_NAME || says('not')) return undefined
  const [call, ends] = [says('call'), says('end') || says('close')]
  // A transfer that is given up: the caller is back.
  if (says('transfer')) return { kind: ends ? 'resume' : 'transfer', weight: 2 }
  const plain = PLAIN.find(says) ?? (call && says('pause') ? 'hold' : undefined)
  if (plain) return { kind: plain, weight: 2 }
  if (says('hangup') || (call && ends)) return { kind: 'hang-up', weight: 2 }
  for (const [meaning, kind, weight] of WEAK) {
    const loosely = (call || identifier) && kind !== 'hang-up' && says(meaning)
    if (loosely || isWholly(padded, meaning)) return { kind, weight: call ? 2 : weight }
  }
  return padded === ' call ' || says('dial') ? { kind: 'dial', weight: call && says('dial') ? 2 : 1.2 } : undefined
}

const ROW = ['mute', 'hold', 'transfer'] as const

/** "Mute Hold Keypad": words around a control that name several of its kind are their row, and no name of it. */
export const isRow = ({ means }: Lexicon, text: string): boolean =>
  ROW.filter((meaning) => means(words(text), meaning)).length > 1
