import { checkCountry, checkText } from '../../../utils/view/rules/setting-checks'
import type { EverySetting, SettingsModel } from '../../../utils/view/rules/settings'
import type { StoredModel } from '../../../utils/view/rules/stored'
import { SETTINGS } from '../../../utils/words/rules'
import { CheckedField } from './CheckedField'
import { KeepWords } from './KeepWords'
import { NumberField } from './NumberField'
import { RedactionPreview } from './RedactionPreview'
import { StoredPart } from './StoredPart'
import { stateOf } from './state-of'
import { Troubles } from './Troubles'

/** What is kept, and for how long; whose browser this is. */
export function PrivacySettings({ model, stored }: { model: SettingsModel; stored: StoredModel }) {
  const now = model.now.value
  if (!now) return null
  return (
    <div class="settings">
      <div class="settings-fields">
        <Troubles model={model} />
        <KeepWords model={model} />
        <NumberField setting="keepWordsDays" model={model} />
        <NumberField setting="retentionDays" model={model} />
      </div>
      <div class="settings-fields">
        <CheckedField
          id="agentId"
          {...SETTINGS.agentId}
          text={now.own.agentId}
          check={checkText}
          onGood={(name) => model.change('agentId', name)}
          {...stateOf('agentId', model)}
        />
        <CheckedField
          id="country"
          {...SETTINGS.country}
          text={now.own.country}
          check={checkCountry}
          onGood={(country) => model.change('country', country)}
          {...stateOf('country', model)}
        />
        <CheckedField
          id="numberPatterns"
          {...SETTINGS.account}
          text={now.own.numberPatterns.account ?? ''}
          check={checkText}
          onGood={(pattern) => model.change('numberPatterns', withAccount(now.own.numberPatterns, pattern))}
          {...stateOf('numberPatterns', model)}
        />
        <RedactionPreview />
        <StoredPart model={stored} />
      </div>
    </div>
  )
}

function withAccount({ account: _, ...others }: EverySetting['numberPatterns'], pattern: string) {
  return pattern === '' ? others : { ...others, account: pattern }
}
