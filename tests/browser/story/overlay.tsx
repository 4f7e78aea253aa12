import '../../../components/overlay/overlay.css'
import { render } from 'preact'
import { App } from '../../../components/overlay/App'
import { type AgentIntent, LiveModel } from '../../../utils/view/live'
import { WrapUpDraft } from '../../../utils/view/wrapup-draft'
import { NOW, STORIES, type StoryName } from '../../components/overlay/live-views'

/** The real overlay with a made-up view in place of the desk: `overlay.html?story=leaving`. */
const asked = new URLSearchParams(location.search)
const toHost = ({ intent }: { intent: AgentIntent }) => {
  if (intent.do === 'size-overlay' && intent.height) parent.postMessage({ height: intent.height }, '*')
}
const live = new LiveModel({ post: toHost, clock: () => NOW, copy: () => {} })
const draft = new WrapUpDraft(live.call, () => {})
live.receive(STORIES[(asked.get('story') ?? 'quiet') as StoryName])
if (asked.get('after') === 'collapse') live.collapse()
if (asked.get('after') === 'keys') live.listKeys('shown')
if (asked.get('after') === 'lost') live.lose()

const root = document.getElementById('overlay')
if (root) render(<App live={live} draft={draft} />, root)
