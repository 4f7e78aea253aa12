import type { ControlKind } from './control'
import type { PauseWords } from './pause-words'

/** Where the build puts them, in the extension's own files. */
export const CALL_WORDS_FILE = 'controls/call-words.json'

export type CallMeaning =
  | 'hangup'
  | 'end'
  | 'close'
  | 'call'
  | 'answer'
  | 'decline'
  | 'hold'
  | 'pause'
  | 'resume'
  | 'mute'
  | 'transfer'
  | 'dial'
  | 'not'
  | 'elsewhere'
  | 'other'

export type IconPaths = Record<'down' | 'handset' | 'microphone', string>

/** What a softphone's panel says of its call. */
export type StateSaid = 'ringing' | 'connected' | 'held' | 'transferring' | 'transferred' | 'ended'
/** Patterns for a whole line, the first that fits. */
export type StateLines = [StateSaid, string][]

/** Patterns for the names of icons: a handset, one that is put down, and one that stands for something else. */
export type IconNames = 'handset' | 'down' | 'pastOrOther'

/** What an icon of that name does, by how much: [pattern, kind, weight], the first that fits. */
export type IconMeanings = [string, ControlKind, number][]

/** How call controls are named and drawn, as data: lists of words by meaning, and fingerprints of icon paths, parted by spaces; the lines that tell a call's state; and what our card beside a held one says. */
export interface CallWords {
  words: Record<CallMeaning, string>
  icons: IconPaths
  iconNames: Record<IconNames, string>
  iconMeanings: IconMeanings
  states: StateLines
  card: PauseWords
}
