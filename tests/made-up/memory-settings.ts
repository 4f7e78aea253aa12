import { inForce } from '../../utils/store/in-force'
import type { Policy } from '../../utils/store/ports/policy'
import { DEFAULT_PRIVATE_SETTINGS, DEFAULT_SETTINGS } from '../../utils/store/schema/settings'
import type { EverySetting, SettingsPorts } from '../../utils/view/rules/settings'

/** Settings in memory, under a company's policy; `refuse` is what a full disk says. */
export function memorySettings(policy: Policy = {}, refuse?: string): SettingsPorts {
  let own: EverySetting = { ...DEFAULT_SETTINGS, country: 'US', ...DEFAULT_PRIVATE_SETTINGS }
  return {
    read: async () => ({ ...inForce(own, policy), own, company: policy, ignored: [] }),
    async change(to) {
      if (refuse) return { outcome: 'disk-full', sentence: refuse }
      own = { ...own, ...to }
      return { outcome: 'kept' }
    },
  }
}
