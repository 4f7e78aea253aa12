import browser from 'webextension-polyfill'
import type { CallId, EventId } from '../../utils/core/ids'
import type { Desk } from '../../utils/desk/desk'
import type { AgentIntent, ToPage } from '../../utils/wire/topics'

const TOP = 0

/** Where and how large the overlay stands is the page's matter; everything else is the desk's. Never throws: a key pressed late does nothing. */
export async function act(
  desk: Promise<Desk>,
  { callId, intent, act }: { callId?: CallId; intent: AgentIntent; act: EventId },
  from: { tab: number | undefined; origin: string },
): Promise<void> {
  const tell = (word: ToPage) =>
    from.tab === undefined
      ? undefined
      : browser.tabs.sendMessage(from.tab, word, { frameId: TOP }).catch(() => undefined)
  switch (intent.do) {
    case 'place-overlay':
      await tell({ topic: 'overlay-place', dx: intent.x, dy: intent.y })
      return
    case 'size-overlay':
      await tell({ topic: 'overlay-size', size: intent.size, height: intent.height })
      return
    case 'write-note':
      await (await desk).writeNote(callId, from.tab, act)
      return
    default:
      await (await desk).intend(callId, intent, from, act).catch(() => undefined)
  }
}
