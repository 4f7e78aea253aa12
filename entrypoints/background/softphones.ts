import browser from 'webextension-polyfill'

const EAR = 'vendors.js'

/** A vendor's softphone has loaded in a tab: the frames around it get the ear for its messages, and no other page has it at all. */
export async function hearSoftphoneIn(tabId: number): Promise<Record<never, never>> {
  await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, files: [EAR], injectImmediately: true })
    .catch(() => undefined)
  return {}
}
