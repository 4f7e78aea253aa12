import type { Caller } from '../../core/caller'
import type { CallId } from '../../core/ids'
import type { Kept } from './outcome'

/** Who is on the line: values, for as long as the call lives. In storage.session, which is never opened to content scripts. */
export interface LiveFacts {
  put(callId: CallId, caller: Caller): Promise<Kept>
  /** `nobodyYet` for a call it knows nothing of. */
  read(callId: CallId): Promise<Caller>
  drop(callId: CallId): Promise<void>
  dropAll(): Promise<void>
}
