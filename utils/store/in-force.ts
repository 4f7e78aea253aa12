import type { Policy } from './ports/policy'
import type { PrivateSettings } from './ports/private-settings'
import type { Settings } from './ports/settings'

type Everything = Settings & PrivateSettings

export interface InForce {
  settings: Everything & { allowExport: boolean; rules: string }
  /** Decided by the company: the pages show these as locked. */
  locked: (keyof Everything | 'allowExport' | 'rules')[]
}

/** The company's word over the browser's own; only the agent's need for more time stands over both (WCAG 2.2.1). */
export function inForce(own: Everything, policy: Policy): InForce {
  const decided: Partial<InForce['settings']> = {
    guard: policy.guard,
    pauseSeconds: policy.pauseSeconds,
    keepWordsDays: policy.keepWordsDays,
    retentionDays: policy.localRetentionDays,
    onlySites: policy.sites,
    allowExport: policy.allowExport,
    country: policy.country,
    guardQueues: policy.guardQueues,
    roles: policy.roles,
    rulesUrl: policy.rulesUrl,
    rules: policy.rules,
    excludedSites: policy.excludedSites && [...policy.excludedSites, ...own.excludedSites],
  }
  const given = Object.fromEntries(Object.entries(decided).filter(([, value]) => value !== undefined))
  const settings = { allowExport: true, rules: '', ...own, ...given }
  return {
    settings: { ...settings, pauseSeconds: Math.max(settings.pauseSeconds, own.ownPauseSeconds ?? 0) },
    // The agent may always keep Earshot out of one more place.
    locked: (Object.keys(given) as InForce['locked']).filter((key) => key !== 'excludedSites'),
  }
}
