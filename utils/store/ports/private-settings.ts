import type { CallerField } from '../../core/caller-field'
import type { GuardMode } from '../../core/guard'
import type { Role } from '../../core/role'
import type { Kept } from './outcome'
import type { Ignored } from './settings'

/** What no script in a page may read: it says who works here and with whom. Lies in IndexedDB. */
export interface PrivateSettings {
  agentId: string
  /** Hosts on which Earshot does nothing: "mail.example", "*.bank.example". */
  excludedSites: string[]
  /** Empty = everywhere but the excluded ones. */
  onlySites: string[]
  /** How a company's numbers look: 9 a digit, A a letter, anything else itself ("AB-999999"). */
  numberPatterns: Partial<Record<CallerField, string>>
  /** Another guard for calls of a queue, by the name the phone gives it. */
  guardQueues: Record<string, GuardMode>
  /** Whose pages this browser opens besides the agent's. */
  roles: Role[]
  /** Where the company keeps its rules; '' = they are published here. */
  rulesUrl: string
}

export interface PrivateSettingsStore {
  read(): Promise<{ settings: PrivateSettings; ignored: Ignored[] }>
  change(to: Partial<PrivateSettings>): Promise<Kept>
  /** Changed by another page of this browser, or by the worker. → stop */
  watch(changed: () => void): () => void
}
