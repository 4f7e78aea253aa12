import { formatClock } from '../../../../utils/core/time'
import type { Line, Span } from '../../../../utils/view/review/timeline'
import type { WalkModel } from '../../../../utils/view/review/walk'
import { TIMELINE } from '../../words'
import { AXIS_Y, HEIGHT, LANES, laneOf, place, shiftsOf, ticksOf } from './lanes'
import { Mark } from './Mark'

/** Speech, holds and silence as bars, everything else as marks, each kind in its own lane. */
export function Drawing({ walk }: { walk: WalkModel }) {
  const { timeline } = walk
  const view = walk.view.value
  const shifts = shiftsOf(timeline.moments, view)
  const inView = ({ from, to }: Span) => to >= view.from && from <= view.to
  return (
    <div class="lanes">
      <ul aria-hidden="true">
        {LANES.map(({ lane, y, height }) => (
          <li key={lane} style={{ top: `${y}px`, height: `${height}px` }}>
            {TIMELINE.lanes[lane]}
          </li>
        ))}
      </ul>
      <svg class="drawing" role="presentation" width="100%" height={HEIGHT}>
        {LANES.map(({ lane, y, height }) => (
          <rect key={lane} class="lane" x="0" y={y} width="100%" height={height} />
        ))}
        {ticksOf(view, timeline.from).map((at) => (
          <g key={at} class="tick">
            <line x1={`${place(at, view)}%`} x2={`${place(at, view)}%`} y1="0" y2={AXIS_Y - 12} />
            <text x={`${place(at, view)}%`} y={AXIS_Y} data-end={place(at, view) < 3 ? 'first' : undefined}>
              {formatClock(at - timeline.from)}
            </text>
          </g>
        ))}
        {timeline.quiet.filter(inView).map((span) => (
          <Gap key={span.from} span={span} view={view} kind="quiet" name={TIMELINE.quiet} />
        ))}
        {timeline.holds.filter(inView).map((span) => (
          <Gap key={span.from} span={span} view={view} kind="hold" name={TIMELINE.hold} />
        ))}
        {timeline.lines.filter(inView).map((line) => (
          <Speech key={line.utterance} line={line} view={view} />
        ))}
        {timeline.overTalk.filter(inView).map((span) => (
          <rect key={span.from} class="over-talk" {...barOf(span, view)} y="2" height="52">
            <title>{TIMELINE.overTalk}</title>
          </rect>
        ))}
        {timeline.moments.map((moment) => (
          <Mark key={moment.id} moment={moment} walk={walk} shift={shifts.get(moment.id) ?? 0} />
        ))}
      </svg>
    </div>
  )
}

const barOf = (span: Span, view: Span) => ({
  x: `${place(span.from, view)}%`,
  width: `${Math.max(0.3, place(span.to, view) - place(span.from, view))}%`,
})

function Speech({ line, view }: { line: Line; view: Span }) {
  const { y, height } = laneOf(line.speaker === 'agent' ? 'agent' : 'caller')
  return <rect class="speech" data-speaker={line.speaker} {...barOf(line, view)} y={y + 2} height={height - 4} rx="3" />
}

function Gap({ span, view, kind, name }: { span: Span; view: Span; kind: 'hold' | 'quiet'; name: string }) {
  const { x, width } = barOf(span, view)
  const middle = (place(span.from, view) + place(span.to, view)) / 2
  return (
    <g class="gap" data-kind={kind}>
      <rect x={x} width={width} y="4" height="48" />
      <text x={`${middle}%`} y="32">
        {name}
      </text>
    </g>
  )
}
