import { LAW } from '../../../utils/words/rules'

/** The law of the guard: no switch, and the page says why. */
export const Law = () => (
  <aside class="law" aria-labelledby="law-title">
    <h2 id="law-title">{LAW.title}</h2>
    <p>{LAW.why}</p>
    <ol>
      {LAW.clauses.map((clause) => (
        <li key={clause}>{clause}</li>
      ))}
    </ol>
  </aside>
)
