import browser from 'webextension-polyfill'
import { hasPort, type SiteTerms, servesSite } from '../../utils/core/site'
import type { Pages } from '../../utils/desk/ports'
import type { ToPage } from '../../utils/wire/topics'

const LIVE = 'live'
const SCRIPT = 'live.js'
const ASSIST = ['site.js', 'assist.js']

/** The pages of this browser. The live part is registered for the call and run in the frames that are there already. */
export function browserPages(changed: () => void, terms: () => SiteTerms) {
  const isRegistered = async () => (await browser.scripting.getRegisteredContentScripts({ ids: [LIVE] })).length > 0

  const script = () => ({
    id: LIVE,
    js: [SCRIPT],
    ...sitesOf(terms()),
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start' as const,
    persistAcrossSessions: false,
  })

  async function begin(): Promise<void> {
    if (!(await isRegistered())) await browser.scripting.registerContentScripts([script()])
    await runThere()
  }

  async function runThere(): Promise<void> {
    const tabs = (await browser.tabs.query({})).filter((tab) => servesSite(tab.url ?? '', terms()))
    await Promise.all(tabs.map((tab) => inject(tab.id)))
  }

  return {
    changed,
    begin,
    goOn: async () => ((await isRegistered()) ? undefined : begin()),
    async end() {
      await browser.scripting.unregisterContentScripts({ ids: [LIVE] }).catch(() => undefined)
      await everyTab({ topic: 'stop' }, () => true)
    },
    /** Sites were set anew in mid-call: pages no longer served let go at once, and what loads comes by the new list. */
    async sitesChanged() {
      // Refused without a call: then there is nothing to change, and nothing may be left registered.
      await browser.scripting.updateContentScripts([script()]).catch(() => undefined)
      await everyTab({ topic: 'stop' }, (url) => !servesSite(url, terms()))
      // A page that is served may hold frames that are not: each asks anew, and is told of no call.
      if (await isRegistered()) await runThere()
    },
    send: (tab: number, frame: number, word: ToPage): Promise<unknown> =>
      browser.tabs.sendMessage(tab, word, { frameId: frame }).catch(() => undefined),
  } satisfies Pages & { sitesChanged(): Promise<void> }
}

const everywhere = ['<all_urls>']
const patternOf = (site: string) => `*://${site.replace(/:\d+$/, '')}/*`
/** Firefox's patterns know no ports: a port more or less is settled when the frame says hello. */
const sitesOf = ({ onlySites, excludedSites }: SiteTerms) => ({
  matches: onlySites.length > 0 ? onlySites.map(patternOf) : everywhere,
  excludeMatches: excludedSites.filter((site) => !hasPort(site)).map(patternOf),
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
