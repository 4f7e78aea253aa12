import type { TargetedMouseEvent } from 'preact'
import { formatClock } from '../../../../utils/core/time'
import type { WalkModel } from '../../../../utils/view/review/walk'
import { lengthOf } from '../../../../utils/view/when'
import { Button } from '../../../parts/Button'
import { say } from '../../describe'
import { CALL, TIMELINE } from '../../words'
import { Drawing } from './Drawing'

const ZOOMS = [
  ['in', TIMELINE.zoomIn],
  ['out', TIMELINE.zoomOut],
  ['whole', TIMELINE.whole],
] as const

/** The call as a picture that can be walked: by arrow keys, by pressing a mark, or from the transcript. */
export function Timeline({ walk }: { walk: WalkModel }) {
  const { timeline, moment } = walk
  const looked = moment.value
  const said = looked && say(looked.happening)
  const name = TIMELINE.name(
    timeline.moments.length,
    lengthOf(timeline.to - timeline.from),
    timeline.quiet.length,
    timeline.overTalk.length,
  )
  return (
    <section class="timeline">
      <div class="timeline-head">
        <h3>{CALL.timeline}</h3>
        {ZOOMS.map(([to, words]) => (
          <Button key={to} tone="ghost" disabled={to !== 'in' && !walk.zoomed.value} onPress={() => walk.zoom(to)}>
            {words}
          </Button>
        ))}
      </div>
      <div
        class="timeline-walk"
        role="listbox"
        tabIndex={0}
        aria-label={name}
        aria-activedescendant={looked && optionId(looked.id)}
        onKeyDown={(event) => onKey(event, walk)}
        onClick={(event) => onPress(event, walk)}
      >
        <Drawing walk={walk} />
      </div>
      <p class="timeline-said" aria-live="polite">
        {said ? TIMELINE.looking(formatClock(looked.at - timeline.from), said.what) : TIMELINE.keys}
        {said?.detail && <span class="soft"> – {said.detail}</span>}
      </p>
    </section>
  )
}

export const optionId = (moment: string) => `moment-${moment}`

/** Keys walk the list as a whole; the pointer may press a single mark. The focus stays with the list. */
function onPress(event: TargetedMouseEvent<HTMLDivElement>, walk: WalkModel) {
  const mark = event.target instanceof Element && event.target.closest('[role=option]')
  event.currentTarget.focus()
  if (mark) walk.show(mark.id.slice(optionId('').length))
}

function onKey(event: KeyboardEvent, walk: WalkModel) {
  const act = ACTS[event.key]
  if (!act || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  act(walk)
}

const ACTS: Record<string, (walk: WalkModel) => void> = {
  ArrowRight: (walk) => walk.step(1),
  ArrowLeft: (walk) => walk.step(-1),
  Home: (walk) => walk.first(),
  End: (walk) => walk.last(),
  '+': (walk) => walk.zoom('in'),
  '=': (walk) => walk.zoom('in'),
  '-': (walk) => walk.zoom('out'),
  '0': (walk) => walk.zoom('whole'),
}
