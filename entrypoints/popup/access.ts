import browser from 'webextension-polyfill'

const EVERYWHERE = { origins: ['<all_urls>'] }

/** A browser may give an extension fewer sites than it asked for, and take them back at any time. */
export const access = async (): Promise<'all-sites' | 'some-sites'> =>
  (await browser.permissions.contains(EVERYWHERE)) ? 'all-sites' : 'some-sites'

export const askForAccess = async (): Promise<'given' | 'refused'> =>
  (await browser.permissions.request(EVERYWHERE).catch(() => false)) ? 'given' : 'refused'
