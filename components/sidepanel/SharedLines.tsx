import type { Said } from '../../utils/core/papers/practice'
import type { Consent, ReviewNote } from '../../utils/core/papers/review'
import type { MyReview, MyReviewsModel } from '../../utils/view/sidepanel/my-reviews'
import { Lines } from '../hand-over/Lines'
import { Button } from '../parts/Button'
import { REVIEWS } from './words'

const CONSENTS = Object.keys(REVIEWS.consent) as Consent[]

/** "May others learn from this?": exactly what they would see, and the agent's yes or no. */
export function SharedLines({
  note,
  lines,
  mine,
  model,
}: {
  note: ReviewNote
  lines: readonly Said[]
  mine: MyReview
  model: MyReviewsModel
}) {
  const given = mine.answer?.consents.find((one) => one.note === note.id)?.is
  return (
    <div class="share">
      <p class="soft">{REVIEWS.share}</p>
      <Lines lines={lines} />
      <div class="buttons">
        {CONSENTS.map((consent) => (
          <Button
            key={consent}
            pressed={given === consent}
            onPress={() => model.consent(mine.review.id, note.id, consent)}
          >
            {REVIEWS.consent[consent]}
          </Button>
        ))}
      </div>
      <small class="soft">{REVIEWS.consentHow}</small>
    </div>
  )
}
