import type { CallId } from '../../utils/core/ids'
import type { ReviewNote } from '../../utils/core/papers/review'
import type { MyReview, MyReviewsModel } from '../../utils/view/sidepanel/my-reviews'
import { clockTime, dayAndTime } from '../../utils/view/when'
import { Button } from '../parts/Button'
import { Chip } from '../parts/Chip'
import { MyWord } from './MyWord'
import { SharedLines } from './SharedLines'
import { REVIEWS } from './words'

/** One review: first that it is there, then, once the agent opens it, all of it and the agent's word to it. */
export function ReviewCard({
  mine,
  model,
  onOpen,
}: {
  mine: MyReview
  model: MyReviewsModel
  onOpen: ((call: CallId) => void) | undefined
}) {
  const { review, state } = mine
  const lead = REVIEWS.lead(review.by)
  const when = dayAndTime(review.callAt, model.now())
  if (state === 'given')
    return (
      <li class="card" data-fresh>
        <p>{REVIEWS.fresh(lead, when)}</p>
        <Button tone="primary" onPress={() => model.read(review.id)}>
          {REVIEWS.read}
        </Button>
      </li>
    )
  return (
    <li class="card">
      <header>
        {onOpen ? (
          <button type="button" class="plain-link" onClick={() => onOpen(review.call)}>
            {REVIEWS.about(lead, when)}
          </button>
        ) : (
          <span>{REVIEWS.about(lead, when)}</span>
        )}
        <Chip tone={state === 'seen' ? 'note' : 'plain'}>{REVIEWS.state[state]}</Chip>
      </header>
      <ul class="said">
        {review.notes.map((note) => (
          <Note key={note.id} note={note} mine={mine} model={model} />
        ))}
      </ul>
      <MyWord mine={mine} model={model} />
      {review.closed?.word && (
        <p>
          <span class="soft">{REVIEWS.lastWord(lead)}:</span> {review.closed.word}
        </p>
      )}
    </li>
  )
}

function Note({ note, mine, model }: { note: ReviewNote; mine: MyReview; model: MyReviewsModel }) {
  return (
    <li data-is={note.is}>
      <small>
        {REVIEWS.is[note.is]} {note.moment !== undefined && REVIEWS.at(clockTime(note.moment))}
      </small>
      <p>{note.text}</p>
      {note.share && <SharedLines note={note} lines={note.share} mine={mine} model={model} />}
    </li>
  )
}
