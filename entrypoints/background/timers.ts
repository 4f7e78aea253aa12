import browser from 'webextension-polyfill'
import type { Desk } from '../../utils/desk/desk'

const ALARM = 'live-call'
/** Also what keeps the worker awake: a storage write is an extension call, and 30 s without one is the end of it. */
const RENEW_EVERY = 20_000

/** Time's part, only while a call lives: the snapshot renewed, cues expired, deadlines met; an alarm wakes a worker that died. */
export function keepTime(desk: Desk) {
  let renewing: ReturnType<typeof setInterval> | undefined
  let looking: ReturnType<typeof setTimeout> | undefined
  // Not a listener of the worker's own: without a call a closing tab must not wake it.
  const tabClosed = (tab: number) => void desk.tabClosed(tab)

  return function changed(): void {
    clearTimeout(looking)
    if (!desk.isLive()) {
      clearInterval(renewing)
      renewing = undefined
      void browser.alarms.clear(ALARM)
      browser.tabs.onRemoved.removeListener(tabClosed)
      return
    }
    if (renewing === undefined) {
      renewing = setInterval(() => void desk.renew(), RENEW_EVERY)
      browser.tabs.onRemoved.addListener(tabClosed)
      void browser.alarms.create(ALARM, { periodInMinutes: 0.5 })
    }
    const wait = desk.nextLook() - Date.now()
    if (Number.isFinite(wait)) looking = setTimeout(() => void desk.look(), Math.max(0, wait))
  }
}
