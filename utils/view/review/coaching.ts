import { batch, computed, signal } from '@preact/signals'
import type { CallId } from '../../core/ids'
import { isLater, ofKind, type Paper, type Sender } from '../../core/papers/paper'
import type { Said } from '../../core/papers/practice'
import {
  type Act,
  close,
  give,
  newReview,
  type Refused,
  type Review,
  type ReviewAnswer,
  type ReviewNote,
  reviewState,
  withNote,
  withoutNote,
} from '../../core/papers/review'
import type { Millis } from '../../core/time'
import type { CallRecords } from '../../store/ports/call-records'
import type { Papers } from '../../store/ports/papers'
import { redacted } from '../redacted'
import { whyNotWritten } from '../written'
import type { Line } from './timeline'

export interface CoachingPorts {
  records: Pick<CallRecords, 'open'>
  papers: Pick<Papers, 'ofCall' | 'write'>
  /** Who sits here. */
  desk(): Promise<Sender>
  now(): Millis
  newId(): string
}
export type CoachingModel = ReturnType<typeof coachingModel>
export type NewNote = Pick<ReviewNote, 'is' | 'text' | 'moment'> & { share: Said[] }

/** What was said of the call that is open: a draft until it is given, the agent's to read first, closed only then. */
export function coachingModel({ records, papers, desk, now, newId }: CoachingPorts) {
  const call = signal<CallId | undefined>(undefined)
  const review = signal<Review | undefined>(undefined)
  const answer = signal<ReviewAnswer | undefined>(undefined)
  const refused = signal<Refused | { sentence: string } | undefined>(undefined)
  const agent = signal('')
  /** Another lead's review is shown as it was given; only its own lead goes on with it. */
  const mine = signal<'mine' | 'theirs'>('mine')
  let writing: Promise<void> = Promise.resolve()

  async function look(id: CallId | undefined) {
    const changed = call.value !== id
    call.value = id
    const [found, me] = id ? await Promise.all([papers.ofCall(id), desk()]) : [[], undefined]
    if (call.value !== id) return
    const own = id && me && ownReview(found, id, me)
    batch(() => {
      review.value = own ?? latest(ofKind(found, 'review'))
      mine.value = own || !review.value ? 'mine' : 'theirs'
      answer.value = ofKind(found, 'review-answer').find((one) => one.id === review.value?.id)
      agent.value = (review.value?.agent ?? takenBy(found) ?? me)?.name ?? ''
      if (changed) refused.value = undefined
    })
  }

  async function begun(id: CallId): Promise<Review> {
    const [found, me, opened] = await Promise.all([papers.ofCall(id), desk(), records.open(id)])
    const callAt = opened.outcome === 'open' ? opened.summary.startedAt : now()
    const about = { call: id, callAt, by: me.name, agent: takenBy(found) ?? me, at: now() }
    // One review per call and lead: the same one, however many pages are open.
    return ownReview(found, id, me) ?? newReview({ id: reviewId(id, me), ...about })
  }

  /** One after the other: each act stands on what the one before it wrote. */
  function act(decide: (review: Review) => Act<Review>): Promise<void> {
    const id = call.value
    if (!id || mine.value === 'theirs') return writing
    writing = writing.then(async () => {
      const acted = decide(await begun(id))
      const sentence = acted.is === 'done' ? whyNotWritten(await papers.write([acted.next])) : undefined
      if (call.value !== id) return
      refused.value = acted.is === 'refused' ? acted.why : sentence ? { sentence } : undefined
      await look(id)
    })
    return writing
  }

  return {
    review,
    answer,
    refused,
    /** Who took the call; empty when nobody said a name. */
    agent,
    mine,
    now,
    state: computed(() => (review.value ? reviewState(review.value, answer.value) : 'draft')),
    look,
    add: ({ share, text, ...note }: NewNote) =>
      act((was) => withNote(was, { ...note, id: newId(), text: redacted(text), ...(share.length > 0 && { share }) })),
    remove: (note: string) => act((was) => withoutNote(was, note)),
    give: () => act((was) => give(was, now())),
    close: (word: string) => act((was) => close(was, answer.value, redacted(word), now())),
  }
}

const reviewId = (call: CallId, { desk }: Sender) => `${call}/${desk}`
const ownReview = (papers: readonly Paper[], call: CallId, me: Sender): Review | undefined =>
  ofKind(papers, 'review').find(({ id }) => id === reviewId(call, me))

const latest = (reviews: readonly Review[]): Review | undefined =>
  reviews.reduce<Review | undefined>((a, b) => (isLater(b, a) ? b : a), undefined)

const takenBy = (papers: readonly Paper[]): Sender | undefined => ofKind(papers, 'given')[0]?.by

/** The question before and the answer after: what is shared is short enough to learn from, and to agree to. */
const AROUND: Millis = 20_000
const MOST_LINES = 8

/** What others would see of this moment, word for word. */
export const linesAround = (lines: readonly Line[], moment: Millis): Said[] =>
  lines
    .filter(({ text, from, to }) => text !== '' && to >= moment - AROUND && from <= moment + AROUND)
    .slice(0, MOST_LINES)
    .map(({ speaker, text }) => ({ speaker, text }))
