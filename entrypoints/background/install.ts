import browser, { type Runtime } from 'webextension-polyfill'
import type { Desk } from '../../utils/desk/desk'

const GUARD = 'guard.js'

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
