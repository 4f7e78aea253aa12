import browser, { type Runtime } from 'webextension-polyfill'
import type { Desk } from '../../utils/desk/desk'
import { RETENTION } from './retention'

const GUARD = 'guard.js'
/** Minutes. */
const DAY = 24 * 60

/** Pages that were open already get the guard as well; it comes after their own listeners and says so (DESIGN §8). */
export async function onInstalled({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] })
  await Promise.all(
    tabs.map(({ id }) =>
      id === undefined
        ? undefined
        : browser.scripting
            .executeScript({ target: { tabId: id, allFrames: true }, files: [GUARD], injectImmediately: true })
            .catch(() => undefined),
    ),
  )
  await browser.alarms.create(RETENTION, { delayInMinutes: 1, periodInMinutes: DAY })
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') })
}

/** An update is put in when no call is live, and at once then. */
export function updateBetweenCalls(desk: Promise<Desk>) {
  let waiting = false
  const betweenCalls = async () => {
    if (waiting && !(await desk).isLive()) browser.runtime.reload()
  }
  browser.runtime.onUpdateAvailable.addListener(() => {
    waiting = true
    void betweenCalls()
  })
  return { betweenCalls }
}
