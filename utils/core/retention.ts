import type { CallEvent } from './event'
import type { CallSummary } from './record'
import type { Millis } from './time'

export interface RetentionTerms {
  keepWordsDays: number
  retentionDays: number
}

/** Everything that began before these moments is due. */
export type Due =
  | { outcome: 'due'; wordsBefore: Millis; recordsBefore: Millis }
  /** Ages mean nothing just after a clock was set back: this run deletes nothing, the next one goes by the new time. */
  | { outcome: 'clock-moved-back'; behind: Millis }

const DAY: Millis = 24 * 60 * 60_000

export function dueAt(now: Millis, lastRun: Millis | undefined, terms: RetentionTerms): Due {
  if (lastRun !== undefined && now < lastRun) return { outcome: 'clock-moved-back', behind: lastRun - now }
  return {
    outcome: 'due',
    wordsBefore: now - terms.keepWordsDays * DAY,
    recordsBefore: now - terms.retentionDays * DAY,
  }
}

/** Words of flagged calls stay as long as the record; those of all others go first (DESIGN §5). */
export const wordsGoFirst = (summary: CallSummary): boolean => summary.words === 'kept' && summary.flags.length === 0

/** What stays of a call whose words are due: that something was said and understood, when and by whom, not what. */
export function withoutWords(event: CallEvent): CallEvent {
  switch (event.type) {
    case 'words':
      return { ...event, text: '' }
    case 'heard':
      return event.heard.act === 'leaving'
        ? { ...event, heard: { ...event.heard, words: '', what: undefined } }
        : { ...event, heard: { ...event.heard, words: '' } }
    case 'cue':
      return { ...event, cue: { ...event.cue, words: '' } }
    case 'wrapup':
      return 'callersWords' in event.wrapup ? { ...event, wrapup: { ...event.wrapup, callersWords: '' } } : event
    default:
      return event
  }
}

/** The next step stays: it is owed to the caller. */
export const summaryWithoutWords = (summary: CallSummary): CallSummary => ({
  ...summary,
  callersWords: '',
  words: 'none',
})
