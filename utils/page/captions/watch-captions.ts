import type { CaptionPane } from '../../core/site-knowledge'
import type { CaptionLine } from '../../wire/topics'
import { findPane } from './find-pane'
import { ANY_ROWS, followPane } from './follow-pane'
import { knownRows } from './known-rows'

/** ms after the call began at which a frame without a caption pane is looked at again. */
const LOOKS = [400, 1_000, 3_000, 8_000]
/** Rows a pane of a call just begun may have: a greeting. More were there before. */
const GREETING = 3

/** Follows this frame's caption pane, once it has one; finds it again when the page draws another. */
export function watchCaptions(
  callIs: 'new' | 'going-on',
  known: () => { pane: Element; rows?: CaptionPane } | undefined,
  says: (lines: CaptionLine[]) => void,
  signal: AbortSignal,
): { look(): void } {
  let pane: Element | undefined
  let following = new AbortController()
  let fresh = callIs === 'new'

  const look = () => {
    if (signal.aborted || pane?.isConnected || document.readyState === 'loading') return
    const told = known()
    const found = told?.pane ?? findPane()
    if (!found) return
    following.abort()
    following = new AbortController()
    pane = found
    const from = fresh && found.children.length <= GREETING ? 'all-rows' : 'new-rows'
    fresh = false
    const rows = told?.rows ? knownRows(told.rows) : ANY_ROWS
    followPane(found, rows, from, says, AbortSignal.any([signal, following.signal]))
  }
  look()
  const timers = LOOKS.map((after) => setTimeout(look, after))
  signal.addEventListener('abort', () => timers.forEach(clearTimeout))
  return { look }
}
