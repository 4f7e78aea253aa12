import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { vi } from 'vitest'
import * as z from 'zod/mini'
import { openCallersBrowser } from '../../../demo/launch.mjs'
import { startDemo } from '../../../demo/server.mjs'
import { startFirefox } from './bidi'
import { type FoxPage, openPage } from './place'

const EARSHOT = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url))
const ADD_ON = 'earshot@earshot.example'
const UUID = '0ea45707-0000-4000-8000-00000ea45707'

const tree = z.object({ contexts: z.array(z.object({ context: z.string(), url: z.string() })) })

/** The demo desk, a real Firefox that has Earshot in it as a temporary add-on, and a Chromium for the caller at the other end. */
export interface FoxStage {
  demo: Awaited<ReturnType<typeof startDemo>>
  callers: Browser
  /** The extension's origin. */
  own: string
  newPage(): Promise<FoxPage>
  /** Ends the event page, as Firefox does after 30 s without work. The next message starts it again. */
  killWorker(): Promise<void>
  closePages(): Promise<void>
  close(): Promise<void>
}

export async function openFoxStage(): Promise<FoxStage> {
  const [demo, callers, bidi] = await Promise.all([
    startDemo(),
    openCallersBrowser(),
    startFirefox({
      'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: UUID }),
      'media.autoplay.default': 0,
      'media.peerconnection.ice.loopback': true,
      'media.peerconnection.ice.obfuscate_host_addresses': false,
    }),
  ])
  const own = `moz-extension://${UUID}`
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: EARSHOT } }, z.unknown())
  // The welcome page comes to the front by itself: from then on nothing takes a test's page out of sight.
  const tabs = async () => (await bidi.send('browsingContext.getTree', {}, tree)).contexts.map(({ url }) => url)
  await vi.waitUntil(async () => (await tabs()).includes(`${own}/welcome.html`), { timeout: 15_000 })
  const browser = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' }, tree)
  let pages: FoxPage[] = []

  return {
    demo,
    callers,
    own,
    async newPage() {
      const page = await openPage(bidi)
      pages.push(page)
      return page
    },
    async killWorker() {
      const end = `WebExtensionPolicy.getByID('${ADD_ON}').extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`
      const target = { context: browser.contexts[0]?.context }
      const { type } = await bidi.send(
        'script.evaluate',
        { expression: end, target, awaitPromise: true },
        z.object({ type: z.string() }),
      )
      if (type !== 'success') throw new Error('the event page could not be ended')
    },
    async closePages() {
      const callersPages = callers.contexts().flatMap((context) => context.pages())
      await Promise.all([...callersPages, ...pages].map((page) => page.close()))
      pages = []
    },
    async close() {
      await Promise.all([bidi.close(), callers.close()])
      await demo.stop()
    },
  }
}
