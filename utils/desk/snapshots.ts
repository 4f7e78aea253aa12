import type { Call } from '../core/call'
import { type GuardPolicy, pauseSecondsOf, verdictOf } from '../core/guard'
import { SNAPSHOT_LIFE, type Snapshot } from '../core/snapshot'
import type { Millis } from '../core/time'
import type { SnapshotStore } from '../store/ports/snapshot-store'

/** Publishes the desk's word for every frame: when it changes, and anew before it grows stale. */
export function createSnapshots(store: SnapshotStore, bootId: string) {
  let last: Snapshot | undefined

  const put = (snapshot: Snapshot) => {
    last = snapshot
    return store.put(snapshot)
  }

  return {
    /** `renew` writes even an unchanged word, with new times. */
    async publish(
      call: Call | undefined,
      policy: GuardPolicy,
      now: Millis,
      how: 'if-changed' | 'renew',
    ): Promise<void> {
      if (!call) {
        last = undefined
        return store.clear()
      }
      const verdict = verdictOf(call, policy)
      const pauseSeconds = pauseSecondsOf(call, policy)
      const same = last?.callId === call.id && JSON.stringify(last.verdict) === JSON.stringify(verdict)
      if (same && how === 'if-changed' && last?.pauseSeconds === pauseSeconds) return
      await put({
        bootId,
        callId: call.id,
        verdict,
        issuedAt: now,
        validUntil: now + SNAPSHOT_LIFE,
        pauseSeconds,
      })
    },
  }
}
