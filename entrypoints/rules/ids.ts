import browser from 'webextension-polyfill'

const FIREFOX_ID = 'earshot@earshot.example'

/** This Earshot's id in its own browser; for the other browser the admin writes it in. */
export function earshotsIds(): { chromeId: string; firefoxId: string } {
  const { id } = browser.runtime
  return id.includes('@') ? { chromeId: '', firefoxId: id } : { chromeId: id, firefoxId: FIREFOX_ID }
}
