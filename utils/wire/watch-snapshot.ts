import { browser } from '#imports'
import { SNAPSHOT_KEY, type Snapshot } from '../core/snapshot'

type Changes = Record<string, { newValue?: unknown }>

/** Reads the desk's snapshot once, then hears of its changes; a page that comes back from the cache reads again. Wakes no worker. */
export function watchSnapshot(seen: (snapshot: Snapshot | undefined) => void, signal: AbortSignal): void {
  let changes = 0
  const read = async () => {
    const before = changes
    const stored = await browser.storage.local.get(SNAPSHOT_KEY)
    if (changes === before && !signal.aborted) seen(stored[SNAPSHOT_KEY] as Snapshot | undefined)
  }
  const onChanged = ({ [SNAPSHOT_KEY]: change }: Changes) => {
    if (!change) return
    changes++
    seen(change.newValue as Snapshot | undefined)
  }
  browser.storage.local.onChanged.addListener(onChanged)
  signal.addEventListener('abort', () => browser.storage?.local.onChanged.removeListener(onChanged))
  window.addEventListener('pageshow', ({ persisted }) => persisted && void read().catch(() => undefined), { signal })
  void read().catch(() => undefined)
}
