import type { CallView, Live } from '../../utils/view/live'
import { Icon } from '../parts/Icon'
import { Kbd } from '../parts/Kbd'
import * as words from './words'

/** What a hang-up would do now, in plain words: nothing about the guard is a surprise. */
export function Footer({ live, call }: { live: Live; call: CallView }) {
  const lost = live.line.value === 'lost'
  const pauses = !lost && call.guard.state === 'would-pause'
  return (
    <footer class="footer" data-guard={pauses ? 'pauses' : 'passes'}>
      <Icon name={pauses ? 'pause' : 'pass'} />
      <p>{lost ? words.guardLost : words.guard(call)}</p>
      <button
        type="button"
        class="frame-control"
        aria-label={words.header.keys}
        aria-keyshortcuts="?"
        onClick={() => live.listKeys('shown')}
      >
        <Kbd keys="?" />
      </button>
    </footer>
  )
}
