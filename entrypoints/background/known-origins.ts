import browser from 'webextension-polyfill'
import type { KnownOrigins } from '../../utils/desk/ports'

const KEY = 'origins'
/** An agent's day has a handful of systems; what goes beyond this is somebody clicking through the web. */
const MOST = 200

/** In memory and `storage.session`: which origins have had a part in this agent's calls since the browser started. */
export async function knownOrigins(): Promise<KnownOrigins> {
  const stored = (await browser.storage.session.get(KEY))[KEY]
  const known = new Set<string>(Array.isArray(stored) ? stored.filter((o) => typeof o === 'string') : [])
  return {
    knows: (origin) => known.has(origin),
    meet(origin) {
      if (known.has(origin) || known.size >= MOST || origin === 'null') return
      known.add(origin)
      void browser.storage.session.set({ [KEY]: [...known] })
    },
  }
}
