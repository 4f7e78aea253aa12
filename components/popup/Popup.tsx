import type { CallSignsModel } from '../../utils/view/popup/call-signs'
import type { OtherPage, PopupModel } from '../../utils/view/popup/popup'
import type { TeachingModel } from '../../utils/view/popup/teaching'
import { Button } from '../parts/Button'
import { Mark } from '../parts/Mark'
import { Switch } from '../parts/Switch'
import { CallSigns } from './CallSigns'
import { Status } from './Status'
import { Teach } from './Teach'
import { WORDS } from './words'

const PAGES: readonly OtherPage[] = ['sidepanel', 'review', 'rules', 'welcome']

interface PopupParts {
  model: PopupModel
  teach: TeachingModel
  signs: CallSignsModel
  now: number
}

/** Is this page guarded, and if not, why; the switch; what Earshot may be taught and goes by; the ways on. */
export function Popup({ model, teach, signs, now }: PopupParts) {
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
      {site && <Teach model={teach} now={now} />}
      <CallSigns model={signs} />
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
