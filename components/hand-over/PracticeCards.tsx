import type { Practice } from '../../utils/core/papers/practice'
import { PRACTICE } from '../../utils/words/hand-over'
import { Lines } from './Lines'

/** What went well, in the very lines that were agreed to, credited as their owner wants. */
export const PracticeCards = ({ practice }: { practice: readonly Practice[] }) => (
  <ul class="cards">
    {practice.map(({ id, why, lines, credit }) => (
      <li key={id} class="card">
        <p>
          <strong>{why}</strong>
        </p>
        <Lines lines={lines} />
        <small class="soft">{PRACTICE.by(credit)}</small>
      </li>
    ))}
  </ul>
)
