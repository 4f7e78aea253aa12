import { keeping } from '../keeping'
import type { PrivateSettingsStore } from '../ports/private-settings'
import { defineKeys } from '../schema/keyed'
import { DEFAULT_PRIVATE_SETTINGS, PRIVATE_SETTINGS } from '../schema/settings'
import { type Opener, StoreClosed } from './database'
import { writing } from './transaction'

const KEY = 'private-settings'
/** A database tells nobody of its changes. A page's scripts are of another origin and hear nothing. */
function tellOthers(): void {
  const channel = new BroadcastChannel(KEY)
  channel.postMessage('changed')
  channel.close()
}

const document = defineKeys('the private settings', PRIVATE_SETTINGS, DEFAULT_PRIVATE_SETTINGS)

export function idbPrivateSettings(open: Opener): PrivateSettingsStore {
  return {
    async read() {
      try {
        const { settings, ignored } = document.open(await (await open()).get('singles', KEY))
        return { settings, ignored }
      } catch (error) {
        // The desk must come up without a store as well.
        if (!(error instanceof StoreClosed)) throw error
        return { settings: DEFAULT_PRIVATE_SETTINGS, ignored: [{ key: KEY, sentence: error.message }] }
      }
    },
    async change(to) {
      const kept = await keeping(() =>
        writing(open, ['singles'], 'relaxed', async (tx) => {
          const opened = document.open(await tx.objectStore('singles').get(KEY))
          if (opened.refused) return { outcome: 'not-kept' as const, sentence: opened.refused }
          await tx.objectStore('singles').put(document.stamp({ ...opened.settings, ...to }), KEY)
          return { outcome: 'kept' as const }
        }),
      )
      if (kept.outcome === 'kept') tellOthers()
      return kept
    },
    watch(changed) {
      const channel = new BroadcastChannel(KEY)
      channel.onmessage = changed
      return () => channel.close()
    },
  }
}
