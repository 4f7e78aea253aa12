import { formatClock } from '../../../../utils/core/time'
import type { Happening, Moment } from '../../../../utils/view/review/moments'
import type { WalkModel } from '../../../../utils/view/review/walk'
import { say } from '../../describe'
import { laneOf, laneOfHappening, place } from './lanes'
import { optionId } from './Timeline'

/** A moment in the drawing. Its shape tells its kind, its tone whether it went right; the words tell both. */
export function Mark({ moment, walk, shift }: { moment: Moment; walk: WalkModel; shift: number }) {
  const view = walk.view.value
  if (moment.at < view.from || moment.at > view.to) return null
  const { what, detail, tone } = say(moment.happening)
  const { y, height } = laneOf(laneOfHappening(moment.happening))
  const looked = walk.moment.value?.id === moment.id
  return (
    <svg
      role="presentation"
      class="moment-place"
      x={`${place(moment.at, view)}%`}
      y={y + height / 2}
      overflow="visible"
    >
      <g
        id={optionId(moment.id)}
        class="moment-mark"
        role="option"
        aria-selected={looked}
        aria-label={[formatClock(moment.at - walk.timeline.from), what, detail].filter(Boolean).join(', ')}
        data-tone={tone}
        tabIndex={-1}
        transform={`translate(${shift} 0)`}
      >
        <title>{what}</title>
        <path d={SHAPE[shapeOf(moment.happening)]} />
      </g>
    </svg>
  )
}

/** On a 14 × 14 grid around 0,0. */
const SHAPE = {
  dot: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  diamond: 'M0-7L7 0 0 7-7 0z',
  tick: 'M-6 0l4 5 8-9',
  bars: 'M-5-6h3.5v12H-5zM1.5-6H5v12H1.5z',
  open: 'M-6-1h12v7H-6zM-3-1v-3a3 3 0 0 1 6 0',
  flag: 'M-4 7v-14l9 4-9 4',
  line: 'M-1.5-8h3v16h-3z',
}

function shapeOf(happening: Happening): keyof typeof SHAPE {
  switch (happening.is) {
    case 'cue':
      return 'diamond'
    case 'step-heard':
      return 'tick'
    case 'press':
      return happening.outcome === 'paused' ? 'bars' : 'line'
    case 'release':
      return 'open'
    case 'mark':
      return 'flag'
    case 'call':
      return 'line'
    default:
      return 'dot'
  }
}
