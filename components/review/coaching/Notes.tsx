import type { ComponentChildren } from 'preact'
import type { ReviewNote } from '../../../utils/core/papers/review'
import { formatClock } from '../../../utils/core/time'
import type { CoachingModel } from '../../../utils/view/review/coaching'
import type { WalkModel } from '../../../utils/view/review/walk'
import { Button } from '../../parts/Button'
import { COACHING } from './words'

/** The notes as the agent will read them; out of a draft each can still be taken. */
export function Notes({ coaching, walk }: { coaching: CoachingModel; walk: WalkModel }) {
  const review = coaching.review.value
  if (!review || review.notes.length === 0) return null
  const isDraft = coaching.state.value === 'draft'
  const agent = COACHING.agent(coaching.agent.value)
  return (
    <>
      <ul class="notes">
        {review.notes.map((note) => (
          <Note key={note.id} note={note} walk={walk}>
            {isDraft && (
              <Button tone="ghost" label={COACHING.remove(note.text)} onPress={() => coaching.remove(note.id)}>
                {COACHING.removeShort}
              </Button>
            )}
          </Note>
        ))}
      </ul>
      {isDraft && (
        <p class="give">
          <Button tone="primary" onPress={coaching.give}>
            {COACHING.give(agent)}
          </Button>
          <span class="soft">{COACHING.giveHow}</span>
        </p>
      )}
    </>
  )
}

function Note({ note, walk, children }: { note: ReviewNote; walk: WalkModel; children: ComponentChildren }) {
  const { moment } = note
  return (
    <li class="note" data-is={note.is}>
      <strong>{COACHING.is[note.is]}</strong>
      <div>
        <p>{note.text}</p>
        {moment !== undefined && (
          <button type="button" class="moment" onClick={() => walk.showAt(moment)}>
            {COACHING.at(formatClock(moment - walk.timeline.from))}
          </button>
        )}
        {note.share && <small class="soft">{COACHING.asks}</small>}
      </div>
      {children}
    </li>
  )
}
