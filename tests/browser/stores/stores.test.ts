import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { storeContracts } from '../../contract/all'
import type { onPage } from './page'

/** What memory and fake-indexeddb are held to, a real Chromium's IndexedDB is held to as well; and its disk can be full. */
let server: ViteDevServer
let browser: Browser
let page: Page
beforeAll(async () => {
  server = await createServer({
    root: resolve('tests/browser/stores'),
    configFile: false,
    logLevel: 'error',
    cacheDir: join(tmpdir(), 'earshot-stores'),
    server: { port: 0, host: '127.0.0.1', fs: { allow: [resolve('.')] } },
  })
  await server.listen()
  browser = await chromium.launch({
    executablePath: process.env.EARSHOT_CHROMIUM ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  page = await open()
})
/** A profile of its own, with nothing stored. */
async function open(): Promise<Page> {
  const opened = await (await browser.newContext()).newPage()
  await opened.goto(String(server.resolvedUrls?.local[0]))
  await opened.waitForFunction(() => 'onPage' in window)
  return opened
}
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

describe.each(Object.entries(storeContracts))('Chromium keeps the promises of %s', (of, contract) => {
  test.each(contract.map(({ name }) => name))('%s', async (name) => {
    const kept = await page.evaluate(([o, n]) => window.onPage.run(o, n), [of, name] as const)
    expect(kept).toBe('kept its promise')
  })
})

test('a disk that is really full is an outcome, and what was acknowledged stays', async () => {
  const small = await open()
  const cdp = await small.context().newCDPSession(small)
  const origin = new URL(small.url()).origin
  // Before the first write: Chromium remembers for half a minute how much room there was.
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 })
  const append = (id: string, kilobytes: number) =>
    small.evaluate(([i, kb]) => window.onPage.append(i, kb), [id, kilobytes] as const)
  const read = () => small.evaluate(() => window.onPage.read())

  expect(await append('1', 1)).toEqual({ outcome: 'kept' })
  expect(await append('2', 8000)).toMatchObject({ outcome: 'disk-full' })
  expect(await read()).toEqual(['small-1', '1'])
  await cdp.send('Storage.overrideQuotaForOrigin', { origin })
  expect(await append('2', 8000)).toEqual({ outcome: 'kept' })
  expect(await read()).toEqual(['small-1', '1', 'small-2', '2'])
})

declare global {
  interface Window {
    onPage: typeof onPage
  }
}
