import type { KnownHere } from '../../core/known-here'
import { type PressState, untouched } from '../../core/press'
import type { Snapshot } from '../../core/snapshot'
import type { LiveTerms, ToPage } from '../../wire/topics'
import type { AssistPorts } from '../assist'
import type { RootOf } from '../controls/elements'
import type { KnownPage } from '../sites/known-page'
import type { Moment } from '../watch/page-moments'

/**
 * What guard, live part and assist part of one frame have in common. It hangs on the isolated world's global, so that it outlives them:
 * a newer copy of one finds the older one, stops it, and takes over its latch.
 */
export interface Share {
  press: PressState
  snapshot?: Snapshot
  guard?: GuardSide
  live?: LiveSide
  assist?: AssistSide
  site?: SiteSide
  /** Only while somebody points at something to teach it. */
  picker?: Pick<LiveSide, 'takes' | 'stop'>
  vendors?: VendorSide
}

/** What the guard knows how to do, for the live part too: no frame has that without it. */
export interface GuardSide {
  /** What lies under a point, innermost first, through every shadow root. */
  pathAt(x: number, y: number): Element[]
  rootOf: RootOf
  /** The words around what was pressed. */
  readPanel(path: readonly Element[]): string
  /** `not-first`: put into a page that was open already, whose own listeners come first. `undefined`: an orphan's. */
  place(): 'first' | 'not-first' | undefined
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
  /** `not-yet`: no call is on, or the desk has not said what call controls are called. */
  decide(pressed: Pressed): GestureFate | 'not-yet'
  restOfHeld(event: Event): void
  snapshotChanged(): void
  /** What the assist part works with. */
  forAssist: AssistPorts
  stop(): void
}

/** What the assist part does for the live part, in the frames that have it. */
export interface AssistSide {
  begin(terms: LiveTerms): void
  /** Every trusted press and key of the frame, first of all. */
  sense(event: Event): void
  /** The agent's key for the offer beside a field. */
  key(): 'taken' | 'not-ours'
  /** `call`: a press or the desk may have changed what is on screen; else the page itself may show something else. */
  look(why: 'call' | Moment): void
  /** `undefined`: not for this part. */
  heard(message: ToPage): object | undefined
  stop(): void
}

/** What is known of the page, in the frames that have an assist part. */
export interface SiteSide extends KnownPage {
  begin(known: KnownHere): void
}

const KEY = Symbol.for('earshot')

export function frameShare(): Share {
  const world: typeof globalThis & { [KEY]?: Share } = globalThis
  world[KEY] ??= { press: untouched }
  return world[KEY]
}
