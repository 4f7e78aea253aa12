import type { OtherPage, PopupModel } from '../../utils/view/popup/popup'
import { Button } from '../parts/Button'
import { Mark } from '../parts/Mark'
import { Switch } from '../parts/Switch'
import { Status } from './Status'
import { WORDS } from './words'

const PAGES: readonly OtherPage[] = ['sidepanel', 'review', 'rules', 'welcome']

/** Is this page guarded, and if not, why; the switch; the ways on. */
export function Popup({ model }: { model: PopupModel }) {
  const site = model.site.value
  return (
    <main class="popup">
      <p class="popup-name">
        <Mark size={20} /> {WORDS.name}
      </p>
      <Status model={model} />
      {site && (
        <Switch on={!model.switchedOff.value} onSwitch={model.switchHere} disabled={model.lockedOff.value}>
          {WORDS.here(site)}
        </Switch>
      )}
      <StartCall model={model} />
      <nav class="popup-pages" aria-label={WORDS.pagesName}>
        {PAGES.map((page) => (
          <Button key={page} tone="ghost" onPress={() => model.open(page)}>
            {WORDS.pages[page]}
          </Button>
        ))}
      </nav>
    </main>
  )
}

const StartCall = ({ model }: { model: PopupModel }) => {
  const started = model.startedCall.value
  return (
    <section class="popup-call">
      <Button onPress={model.startCall} disabled={started === 'started'}>
        {WORDS.startCall}
      </Button>
      <p role="status">
        {started === 'started' ? WORDS.started : started === 'no-desk' ? WORDS.noDesk : WORDS.startCallWhy}
      </p>
    </section>
  )
}
