import type { GuardMode } from '../../core/guard'
import type { Seconds } from '../../core/time'
import type { Kept } from './outcome'

/** What may lie in storage.local, where any script of ours in any page could read it. */
export interface Settings {
  guard: GuardMode
  /** The company's, 5–15. */
  pauseSeconds: Seconds
  /** The agent's own, when more time is needed: up to ten times the default (WCAG 2.2.1). Never shortens. */
  ownPauseSeconds?: Seconds
  /** 0 = the words of a call that nobody flagged are never kept. */
  keepWordsDays: number
  retentionDays: number
  /** How many cues the agent wants: each agent's own choice, nobody approves it. */
  quietLevel: 'all' | 'fewer' | 'critical-only'
  /** Where numbers without a country code are from. */
  country: string
}

/** A key that was not understood, and what was done instead. */
export interface Ignored {
  key: string
  sentence: string
}

export interface SettingsStore {
  /** A damaged key falls back to its default and is named. */
  read(): Promise<{ settings: Settings; ignored: Ignored[] }>
  change(to: Partial<Settings>): Promise<Kept>
  /** → stop */
  watch(changed: () => void): () => void
}
