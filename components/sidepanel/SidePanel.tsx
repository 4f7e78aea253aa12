import type { SettingsModel } from '../../utils/view/rules/settings'
import type { SidePanelModel } from '../../utils/view/sidepanel/sidepanel'
import { Choices } from '../parts/Choices'
import { Mark } from '../parts/Mark'
import { stateOf } from '../rules/settings/state-of'
import { SETTINGS } from '../rules/words'
import { LiveCall } from './LiveCall'
import { TodaysCalls } from './TodaysCalls'
import { WORDS } from './words'

/** The agent's longer view, beside the work. */
export function SidePanel({ model, settings }: { model: SidePanelModel; settings: SettingsModel }) {
  const now = settings.now.value
  return (
    <main class="sidepanel">
      <h1>
        <Mark size={20} /> {WORDS.title}
      </h1>
      <LiveCall live={model.live.value} />
      <TodaysCalls model={model} />
      {now && (
        <Choices
          legend={SETTINGS.quiet}
          choices={SETTINGS.quiets}
          value={now.settings.quietLevel}
          onChoose={(level) => settings.change('quietLevel', level)}
          {...stateOf('quietLevel', settings)}
        />
      )}
    </main>
  )
}
