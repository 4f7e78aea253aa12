import type { SettingsModel } from '../../../utils/view/rules/settings'
import { SETTINGS } from '../../../utils/words/rules'
import { Choices } from '../../parts/Choices'
import { Law } from './Law'
import { NumberField } from './NumberField'
import { QueuesField } from './QueuesField'
import { stateOf } from './state-of'
import { Troubles } from './Troubles'

/** How the guard acts inside its law. */
export function GuardSettings({ model }: { model: SettingsModel }) {
  const now = model.now.value
  if (!now) return null
  return (
    <div class="settings">
      <div class="settings-fields">
        <Troubles model={model} />
        <Choices
          legend={SETTINGS.guard}
          choices={SETTINGS.guards}
          value={now.settings.guard}
          onChoose={(guard) => model.change('guard', guard)}
          {...stateOf('guard', model)}
        />
        <QueuesField model={model} />
        <NumberField setting="pauseSeconds" model={model} />
        <NumberField setting="ownPauseSeconds" model={model} />
        <Choices
          legend={SETTINGS.quiet}
          choices={SETTINGS.quiets}
          value={now.settings.quietLevel}
          onChoose={(level) => model.change('quietLevel', level)}
          {...stateOf('quietLevel', model)}
        />
      </div>
      <Law />
    </div>
  )
}
