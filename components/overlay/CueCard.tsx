import type { CallView, Live } from '../../utils/view/live'
import { ActionRow } from './ActionButton'
import { cueActions } from './actions'
import { Hearing } from './Hearing'
import * as words from './words'

/** The one current cue, spoken once by the only live region of the overlay; nothing in it needs dismissing. */
export function CueCard({ live, call }: { live: Live; call: CallView }) {
  const cue = live.cue.value
  return (
    <section class="cue" data-state={cue ? 'shown' : 'quiet'} aria-label={words.cue.region}>
      <div aria-live="polite">
        {cue && <p class="cue-text">{cue.text}</p>}
        {cue && <p class="cue-why">{cue.why}</p>}
      </div>
      {cue?.words && <p class="quote">{words.cue.heard(cue.words)}</p>}
      {cue ? (
        <ActionRow actions={cueActions(live, cue)} tone="ghost" />
      ) : call.hearing === 'words' ? (
        <p class="cue-quiet">{words.cue.quiet}</p>
      ) : (
        <Hearing />
      )}
    </section>
  )
}
