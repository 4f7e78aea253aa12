import browser, { type Runtime } from 'webextension-polyfill'
import type { Desk } from '../../utils/desk/desk'
import { serve } from '../../utils/wire/serve'
import { assembleDesk } from './assemble-desk'
import { handlersOf } from './handlers'
import { onInstalled, updateBetweenCalls } from './install'
import { keyboardIn } from './keyboard-in'
import { overlayLines } from './overlay-lines'
import { deleteWhatIsDue, RETENTION } from './retention'
import { keepTime } from './timers'

/** Listeners stand before anything is awaited: the browser starts the worker for an event and hands it over at once. */
export function openDesk(): void {
  const own = new URL(browser.runtime.getURL('')).origin
  const lines = overlayLines(own)
  let time: (() => void) | undefined
  const changed = () => {
    lines.changed()
    time?.()
    void updates.betweenCalls()
  }
  const desk: Promise<Desk> = assembleDesk(changed).then(async (opened) => {
    time = keepTime(opened)
    await opened.start()
    return opened
  })
  const updates = updateBetweenCalls(desk)

  browser.runtime.onMessage.addListener(async (message: unknown, sender: Runtime.MessageSender) =>
    serve(handlersOf(await desk), { id: browser.runtime.id, origin: own }, message, sender),
  )
  browser.runtime.onConnect.addListener((port) => lines.open(port, desk))
  browser.alarms.onAlarm.addListener(async ({ name }) =>
    name === RETENTION ? deleteWhatIsDue() : (await desk).renew(),
  )
  browser.runtime.onInstalled.addListener(onInstalled)
  keyboardIn()
}
