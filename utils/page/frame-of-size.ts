import type { Area, FrameSize } from '../wire/topics'

/** px by which rounding and zoom may make a frame's inside and its element differ. */
const SLACK = 2

/** A frame that takes less of the page than this may be a softphone, and is kept free whole. */
const SMALL_PART = 0.4

export const isSmallPart = (area: FrameSize, view: FrameSize): boolean =>
  area.width * area.height < SMALL_PART * view.width * view.height

/** Frames that may hold a softphone, known or not: nothing of ours should lie over an Answer button. */
export const smallFrames = (view: FrameSize): Area[] =>
  [...document.querySelectorAll('iframe')]
    .map((frame) => frame.getBoundingClientRect())
    .filter((area) => area.width > 0 && area.height > 0 && isSmallPart(area, view))

/** Where the frame with this viewport stands: another origin's frame can't tell, but its size can. None or several = unknown. */
export function frameOfSize({ width, height }: FrameSize): Area | undefined {
  const found = [...document.querySelectorAll('iframe')].filter(
    (frame) => Math.abs(frame.clientWidth - width) <= SLACK && Math.abs(frame.clientHeight - height) <= SLACK,
  )
  const [only, another] = found
  if (!only || another) return undefined
  const { x, y } = only.getBoundingClientRect()
  return { x: x + only.clientLeft, y: y + only.clientTop, width, height }
}
