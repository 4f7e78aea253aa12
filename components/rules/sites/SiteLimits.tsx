import type { SettingsModel } from '../../../utils/view/rules/settings'
import { SETTINGS, SITES } from '../../../utils/words/rules'
import { SitesField } from '../settings/SitesField'
import { Troubles } from '../settings/Troubles'

/** Sites Earshot stays out of, or the only ones it works on; what the company has decided is locked and says so. */
export function SiteLimits({ model }: { model: SettingsModel }) {
  const now = model.now.value
  if (!now) return null
  const company = now.settings.excludedSites.filter((site) => !now.own.excludedSites.includes(site))
  return (
    <section class="settings-fields" aria-label={SITES.limits}>
      <h2>{SITES.limits}</h2>
      <Troubles model={model} />
      <SitesField setting="excludedSites" model={model} />
      {company.length > 0 && <p class="soft">{SETTINGS.companySites(company.join(', '))}</p>}
      <SitesField setting="onlySites" model={model} />
    </section>
  )
}
