import { formatClock } from '../../../utils/core/time'
import type { Entry } from '../../../utils/view/review/transcript'
import type { WalkModel } from '../../../utils/view/review/walk'
import { SPEAKER } from '../../../utils/words/names'
import { Marked } from '../Marked'
import { CALL } from '../words'
import { MomentButton } from './MomentButton'

type LineOnly = Extract<Entry, { is: 'line' }>

interface LineEntryProps {
  entry: LineOnly
  walk: WalkModel
  /** What was looked for, marked where it was said. */
  looked?: string
}

/** One thing said, with what was understood of it. */
export const LineEntry = ({ entry: { line, moments }, walk, looked = '' }: LineEntryProps) => (
  <li class="line" data-speaker={line.speaker}>
    <time class="soft">{formatClock(line.from - walk.timeline.from)}</time>
    <strong>{SPEAKER[line.speaker]}</strong>
    <p>{line.text ? <Marked text={line.text} typed={looked} /> : <span class="soft">{CALL.wordsGone}</span>}</p>
    {moments.length > 0 && (
      <ul class="moments">
        {moments.map((moment) => (
          <li key={moment.id}>
            <MomentButton moment={moment} walk={walk} short />
          </li>
        ))}
      </ul>
    )}
  </li>
)
