import { checkSites } from '../../../utils/view/rules/setting-checks'
import type { SettingsModel } from '../../../utils/view/rules/settings'
import { SETTINGS } from '../../../utils/words/rules'
import { CheckedField } from './CheckedField'
import { stateOf } from './state-of'

/** A list of hosts, one a line. */
export function SitesField({ setting, model }: { setting: 'excludedSites' | 'onlySites'; model: SettingsModel }) {
  const now = model.now.value
  if (!now) return null
  const shown = (model.isLocked(setting) ? now.settings : now.own)[setting]
  return (
    <CheckedField
      key={shown.join()}
      id={setting}
      {...SETTINGS.sites[setting]}
      text={shown.join('\n')}
      rows={4}
      check={checkSites}
      onGood={(value) => model.change(setting, value)}
      {...stateOf(setting, model)}
    />
  )
}
