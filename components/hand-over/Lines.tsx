import type { Said } from '../../utils/core/papers/practice'
import { SPEAKER } from '../../utils/words/names'

/** A few lines of a call, as they were said. */
export const Lines = ({ lines }: { lines: readonly Said[] }) => (
  <ol class="few-lines">
    {lines.map((line, i) => (
      // Lines of one moment never change places.
      <li key={`${i}-${line.text}`} data-speaker={line.speaker}>
        <strong>{SPEAKER[line.speaker]}</strong>
        <p>{line.text}</p>
      </li>
    ))}
  </ol>
)
