import { useSignal } from '@preact/signals'
import type { AnswerIs } from '../../utils/core/papers/review'
import type { MyReview, MyReviewsModel } from '../../utils/view/sidepanel/my-reviews'
import { Button } from '../parts/Button'
import { TextBox } from '../parts/TextBox'
import { useOneAtATime } from '../parts/use-one-at-a-time'
import { REVIEWS } from './words'

/** The agent's word: nothing to add, context, or another view. Nobody closes it before there was a chance for one. */
export function MyWord({ mine, model }: { mine: MyReview; model: MyReviewsModel }) {
  const { review, answer, state } = mine
  const text = useSignal('')
  const id = `word-${review.id}`
  const say = useOneAtATime((is: AnswerIs) => model.say(review.id, is, text.value))
  if (answer?.word)
    return (
      <p>
        <span class="soft">{REVIEWS.answered[answer.word.is]}</span> {answer.word.text}
      </p>
    )
  if (state === 'closed') return null
  return (
    <div class="my-word">
      <TextBox id={id} label={REVIEWS.text} text={text} most={2000} rows={2} />
      <div class="buttons">
        {text.value.trim() === '' ? (
          <Button onPress={() => say('fine')}>{REVIEWS.answer.fine}</Button>
        ) : (
          <>
            <Button onPress={() => say('context')}>{REVIEWS.answer.context}</Button>
            <Button onPress={() => say('disagree')}>{REVIEWS.answer.disagree}</Button>
          </>
        )}
      </div>
    </div>
  )
}
