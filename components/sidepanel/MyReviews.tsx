import type { CallId } from '../../utils/core/ids'
import type { MyReviewsModel } from '../../utils/view/sidepanel/my-reviews'
import { Banner } from '../parts/Banner'
import { ReviewCard } from './ReviewCard'
import { REVIEWS } from './words'

export interface MyReviewsProps {
  model: MyReviewsModel
  /** Absent: the review page is not open here. */
  onOpen: ((call: CallId) => void) | undefined
}

/** What leads said about this agent's calls, the latest first. */
export function MyReviews({ model, onOpen }: MyReviewsProps) {
  const reviews = model.reviews.value
  const refused = model.refused.value
  return (
    <section>
      <h2>{REVIEWS.title}</h2>
      {reviews.length === 0 && <p class="soft">{REVIEWS.none}</p>}
      {model.troubles.value.map((sentence) => (
        <Banner key={sentence} tone="note">
          {sentence}
        </Banner>
      ))}
      {refused && (
        <Banner tone="note">{typeof refused === 'string' ? REVIEWS.refused[refused] : refused.sentence}</Banner>
      )}
      <ul class="cards">
        {reviews.map((mine) => (
          <ReviewCard key={mine.review.id} mine={mine} model={model} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  )
}
