import { type PressState, untouched } from '../../core/press'
import type { Snapshot } from '../../core/snapshot'

/**
 * What guard and live part of one frame have in common. It hangs on the isolated world's global, so that it outlives both:
 * a newer copy of either finds the older one, stops it, and takes over its latch.
 */
export interface Share {
  press: PressState
  snapshot?: Snapshot
  guard?: GuardSide
  live?: LiveSide
  vendors?: VendorSide
}

export interface GuardSide {
  stop(): void
}

/** The ear for vendors' messages. One is enough; one that was orphaned is none. */
export interface VendorSide {
  alive(): boolean
}

/** A gesture's beginning, and what is under it, innermost first. `repeat`: a key held down since before this frame had the keyboard. */
export interface Pressed {
  event: Event
  path: readonly Element[]
  begins: 'gesture' | 'repeat'
}

/** What becomes of a whole gesture. */
export type GestureFate = 'held' | 'passed' | 'not-a-call-control'

/** What the live part does for the guard, synchronously within an event. */
export interface LiveSide {
  /** Keys and presses meant for what we have on screen. `hide`: the page must not see it; `leave`: the browser does the rest. */
  takes(event: Event): 'hide' | 'leave' | 'not-ours'
  decide(pressed: Pressed): GestureFate
  restOfHeld(event: Event): void
  snapshotChanged(): void
  stop(): void
}

const KEY = Symbol.for('earshot')

export function frameShare(): Share {
  const world: typeof globalThis & { [KEY]?: Share } = globalThis
  world[KEY] ??= { press: untouched }
  return world[KEY]
}
