import type { Seconds } from '../../core/time'
import type { PrivateSettings } from './private-settings'
import type { Ignored, Settings } from './settings'

/** What a company may set for every browser (public/managed-schema.json). Each key by itself: absent = not decided there. */
export interface Policy {
  guard?: Settings['guard']
  pauseSeconds?: Seconds
  keepWordsDays?: number
  localRetentionDays?: number
  /** Earshot works on these hosts only. */
  sites?: string[]
  excludedSites?: string[]
  allowExport?: boolean
  country?: Settings['country']
  guardQueues?: PrivateSettings['guardQueues']
  roles?: PrivateSettings['roles']
  rulesUrl?: string
  /** A whole rule set, as JSON. */
  rules?: string
}

export interface PolicyStore {
  /** At once, from memory. The browser's first answer after its start can take seconds, and nobody waits for it. */
  current(): { policy: Policy; ignored: Ignored[] }
  /** Resolves when what was last known is there; asks the browser in the background. */
  start(): Promise<void>
  /** → stop */
  watch(changed: () => void): () => void
}
