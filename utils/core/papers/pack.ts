import type { CallEvent } from '../event'
import type { CallId } from '../ids'
import type { CallSummary } from '../record'
import type { RuleSet } from '../rule'
import type { Millis } from '../time'
import type { Given, Paper, Sender } from './paper'

export const PACK_FORMAT = 'earshot-pack/1'

export type Role = 'agent' | 'lead' | 'admin'

/** The first line of a pack: whose it is, for whom, and how many lines follow. */
export interface PackHead {
  format: typeof PACK_FORMAT
  madeAt: Millis
  role: Role
  from: Sender
  /** For one desk only; absent = whoever it is handed to. */
  to?: Sender
  /** A file cut short is told from a whole one. */
  lines: number
}

/** Every other line of it. */
export type PackItem =
  | { is: 'call'; words: Given['words']; summary: CallSummary; events: CallEvent[] }
  | { is: 'paper'; paper: Paper }
  | { is: 'rules'; ruleSet: RuleSet }
  /** The caller asked to be forgotten: whoever was given the call, or has its words on a board, forgets it too. */
  | { is: 'forget'; call: CallId }

/** One JSON text a line: it can be read by a person, and by Earshot without holding all of it at once. */
export function packText(head: Omit<PackHead, 'format' | 'lines'>, items: readonly PackItem[]): string {
  const first: PackHead = { format: PACK_FORMAT, ...head, lines: items.length }
  return [first, ...items].map((line) => `${JSON.stringify(line)}\n`).join('')
}
