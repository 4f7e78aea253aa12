import type { BoardModel } from '../../utils/view/sidepanel/board'
import { PracticeCards } from '../hand-over/PracticeCards'
import { EmptyState } from '../parts/EmptyState'
import { BOARD } from './words'

/** Good practice, shared with consent and credited as its owner wants. */
export function Board({ model }: { model: BoardModel }) {
  const practice = model.practice.value
  return (
    <section>
      <h2>{BOARD.title}</h2>
      {practice.length === 0 && (
        <EmptyState title="" icon="check">
          <p>{BOARD.none}</p>
        </EmptyState>
      )}
      <PracticeCards practice={practice} />
    </section>
  )
}
