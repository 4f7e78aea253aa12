import type { LiveCallShown } from '../../utils/view/sidepanel/sidepanel'
import { LineEntry } from '../review/call/LineEntry'
import { MomentEntry } from '../review/call/MomentEntry'
import { Steps } from '../review/call/Steps'
import { WORDS } from './words'

/** The call that is live, the latest first: what an agent looks for is what was just said. */
export function LiveCall({ live }: { live: LiveCallShown | undefined }) {
  if (!live)
    return (
      <section>
        <h2>{WORDS.noCall}</h2>
        <p class="soft">{WORDS.noCallMore}</p>
      </section>
    )
  const { call, entries, walk } = live
  return (
    <section class="call">
      <h2>{WORDS.live}</h2>
      <Steps call={call} />
      <h3>{WORDS.said}</h3>
      {!call.hearsWords && <p class="soft">{WORDS.nothingSaid}</p>}
      <ol class="latest">
        {entries
          .toReversed()
          .map((entry) =>
            entry.is === 'line' ? (
              <LineEntry key={entry.line.utterance} entry={entry} walk={walk} />
            ) : (
              <MomentEntry key={entry.moment.id} moment={entry.moment} walk={walk} />
            ),
          )}
      </ol>
    </section>
  )
}
