import browser, { type Tabs } from 'webextension-polyfill'

/** Reloads a tab, and resolves when it is there again. */
export async function reloaded(tab: number): Promise<void> {
  const complete = new Promise<void>((resolve) => {
    const listener = (id: number, { status }: Tabs.OnUpdatedChangeInfoType) => {
      if (id !== tab || status !== 'complete') return
      browser.tabs.onUpdated.removeListener(listener)
      resolve()
    }
    browser.tabs.onUpdated.addListener(listener)
  })
  await browser.tabs.reload(tab)
  await complete
}
