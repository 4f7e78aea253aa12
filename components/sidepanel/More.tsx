import type { SettingsModel } from '../../utils/view/rules/settings'
import { SETTINGS } from '../../utils/words/rules'
import { Choices } from '../parts/Choices'
import { Field } from '../parts/Field'
import { stateOf } from '../rules/settings/state-of'
import { HotKeys } from './HotKeys'
import { MORE } from './words'

/** How many cues, under which name, and the keys. */
export function More({ settings }: { settings: SettingsModel }) {
  const now = settings.now.value
  return (
    <>
      {now && (
        <>
          <Choices
            legend={SETTINGS.quiet}
            choices={SETTINGS.quiets}
            value={now.settings.quietLevel}
            onChoose={(level) => settings.change('quietLevel', level)}
            {...stateOf('quietLevel', settings)}
          />
          <Field id="my-name" label={MORE.name} hint={MORE.nameHow}>
            <input
              id="my-name"
              class="input"
              maxLength={200}
              value={now.settings.agentId}
              onChange={(event) => settings.change('agentId', event.currentTarget.value.trim())}
            />
          </Field>
        </>
      )}
      <HotKeys />
    </>
  )
}
