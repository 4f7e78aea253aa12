import type { SettingsModel } from '../../../utils/view/rules/settings'
import type { SitesModel } from '../../../utils/view/rules/sites'
import { SITES, sitesSaid } from '../../../utils/words/rules'
import { ShippedSites } from './ShippedSites'
import { SiteLimits } from './SiteLimits'
import { TaughtSites } from './TaughtSites'

/** What is known of each site, how it fares, and where Earshot works at all. */
export function SitesPart({ model, settings }: { model: SitesModel; settings: SettingsModel }) {
  const known = model.known.value
  const said = model.said.value
  return (
    <div class="settings">
      <div class="settings-fields">
        <p role="status">{said && sitesSaid(said)}</p>
        {known === undefined && <p class="soft">{SITES.looking}</p>}
        {known === 'no-answer' && <p role="alert">{SITES.noAnswer}</p>}
        {typeof known === 'object' && <TaughtSites model={model} known={known} />}
        {typeof known === 'object' && <ShippedSites model={model} products={known.products} />}
      </div>
      <SiteLimits model={settings} />
    </div>
  )
}
