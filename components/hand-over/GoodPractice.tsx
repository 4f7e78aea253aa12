import type { Practice } from '../../utils/core/papers/practice'
import { PracticeCards } from './PracticeCards'
import { PRACTICE } from './words'

/** The team's good practice, on the pages of those who pass it on. */
export const GoodPractice = ({ practice }: { practice: readonly Practice[] }) => (
  <section>
    <h2>{PRACTICE.title}</h2>
    {practice.length === 0 && <p class="soft">{PRACTICE.none}</p>}
    <PracticeCards practice={practice} />
  </section>
)
