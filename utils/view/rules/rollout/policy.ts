import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Policy } from '../../../store/ports/policy'
import type { RuleFile } from '../rule-file'
import type { SettingsModel, SettingsNow } from '../settings'
import { type PolicyFileKind, type PolicyTarget, policyFile } from './policy-files'

export type PolicyKey = keyof Policy
export interface PolicyRow {
  key: PolicyKey
  /** What is in force here; in the file it stands for everybody. */
  value: Policy[PolicyKey]
  /** `locked`: the company decides. `added`: the company's stand beside this browser's own. */
  by: 'locked' | 'added' | 'this-browser'
  wanted: 'in-file' | 'left-out'
}
export interface PolicyPorts {
  /** Of this very Earshot: right for a browser that has it from the same place. */
  target: PolicyTarget
  save(file: RuleFile): void
}
export type PolicyModel = ReturnType<typeof policyModel>

/** Each setting a company can decide, as it is in force here. */
const VALUE_OF: {
  [Key in PolicyKey]-?: (now: SettingsNow, rules: string) => Policy[Key]
} = {
  guard: ({ settings }) => settings.guard,
  pauseSeconds: ({ own, company }) => company.pauseSeconds ?? own.pauseSeconds,
  keepWordsDays: ({ settings }) => settings.keepWordsDays,
  localRetentionDays: ({ settings }) => settings.retentionDays,
  sites: ({ settings }) => settings.onlySites,
  excludedSites: ({ settings }) => settings.excludedSites,
  allowExport: ({ company }) => company.allowExport ?? false,
  country: ({ settings }) => settings.country,
  guardQueues: ({ settings }) => settings.guardQueues,
  // Whoever makes the file sits at an admin’s page; the others’ browsers are not to open it.
  roles: ({ settings, company }) => company.roles ?? settings.roles.filter((role) => role !== 'admin'),
  rulesUrl: ({ settings }) => settings.rulesUrl || undefined,
  rules: (_, rules) => rules,
}
export const POLICY_KEYS = Object.keys(VALUE_OF) as PolicyKey[]

/** What the company decides here, and the files that make it decide elsewhere. */
export function policyModel(settings: Pick<SettingsModel, 'now'>, release: ReadonlySignal<string>, ports: PolicyPorts) {
  const chosen = signal<ReadonlySet<PolicyKey>>(new Set())
  const target = signal(ports.target)
  const policy = computed<Policy>(() => {
    const now = settings.now.value
    if (!now) return {}
    const values = [...chosen.value].map((key) => [key, VALUE_OF[key](now, release.value)])
    return Object.fromEntries(values.filter(([, value]) => value !== undefined))
  })

  return {
    target,
    policy,
    rows: computed<PolicyRow[]>(() => {
      const now = settings.now.value
      if (!now) return []
      return POLICY_KEYS.map((key) => ({
        key,
        value: VALUE_OF[key](now, now.company.rules ?? ''),
        by: now.company[key] === undefined ? 'this-browser' : key === 'excludedSites' ? 'added' : 'locked',
        wanted: chosen.value.has(key) ? 'in-file' : 'left-out',
      }))
    }),
    choose(key: PolicyKey, to: PolicyRow['wanted']) {
      const next = new Set(chosen.value)
      if (to === 'in-file') next.add(key)
      else next.delete(key)
      chosen.value = next
    },
    aim(to: Partial<PolicyTarget>) {
      target.value = { ...target.value, ...to }
    },
    save: (kind: PolicyFileKind) => ports.save(policyFile(kind, policy.value, target.value)),
  }
}
