import type { SettingName, SettingsModel } from '../../../utils/view/rules/settings'
import { SETTINGS } from '../../../utils/words/rules'

/** What is said beside a setting: that the company has decided it, or that it was just saved. */
export const stateOf = (name: SettingName, model: SettingsModel) => ({
  locked: model.isLocked(name) ? SETTINGS.locked : undefined,
  saved: model.saved.value === name ? SETTINGS.saved : undefined,
})
