import { nothingTaught } from '../../core/site-fact'
import { keeping } from '../keeping'
import type { SiteFactsStore } from '../ports/site-facts'
import { openSites, stampSites } from '../schema/site-facts'
import { type Opener, StoreClosed } from './database'
import { writing } from './transaction'

const KEY = 'site-facts'

export function idbSiteFacts(open: Opener): SiteFactsStore {
  return {
    async read() {
      try {
        const sites = openSites(await (await open()).get('singles', KEY))
        return 'refused' in sites ? nothingTaught : sites
      } catch (error) {
        // The desk must come up without a store as well.
        if (!(error instanceof StoreClosed)) throw error
        return nothingTaught
      }
    },
    write: (sites) =>
      keeping(() =>
        writing(open, ['singles'], 'relaxed', async (tx) => {
          const there = openSites(await tx.objectStore('singles').get(KEY))
          if ('refused' in there) return { outcome: 'not-kept' as const, sentence: there.refused }
          await tx.objectStore('singles').put(stampSites(sites), KEY)
          return { outcome: 'kept' as const }
        }),
      ),
  }
}
