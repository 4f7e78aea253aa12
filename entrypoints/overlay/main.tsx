import '../../components/overlay/overlay.css'
import { render } from 'preact'
import { browser } from '#imports'
import { App } from '../../components/overlay/App'
import { keepLine } from '../../utils/view/desk-line'
import { LiveModel, type LiveView } from '../../utils/view/live'
import { WrapUpDraft } from '../../utils/view/wrapup-draft'
import { copy } from './copy'

const live = new LiveModel({ post: (message) => line.say(message), clock: Date.now, copy })
const draft = new WrapUpDraft(live.call, (message) => line.say(message))
const line = keepLine({
  connect: () => browser.runtime.connect({ name: 'overlay' }),
  heard: (message) => live.receive(message as LiveView), // only our own worker can be at the other end
  lost: live.lose,
  newId: () => crypto.randomUUID(),
})

const root = document.getElementById('overlay')
if (root) render(<App live={live} draft={draft} />, root)
