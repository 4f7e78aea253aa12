import { act, cleanup, fireEvent, render } from '@testing-library/preact'
import { afterEach } from 'vitest'
import { App } from '../../../components/overlay/App'
import { type AgentIntent, LiveModel, type LiveView } from '../../../utils/view/live'
import { WrapUpDraft } from '../../../utils/view/wrapup-draft'
import { NOW, view } from './live-views'

afterEach(cleanup)

/** The overlay on a desk that only writes down what it is told. `at` moves this page's clock. */
export function mount(first: LiveView = view()) {
  const told: { callId?: string; intent: AgentIntent }[] = []
  const copied: string[] = []
  let clock = NOW
  const post = (message: { callId?: string; intent: AgentIntent }) => told.push(message)
  const live = new LiveModel({ post, clock: () => clock, copy: (text) => copied.push(text) })
  const draft = new WrapUpDraft(live.call, post)
  live.receive(first)
  const screen = render(<App live={live} draft={draft} />)
  return {
    ...screen,
    live,
    draft,
    copied,
    /** What the desk was told; the frame's own size is left out. */
    told: () => told.filter(({ intent }) => intent.do !== 'size-overlay'),
    sizes: () => told.flatMap(({ intent }) => (intent.do === 'size-overlay' ? [intent.size] : [])),
    push: (next: LiveView) => act(() => live.receive(next)),
    wait: (ms: number) => {
      clock += ms
    },
    press: (key: string, target: EventTarget = document.body, more: KeyboardEventInit = {}) => {
      act(() => {
        fireEvent.keyDown(target as Element, { key, ...more })
      })
    },
  }
}
