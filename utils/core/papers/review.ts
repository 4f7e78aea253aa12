import type { CallId } from '../ids'
import type { Millis } from '../time'
import type { Sender, Sheet } from './paper'
import type { Said } from './practice'

/** What a lead says about one call, to the one who took it. */
export interface Review extends Sheet {
  kind: 'review'
  call: CallId
  /** When the call began. */
  callAt: Millis
  /** The lead. */
  by: string
  agent: Sender
  notes: ReviewNote[]
  /** Absent = a draft: nobody but the lead has it. */
  givenAt?: Millis
  closed?: { at: Millis; word: string }
}

export interface ReviewNote {
  id: string
  is: 'praise' | 'note'
  text: string
  /** The moment of the call it is about. */
  moment?: Millis
  /** "May others learn from this?": word for word what they would see. Praise only. */
  share?: Said[]
}

/** What the agent says to it. The agent sees a review before it can be closed, and nobody but the agent writes this. */
export interface ReviewAnswer extends Sheet {
  kind: 'review-answer'
  call: CallId
  seenAt: Millis
  word?: { is: AnswerIs; text: string; at: Millis }
  consents: { note: string; is: Consent }[]
}
export type AnswerIs = 'fine' | 'context' | 'disagree'
export type Consent = 'with-name' | 'without-name' | 'no'

export type ReviewState = 'draft' | 'given' | 'seen' | 'answered' | 'closed'

/** Drawn from both halves. A close that the agent has not seen before does not count, wherever it came from. */
export function reviewState(review: Review, answer: ReviewAnswer | undefined): ReviewState {
  if (review.givenAt === undefined) return 'draft'
  if (!answer) return 'given'
  if (review.closed || answer.word?.is === 'fine') return 'closed'
  return answer.word ? 'answered' : 'seen'
}

export type Refused = 'given-already' | 'nothing-said' | 'agent-first' | 'closed-already' | 'not-asked'
export type Act<T> = { is: 'done'; next: T } | { is: 'refused'; why: Refused }

const done = <T extends Sheet>(was: T, change: Partial<T>): Act<T> => ({
  is: 'done',
  next: { ...was, ...change, rev: was.rev + 1 },
})
const refused = (why: Refused): Act<never> => ({ is: 'refused', why })

export const newReview = (about: Pick<Review, 'id' | 'call' | 'callAt' | 'by' | 'agent' | 'at'>): Review => ({
  ...about,
  kind: 'review',
  rev: 0,
  notes: [],
})

/** The same note id again replaces it. What was given stays as it was read. */
export function withNote(review: Review, note: ReviewNote): Act<Review> {
  if (review.givenAt !== undefined) return refused('given-already')
  if (note.text.trim() === '') return refused('nothing-said')
  const has = review.notes.some(({ id }) => id === note.id)
  const notes = has ? review.notes.map((old) => (old.id === note.id ? note : old)) : [...review.notes, note]
  return done(review, { notes })
}

export function withoutNote(review: Review, id: string): Act<Review> {
  if (review.givenAt !== undefined) return refused('given-already')
  return done(review, { notes: review.notes.filter((note) => note.id !== id) })
}

export function give(review: Review, at: Millis): Act<Review> {
  if (review.givenAt !== undefined) return refused('given-already')
  return review.notes.length === 0 ? refused('nothing-said') : done(review, { givenAt: at })
}

export function close(review: Review, answer: ReviewAnswer | undefined, word: string, at: Millis): Act<Review> {
  const state = reviewState(review, answer)
  if (state === 'closed') return refused('closed-already')
  return answer && state !== 'draft' ? done(review, { closed: { at, word } }) : refused('agent-first')
}

/** The agent opens it: from now on the lead may close it. */
export const see = (review: Review, answer: ReviewAnswer | undefined, at: Millis): ReviewAnswer =>
  answer ?? { kind: 'review-answer', id: review.id, rev: 1, at, call: review.call, seenAt: at, consents: [] }

/** Context and disagreement need words; "fine" needs none and closes it. */
export function sayTo(
  review: Review,
  answer: ReviewAnswer,
  word: { is: AnswerIs; text: string },
  at: Millis,
): Act<ReviewAnswer> {
  if (reviewState(review, answer) === 'closed') return refused('closed-already')
  if (word.is !== 'fine' && word.text.trim() === '') return refused('nothing-said')
  return done(answer, { word: { ...word, at } })
}

/** Given and taken back at any time, closed or not. */
export function consentTo(review: Review, answer: ReviewAnswer, note: string, is: Consent): Act<ReviewAnswer> {
  const asked = review.notes.some(({ id, share }) => id === note && share)
  if (!asked) return refused('not-asked')
  return done(answer, { consents: [...answer.consents.filter((other) => other.note !== note), { note, is }] })
}
