import type { Speaker } from '../heard'
import type { CallId } from '../ids'
import type { Sheet } from './paper'
import type { Review, ReviewAnswer } from './review'

/** One line said, redacted as it was kept. */
export interface Said {
  speaker: Speaker
  text: string
}

/** Something that worked, for everybody to learn from. Only ever with the agent's consent. */
export interface Practice extends Sheet {
  kind: 'practice'
  call: CallId
  why: string
  lines: Said[]
  /** Empty = the agent did not want a name on it. */
  credit: string
  /** Consent was taken back: no board shows it, and the next pack says so to others. */
  state: 'shared' | 'withdrawn'
}

/**
 * What a review and the agent's answer make of the practice board. `known`: what is on it of this review already.
 * Without a consent nothing comes of it; one taken back empties what was shared.
 */
export function practiceOf(review: Review, answer: ReviewAnswer, known: readonly Practice[]): Practice[] {
  return review.notes.flatMap((note) => {
    if (note.is !== 'praise' || !note.share) return []
    const id = `${review.id}/${note.id}`
    const consent = answer.consents.find((one) => one.note === note.id)?.is ?? 'no'
    const before = known.find((one) => one.id === id)
    if (consent === 'no' && !before) return []
    const shared = consent !== 'no'
    const next: Practice = {
      kind: 'practice',
      id,
      rev: answer.rev,
      at: before?.at ?? answer.at,
      call: review.call,
      why: shared ? note.text : '',
      lines: shared ? note.share : [],
      credit: consent === 'with-name' ? review.agent.name : '',
      state: shared ? 'shared' : 'withdrawn',
    }
    return [next]
  })
}
