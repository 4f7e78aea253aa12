import browser from 'webextension-polyfill'
import { managedPolicy } from '../../utils/store/area/policy'
import { localSettings } from '../../utils/store/area/settings'
import { databaseAt } from '../../utils/store/idb/database'
import { idbLastPolicy } from '../../utils/store/idb/last-policy'
import { idbPrivateSettings } from '../../utils/store/idb/private-settings'
import type { OtherPage, PopupPorts } from '../../utils/view/popup/popup'
import { access, askForAccess } from './access'
import { openPage } from './open-page'
import { probeSite } from './probe-site'
import { reloaded } from './reloaded'

/** The popup's ports on a real browser. */
export function browserPopup(windowId: number): PopupPorts {
  const open = databaseAt()
  const mine = idbPrivateSettings(open)
  const stores = {
    own: localSettings(browser.storage.local),
    mine,
    policy: managedPolicy(browser.storage.managed, idbLastPolicy(open)),
  }
  const front = async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0]

  return {
    probe: async () => probeSite(await front(), await access(), stores),
    async switchSite(site, to) {
      const { settings } = await mine.read()
      const others = settings.excludedSites.filter((other) => other !== site)
      await mine.change({ excludedSites: to === 'off' ? [...others, site] : others })
    },
    askForAccess,
    async reloadPage() {
      const tab = await front()
      if (tab?.id !== undefined) await reloaded(tab.id)
    },
    async startCall() {
      const answer: unknown = await browser.runtime
        .sendMessage({ topic: 'intend', intent: { do: 'start-call' } })
        .catch(() => undefined)
      return answer && typeof answer === 'object' && 'ok' in answer && answer.ok ? 'started' : 'no-desk'
    },
    open: (page: OtherPage) => openPage(page, windowId),
  }
}
