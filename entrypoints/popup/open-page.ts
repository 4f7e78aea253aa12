import browser from 'webextension-polyfill'
import type { OtherPage } from '../../utils/view/popup/popup'

/** Chromium's side panel, which the polyfill passes through and its types do not know. */
interface WithSidePanel {
  sidePanel?: { open(where: { windowId: number }): Promise<void> }
}

/** Opens one of Earshot's pages, or comes back to it where it is open already. */
export async function openPage(page: OtherPage, windowId: number): Promise<void> {
  if (page === 'sidepanel') await openSidePanel(windowId)
  else await openTab(browser.runtime.getURL(`${page}.html`))
  window.close()
}

async function openTab(url: string) {
  const [there] = await browser.tabs.query({ url: `${url}*` })
  if (there?.id === undefined) await browser.tabs.create({ url })
  else await browser.tabs.update(there.id, { active: true })
}

/** Both browsers open it only at once after a press: the window has to be known by then. */
async function openSidePanel(windowId: number) {
  const { sidePanel } = browser as WithSidePanel
  if (sidePanel) await sidePanel.open({ windowId })
  else await browser.sidebarAction.open()
}
