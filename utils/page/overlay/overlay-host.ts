import type { FrameWord, LiveTerms, ToPage } from '../../wire/topics'
import { frameOfSize, isSmallPart } from '../frame-of-size'
import type { Surfaces } from '../surface/surface'
import { type OverlayFrame, openOverlayFrame } from './overlay-frame'

export type ControlsAt = Extract<FrameWord, { say: 'controls-at' }>

/** The overlay of a top frame, as the desk tells it. In other frames it is never opened, and hears nothing. */
export function createOverlayHost(url: string, surfaces: Surfaces, signal: AbortSignal) {
  let frame: OverlayFrame | undefined

  /** The call controls of this frame, or of one that stands in it. */
  const keepFree = ({ frame: size, area }: ControlsAt): void => {
    const own = size.width === innerWidth && size.height === innerHeight
    const around = own ? undefined : frameOfSize(size)
    if (!own && !around) return
    const inside = { ...area, x: area.x + (around?.x ?? 0), y: area.y + (around?.y ?? 0) }
    const small = around && isSmallPart(around, { width: innerWidth, height: innerHeight })
    frame?.keepFree(small ? around : inside)
  }

  return {
    /** `controls`: what was said before it stood. */
    open(terms: NonNullable<LiveTerms['overlay']>, controls: readonly ControlsAt[]): void {
      frame ??= openOverlayFrame(url, terms, surfaces, signal)
      controls.forEach(keepFree)
    },
    keepFree,
    hear(message: ToPage): object | undefined {
      if (!frame) return undefined
      switch (message.topic) {
        case 'overlay-place':
          return { ok: true, at: frame.moveBy(message.dx, message.dy) }
        case 'overlay-size':
          frame.resize(message.size, message.height)
          return { ok: true }
        case 'overlay-focus':
          frame.focus()
          return { ok: true }
        default:
          return undefined
      }
    },
  }
}
