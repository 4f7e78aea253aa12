import browser from 'webextension-polyfill'
import { type SiteTerms, servesSite } from '../../utils/core/site'
import type { Pages } from '../../utils/desk/ports'
import type { ToPage } from '../../utils/wire/topics'

const LIVE = 'live'
const SCRIPT = 'live.js'
const ASSIST = ['site.js', 'assist.js']

/** The pages of this browser. The live part is registered for the call and run in the frames that are there already. */
export function browserPages(changed: () => void, terms: () => SiteTerms) {
  const isRegistered = async () => (await browser.scripting.getRegisteredContentScripts({ ids: [LIVE] })).length > 0

  const register = () =>
    browser.scripting.registerContentScripts([
      {
        id: LIVE,
        js: [SCRIPT],
        ...sitesOf(terms()),
        allFrames: true,
        matchOriginAsFallback: true,
        runAt: 'document_start',
        persistAcrossSessions: false,
      },
    ])
  const unregister = () => browser.scripting.unregisterContentScripts({ ids: [LIVE] }).catch(() => undefined)

  async function begin(): Promise<void> {
    if (!(await isRegistered())) await register()
    const tabs = (await browser.tabs.query({})).filter((tab) => servesSite(tab.url ?? '', terms()))
    await Promise.all(tabs.map((tab) => inject(tab.id)))
  }

  return {
    changed,
    begin,
    goOn: async () => ((await isRegistered()) ? undefined : begin()),
    async end() {
      await unregister()
      await everyTab({ topic: 'stop' }, () => true)
    },
    /** Sites were set anew in mid-call: pages no longer served let go at once, and what loads comes by the new list. */
    async sitesChanged() {
      if (!(await isRegistered())) return
      await unregister()
      await register()
      await everyTab({ topic: 'stop' }, (url) => !servesSite(url, terms()))
    },
    send: (tab: number, frame: number, word: ToPage): Promise<unknown> =>
      browser.tabs.sendMessage(tab, word, { frameId: frame }).catch(() => undefined),
  } satisfies Pages & { sitesChanged(): Promise<void> }
}

const everywhere = ['<all_urls>']
const patternOf = (site: string) => `*://${site}/*`
const sitesOf = ({ onlySites, excludedSites }: SiteTerms) => ({
  matches: onlySites.length > 0 ? onlySites.map(patternOf) : everywhere,
  excludeMatches: excludedSites.map(patternOf),
})

/** Pages that take no scripts (the browser's own, the store, excluded ones) refuse; the call goes on without them. */
const inject = (tabId: number | undefined) =>
  tabId === undefined
    ? undefined
    : browser.scripting
        .executeScript({ target: { tabId, allFrames: true }, files: [SCRIPT], injectImmediately: true })
        .catch(() => undefined)

/** The rest of what a frame has during a call, once its live part judges presses and asks for it. */
export async function runAssist(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] }
  await browser.scripting.executeScript({ target, files: ASSIST, injectImmediately: true }).catch(() => undefined)
}

async function everyTab(word: ToPage, among: (url: string) => boolean): Promise<void> {
  const tabs = (await browser.tabs.query({})).filter(({ url = '' }) => among(url))
  await Promise.all(tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, word).catch(() => undefined)))
}
