import type { Snapshot } from '../../core/snapshot'
import type { Kept } from './outcome'

/** The one key that every frame's guard reads. Nothing personal in it; absent = no call is live. */
export interface SnapshotStore {
  put(snapshot: Snapshot): Promise<Kept>
  read(): Promise<Snapshot | undefined>
  clear(): Promise<void>
}
