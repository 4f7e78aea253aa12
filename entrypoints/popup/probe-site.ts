import browser, { type Tabs } from 'webextension-polyfill'
import { servesSite } from '../../utils/core/site'
import { guardPlace } from '../../utils/page/guard/guard-place'
import { inForce } from '../../utils/store/in-force'
import type { PolicyStore } from '../../utils/store/ports/policy'
import type { PrivateSettingsStore } from '../../utils/store/ports/private-settings'
import type { SettingsStore } from '../../utils/store/ports/settings'
import { type SiteProbe, siteName } from '../../utils/view/popup/site-status'

export interface ProbeStores {
  own: SettingsStore
  mine: PrivateSettingsStore
  policy: PolicyStore
}

/** All that decides whether the page in front is guarded. */
export async function probeSite(
  tab: Tabs.Tab | undefined,
  access: SiteProbe['access'],
  { own, mine, policy }: ProbeStores,
): Promise<SiteProbe> {
  const [{ settings }, kept] = await Promise.all([own.read(), mine.read(), policy.start()])
  const company = policy.current().policy
  const { settings: now } = inForce({ ...settings, ...kept.settings }, company)
  const companyWants = { excludedSites: company.excludedSites ?? [], onlySites: company.sites ?? [] }
  const url = tab?.url
  return {
    ...(url && { url }),
    access,
    guard: tab?.id === undefined ? 'silent' : await guardOf(tab.id),
    mode: now.guard,
    switchedOff: kept.settings.excludedSites.includes(siteName(url) ?? ''),
    excluded: url !== undefined && !servesSite(url, companyWants),
  }
}

/** Looked up where the guard stands, so that it need not listen for the question on every page. */
async function guardOf(tab: number): Promise<SiteProbe['guard']> {
  const [looked] = await browser.scripting
    .executeScript({ target: { tabId: tab }, func: guardPlace, injectImmediately: true })
    .catch(() => [])
  return (looked?.result as SiteProbe['guard'] | undefined) ?? 'silent'
}
