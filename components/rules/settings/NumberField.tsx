import { checkNumber, type NumberSetting } from '../../../utils/view/rules/setting-checks'
import type { SettingsModel } from '../../../utils/view/rules/settings'
import { SETTINGS } from '../../../utils/words/rules'
import { CheckedField } from './CheckedField'
import { stateOf } from './state-of'

/** One of the settings that are a number. */
export function NumberField({ setting, model }: { setting: NumberSetting; model: SettingsModel }) {
  const now = model.now.value
  if (!now) return null
  return (
    <CheckedField<number | undefined>
      key={String(now.own[setting])}
      id={setting}
      {...SETTINGS.numbers[setting]}
      text={String((model.isLocked(setting) ? now.settings : now.own)[setting] ?? '')}
      check={(text) =>
        setting === 'ownPauseSeconds' && text.trim() === ''
          ? { is: 'good', value: undefined }
          : checkNumber(setting, text)
      }
      onGood={(value) => model.change(setting, value)}
      {...stateOf(setting, model)}
    />
  )
}
