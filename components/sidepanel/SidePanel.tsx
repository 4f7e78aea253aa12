import { useMemo } from 'preact/hooks'
import type { SettingsModel } from '../../utils/view/rules/settings'
import { type PanelModel, TABS } from '../../utils/view/sidepanel/panel'
import { useKeptFocus } from '../parts/keep-focus'
import { Mark } from '../parts/Mark'
import { Tabs } from '../parts/Tabs'
import { useKeys } from '../parts/use-keys'
import { Board } from './Board'
import { LiveCall } from './LiveCall'
import { Mine } from './Mine'
import { More } from './More'
import { MyMarks } from './MyMarks'
import { WORDS } from './words'

/** The agent's longer view, beside the work. */
export function SidePanel({ model, settings }: { model: PanelModel; settings: SettingsModel }) {
  const tab = model.tab.value
  useKeptFocus()
  useKeys(useMemo(() => Object.fromEntries(TABS.map((name, i) => [String(i + 1), () => model.show(name)])), [model]))
  const fresh = model.reviews.fresh.value
  return (
    <main class="sidepanel">
      <header>
        <h1>
          <Mark size={20} /> {WORDS.title}
        </h1>
        <Tabs
          label={WORDS.parts}
          tabs={TABS.map((at) => ({ at, name: WORDS.tabs[at], ...(at === 'mine' && { count: fresh }) }))}
          at={tab}
          onShow={model.show}
        />
      </header>
      <div id="tab-panel" class="tab-panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {tab === 'now' && <LiveCall live={model.call.live.value} />}
        {tab === 'mine' && <Mine model={model} settings={settings} />}
        {tab === 'marks' && <MyMarks model={model.marks} />}
        {tab === 'board' && <Board model={model.board} />}
        {tab === 'more' && <More settings={settings} />}
      </div>
    </main>
  )
}
