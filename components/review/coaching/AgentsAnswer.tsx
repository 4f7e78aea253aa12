import { useSignal } from '@preact/signals'
import type { CoachingModel } from '../../../utils/view/review/coaching'
import { dayAndTime } from '../../../utils/view/when'
import { Button } from '../../parts/Button'
import { TextBox } from '../../parts/TextBox'
import { useOneAtATime } from '../../parts/use-one-at-a-time'
import { COACHING } from './words'

/** What the agent said to it, and the lead's last word. There is none before the agent has read it. */
export function AgentsAnswer({ coaching }: { coaching: CoachingModel }) {
  const answer = coaching.answer.value
  const review = coaching.review.value
  if (!answer || !review) return null
  const { word } = answer
  return (
    <div class="answer">
      {word && (
        <p>
          <strong>{COACHING.answer[word.is]}</strong> {word.text}{' '}
          <small class="soft">{dayAndTime(word.at, coaching.now())}</small>
        </p>
      )}
      {answer.consents.map(({ note, is }) => (
        <p key={note} class="soft">
          {COACHING.consent[is]}: {review.notes.find(({ id }) => id === note)?.text}
        </p>
      ))}
      {review.closed?.word && <p>{review.closed.word}</p>}
      {coaching.mine.value === 'mine' && coaching.state.value !== 'closed' && <CloseForm coaching={coaching} />}
    </div>
  )
}

function CloseForm({ coaching }: { coaching: CoachingModel }) {
  const word = useSignal('')
  const close = useOneAtATime(() => coaching.close(word.value))
  return (
    <>
      <TextBox id="last-word" label={COACHING.lastWord} text={word} most={2000} />
      <Button onPress={close}>{COACHING.close}</Button>
    </>
  )
}
