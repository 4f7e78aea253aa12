import browser from 'webextension-polyfill'
import { Refused } from '../../utils/wire/serve'
import type { Wanted } from '../../utils/wire/topics'

const KEY = 'picking'
const PICKER = 'picker.js'

interface Picking {
  tab: number
  wanted: Wanted
}

/** One tab at a time, begun by the agent in the popup: what no agent has begun teaches nothing. It outlives the worker. */
export async function startPicking(tab: number, wanted: Wanted): Promise<void> {
  const before = await current()
  if (before) await letGo(before.tab)
  await browser.storage.session.set({ [KEY]: { tab, wanted } satisfies Picking })
  await browser.scripting.executeScript({
    target: { tabId: tab, allFrames: true },
    files: [PICKER],
    injectImmediately: true,
  })
}

export async function wantedIn(tab: number): Promise<Wanted> {
  const picking = await current()
  if (picking?.tab !== tab) throw new Refused('not-picking')
  return picking.wanted
}

/** The tab's presses are its own again, whoever is pointing where by now. */
export async function endPicking(tab: number): Promise<void> {
  if ((await current())?.tab === tab) await browser.storage.session.remove(KEY)
  await letGo(tab)
}

const current = async () => ((await browser.storage.session.get(KEY)) as { [KEY]?: Picking })[KEY]

const letGo = (tab: number) => browser.tabs.sendMessage(tab, { topic: 'picker-stop' }).catch(() => undefined)
