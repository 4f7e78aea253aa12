import type { Snapshot } from '../../../utils/core/snapshot'
import type { FillOffer, LiveTerms, PageTopic, Report, ToPage } from '../../../utils/wire/topics'

export interface SurfaceSeen {
  kind: string
  text: string
  x: number
  y: number
  width: number
  height: number
  parent: string
  buttons: { act: string; x: number; y: number }[]
}

declare global {
  /** What desk.js puts into the lab's worker. */
  var desk: {
    reports: Report[]
    asked: { topic: PageTopic; frameId: number; url: string }[]
    terms: Partial<LiveTerms> | undefined
    offer: FillOffer
    value: string
    silent: number
    begin(snapshot: Snapshot, terms?: Partial<LiveTerms>): Promise<void>
    say(snapshot: Snapshot | undefined): Promise<void>
    inject(file: string): Promise<void>
    tell(message: ToPage, frameId?: number): Promise<unknown>
    inFrame(probe: 'share' | 'surfaces', frameId?: number): Promise<unknown>
    reset(): Promise<void>
    /** `runtime.reload()`: what an update does to the scripts in open pages. */
    update(): void
    register(): Promise<void>
    unregister(): Promise<void>
  }
  /** What the lab's pages keep. */
  var seen: string[]
  var ended: number
}
