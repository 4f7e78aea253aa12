import browser from 'webextension-polyfill'
import type { OtherPage } from '../../utils/view/popup/popup'

/** Opens one of Earshot's pages, or comes back to it where it is open already. */
export async function openPage(page: OtherPage): Promise<void> {
  const url = browser.runtime.getURL(`${page}.html`)
  const [there] = await browser.tabs.query({ url: `${url}*` })
  if (there?.id === undefined) await browser.tabs.create({ url })
  else await browser.tabs.update(there.id, { active: true })
  window.close()
}
