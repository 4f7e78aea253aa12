import type { BoardModel } from '../../utils/view/sidepanel/board'
import { EmptyState } from '../parts/EmptyState'
import { Lines } from './Lines'
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
      <ul class="cards">
        {practice.map(({ id, why, lines, credit }) => (
          <li key={id} class="card">
            <p>
              <strong>{why}</strong>
            </p>
            <Lines lines={lines} />
            <small class="soft">{BOARD.by(credit)}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
