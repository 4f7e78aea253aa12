import { computed, signal } from '@preact/signals'
import type { Sender } from '../../core/papers/paper'
import {
  type Act,
  type AnswerIs,
  type Consent,
  consentTo,
  type Refused,
  type Review,
  type ReviewAnswer,
  type ReviewState,
  reviewState,
  sayTo,
  see,
} from '../../core/papers/review'
import type { Millis } from '../../core/time'
import type { Papers } from '../../store/ports/papers'
import { redacted } from '../redacted'
import { sentencesOf } from '../sentences-of'
import { whyNotWritten } from '../written'

export interface MyReviewsPorts {
  papers: Pick<Papers, 'list' | 'write'>
  desk(): Promise<Sender>
  now(): Millis
}
export interface MyReview {
  review: Review
  answer?: ReviewAnswer
  state: ReviewState
}
export type MyReviewsModel = ReturnType<typeof myReviewsModel>

/** What leads said about this agent's calls: read here first, answered here, and nobody's number. */
export function myReviewsModel({ papers, desk, now }: MyReviewsPorts) {
  const reviews = signal<MyReview[]>([])
  const refused = signal<Refused | { sentence: string } | undefined>(undefined)
  /** What could not be read, each sentence once. */
  const troubles = signal<string[]>([])
  let writing: Promise<void> = Promise.resolve()

  async function look() {
    const [me, found, answers] = await Promise.all([desk(), papers.list('review'), papers.list('review-answer')])
    troubles.value = sentencesOf([...found.troubles, ...answers.troubles])
    reviews.value = found.papers
      .filter((review) => review.agent.desk === me.desk && review.givenAt !== undefined)
      .map((review) => whole(review, answers.papers))
  }

  /** One after the other, each on what is kept then. */
  function act(id: string, decide: (mine: MyReview) => Act<ReviewAnswer>): Promise<void> {
    writing = writing.then(async () => {
      await look()
      const mine = reviews.value.find(({ review }) => review.id === id)
      if (!mine) return
      const acted = decide(mine)
      const sentence =
        acted.is === 'done' && acted.next !== mine.answer ? whyNotWritten(await papers.write([acted.next])) : undefined
      await look()
      refused.value = acted.is === 'refused' ? acted.why : sentence ? { sentence } : undefined
    })
    return writing
  }
  const seen = ({ review, answer }: MyReview): ReviewAnswer => see(review, answer, now())

  return {
    reviews,
    refused,
    troubles,
    now,
    /** Not read yet. */
    fresh: computed(() => reviews.value.filter(({ state }) => state === 'given').length),
    look,
    /** From here on the lead may close it. */
    read: (id: string) => act(id, (mine) => ({ is: 'done', next: seen(mine) })),
    say: (id: string, is: AnswerIs, text: string) =>
      act(id, (mine) => sayTo(mine.review, seen(mine), { is, text: redacted(text) }, now())),
    consent: (id: string, note: string, is: Consent) => act(id, (mine) => consentTo(mine.review, seen(mine), note, is)),
  }
}

function whole(review: Review, answers: readonly ReviewAnswer[]): MyReview {
  const answer = answers.find(({ id }) => id === review.id)
  return { review, ...(answer && { answer }), state: reviewState(review, answer) }
}
