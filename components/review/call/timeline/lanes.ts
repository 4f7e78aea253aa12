import type { Happening, Moment } from '../../../../utils/view/review/moments'
import type { Span } from '../../../../utils/view/review/timeline'

/** From top to bottom. Heights in px: the drawing is as wide as there is room, and never taller. */
export const LANES = [
  { lane: 'caller', y: 4, height: 22 },
  { lane: 'agent', y: 30, height: 22 },
  { lane: 'heard', y: 58, height: 24 },
  { lane: 'earshot', y: 86, height: 24 },
  { lane: 'call', y: 114, height: 24 },
] as const
export type LaneName = (typeof LANES)[number]['lane']
export const AXIS_Y = 156
export const HEIGHT = 164

export const laneOf = (name: LaneName) => LANES.find(({ lane }) => lane === name) ?? LANES[0]

export function laneOfHappening(happening: Happening): LaneName {
  switch (happening.is) {
    case 'heard':
      return 'heard'
    case 'cue':
    case 'step-heard':
    case 'step-reopened':
      return 'earshot'
    default:
      return 'call'
  }
}

/** Kept free at both ends, so that the first and the last mark are drawn whole. */
const EDGE = 1.6

/** Marks closer than this would hide one another. */
const CLOSE = 2
const SHIFT_PX = 13

/** How far each mark steps aside for the one before it in its lane; towards the middle, so that none leaves the drawing. */
export function shiftsOf(moments: readonly Moment[], view: Span): Map<string, number> {
  const shifts = new Map<string, number>()
  const last = new Map<LaneName, { x: number; shift: number }>()
  for (const moment of moments) {
    const lane = laneOfHappening(moment.happening)
    const x = place(moment.at, view)
    const before = last.get(lane)
    const shift = before && x - before.x < CLOSE ? before.shift + (x < 50 ? SHIFT_PX : -SHIFT_PX) : 0
    last.set(lane, { x, shift })
    shifts.set(moment.id, shift)
  }
  return shifts
}

/** Where a time stands in the view, in per cent of its width. */
export const place = (at: number, view: Span): number =>
  EDGE + ((at - view.from) / (view.to - view.from)) * (100 - 2 * EDGE)

const STEPS_MS = [5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600].map((s) => s * 1000)

/** Round times, at most eight of them, counted from the start of the call. */
export function ticksOf(view: Span, start: number): number[] {
  const length = view.to - view.from
  const step = STEPS_MS.find((ms) => length / ms <= 8) ?? 7_200_000
  const first = start + Math.ceil((view.from - start) / step) * step
  const ticks: number[] = []
  for (let at = first; at <= view.to; at += step) ticks.push(at)
  return ticks
}
