import { expect, test, vi } from 'vitest'

const browser = vi.hoisted(() => {
  let registered = true
  return {
    isRegistered: () => registered,
    scripting: {
      getRegisteredContentScripts: async () => (registered ? [{}] : []),
      registerContentScripts: async () => {
        registered = true
      },
      unregisterContentScripts: async () => {
        registered = false
      },
      updateContentScripts: async () => undefined,
      executeScript: async () => [],
    },
    tabs: { query: async () => [], sendMessage: async () => undefined },
  }
})
vi.mock('webextension-polyfill', () => ({ default: browser }))

/** At every moment of the one the other may begin. */
test.each([...Array(12).keys()])(
  'sites set anew while the call ends leave no script registered (%i)',
  async (turns) => {
    const { browserPages } = await import('../entrypoints/background/pages')
    await browser.scripting.registerContentScripts()
    const pages = browserPages(
      () => undefined,
      () => ({ onlySites: [], excludedSites: [] }),
    )
    const changed = pages.sitesChanged()
    for (let turn = 0; turn < turns; turn++) await Promise.resolve()
    await Promise.all([changed, pages.end()])
    expect(browser.isRegistered()).toBe(false)
  },
)
