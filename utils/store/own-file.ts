import browser from 'webextension-polyfill'

/** A data file of the extension's own. Words and tables are read when they are needed: the worker starts often, and lean. */
export const ownFile = async (path: string): Promise<unknown> => (await fetch(browser.runtime.getURL(path))).json()
