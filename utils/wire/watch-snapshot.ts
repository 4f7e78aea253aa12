import { SNAPSHOT_KEY, type Snapshot } from '../core/snapshot'
import { api } from './api'

type Changes = Record<string, { newValue?: unknown }>

/** Reads the desk's snapshot once, then hears of its changes; a page that comes back from the cache reads again. Wakes no worker. */
export function watchSnapshot(seen: (snapshot: Snapshot | undefined) => void, signal: AbortSignal): void {
  let changes = 0
  const read = async () => {
    const before = changes
    const stored = await api().storage.local.get(SNAPSHOT_KEY)
    if (changes === before && !signal.aborted) seen(stored[SNAPSHOT_KEY] as Snapshot | undefined)
  }
  const onChanged = ({ [SNAPSHOT_KEY]: change }: Changes) => {
    if (!change) return
    changes++
    seen(change.newValue as Snapshot | undefined)
  }
  api().storage.local.onChanged.addListener(onChanged)
  signal.addEventListener('abort', () => api().storage?.local.onChanged.removeListener(onChanged))
  window.addEventListener('pageshow', ({ persisted }) => persisted && void read().catch(() => undefined), { signal })
  void read().catch(() => undefined)
}
