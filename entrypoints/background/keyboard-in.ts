import browser from 'webextension-polyfill'
import { FOCUS_OVERLAY } from '../../utils/core/command'

/** The one key that works anywhere in the browser: it puts the keyboard into the overlay of the tab in front. */
export function keyboardIn(): void {
  browser.commands.onCommand.addListener(async (command) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
    if (command !== FOCUS_OVERLAY || tab?.id === undefined) return
    await browser.tabs.sendMessage(tab.id, { topic: 'overlay-focus' }, { frameId: 0 }).catch(() => undefined)
  })
}
