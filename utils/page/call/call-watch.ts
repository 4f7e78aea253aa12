import type { StateLines } from '../../core/call-words'
import type { Area, ReportBody } from '../../wire/topics'
import type { CallState } from '../controls/description'
import type { RootOf } from '../controls/elements'
import type { PathJudge } from '../controls/judge-path'
import { type Moment, onPageMoments } from '../watch/page-moments'
import { createStateReader } from './state-text'
import { watchCall } from './watch-call'

export interface CallWatchPorts {
  callState(): CallState
  ringsOut(): boolean
  report(body: ReportBody): void
  controlsAt(area: Area): void
  letGo(): boolean
  judge: PathJudge
  rootOf: RootOf
  known(): Element | undefined
  /** The page may show something else now. */
  moment(when: Moment): void
}

/** What tells in a frame that the call connected and ended; begun anew for the next one. */
export function createCallWatch({ moment, ...ports }: CallWatchPorts, signal: AbortSignal) {
  let ending = new AbortController()
  let look: (pressed?: readonly Element[]) => void = () => undefined

  return {
    begin(states: StateLines): void {
      ending.abort()
      ending = new AbortController()
      const call = AbortSignal.any([signal, ending.signal])
      look = watchCall({ ...ports, stateSaid: createStateReader(states) }, call).look
      onPageMoments((when) => {
        moment(when)
        // Judging every control of a page takes long; who is on screen does not wait for it.
        if (when === 'settled') look()
      }, call).soon()
    },
    /** `pressed`: a call control was, on this path. */
    look: (pressed?: readonly Element[]): void => look(pressed),
  }
}
