import type { Practice } from '../../utils/core/papers/practice'
import { PRACTICE } from '../../utils/words/hand-over'
import { PracticeCards } from './PracticeCards'

/** The team's good practice, on the pages of those who pass it on. */
export const GoodPractice = ({ practice }: { practice: readonly Practice[] }) => (
  <section>
    <h2>{PRACTICE.title}</h2>
    {practice.length === 0 && <p class="soft">{PRACTICE.none}</p>}
    <PracticeCards practice={practice} />
  </section>
)
