import browser from 'webextension-polyfill'
import { managedPolicy } from '../../utils/store/area/policy'
import { localSettings } from '../../utils/store/area/settings'
import type { Opener } from '../../utils/store/idb/database'
import { idbLastPolicy } from '../../utils/store/idb/last-policy'
import { idbPrivateSettings } from '../../utils/store/idb/private-settings'
import { inForce } from '../../utils/store/in-force'
import type { Kept } from '../../utils/store/ports/outcome'
import type { EverySetting, SettingsPorts } from '../../utils/view/rules/settings'

const PRIVATE: ReadonlySet<string> = new Set<keyof EverySetting>([
  'agentId',
  'excludedSites',
  'onlySites',
  'numberPatterns',
  'guardQueues',
  'roles',
  'rulesUrl',
])

/** Settings as a page sees them: two stores and the company's word as one. `changed` hears of every change made elsewhere. */
export function browserSettings(open: Opener, changed: () => void): SettingsPorts {
  const own = localSettings(browser.storage.local)
  const mine = idbPrivateSettings(open)
  const policy = managedPolicy(browser.storage.managed, idbLastPolicy(open))
  const started = policy.start()
  own.watch(changed)
  policy.watch(changed)
  mine.watch(changed)

  return {
    async read() {
      const [public_, private_] = await Promise.all([own.read(), mine.read(), started])
      const company = policy.current()
      const all = { ...public_.settings, ...private_.settings }
      const ignored = [...public_.ignored, ...private_.ignored, ...company.ignored]
      return { ...inForce(all, company.policy), own: all, company: company.policy, ignored }
    },
    async change(to): Promise<Kept> {
      const isPrivate = Object.keys(to).some((key) => PRIVATE.has(key))
      return isPrivate ? mine.change(to) : own.change(to)
    },
  }
}
