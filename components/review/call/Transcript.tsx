import type { CallSummary } from '../../../utils/core/record'
import type { Entry } from '../../../utils/view/review/transcript'
import type { WalkModel } from '../../../utils/view/review/walk'
import { Banner } from '../../parts/Banner'
import { CALL } from '../words'
import { LineEntry } from './LineEntry'
import { MomentEntry } from './MomentEntry'

/** The call to be read: every line and every moment, linked with the drawing both ways. */
export const Transcript = ({
  entries,
  walk,
  words,
  looked,
  part,
}: {
  entries: Entry[]
  walk: WalkModel
  words: CallSummary['words']
  looked: string
  /** How much of the words is in it. */
  part: 'needed' | 'whole'
}) => (
  <section class="transcript">
    <h3>{CALL.transcript}</h3>
    {words === 'none' && <Banner icon="deaf">{CALL.noWords}</Banner>}
    {words === 'kept' && part === 'needed' && <Banner>{CALL.onlyNeeded}</Banner>}
    <ol>
      {entries.map((entry) =>
        entry.is === 'line' ? (
          <LineEntry key={entry.line.utterance} entry={entry} walk={walk} looked={looked} />
        ) : (
          <MomentEntry key={entry.moment.id} moment={entry.moment} walk={walk} />
        ),
      )}
    </ol>
  </section>
)
