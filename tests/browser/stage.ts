import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Frame, type Page, type Worker } from 'playwright-core'
import * as director from '../../demo/director.mjs'
import { startDemo } from '../../demo/server.mjs'

/** The demo desk with a real Chromium that has Earshot loaded, and a second one for the caller at the other end. */
export const CHROMIUM = process.env.EARSHOT_CHROMIUM ?? '/usr/bin/chromium'
export const BUILT = resolve('.output/chrome-mv3')

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

export interface Stage {
  demo: Awaited<ReturnType<typeof startDemo>>
  context: BrowserContext
  /** The extension's origin. */
  own: string
  worker(): Promise<Worker>
  callers: Browser
  close(): Promise<void>
}

export async function openStage({ width = 1280, height = 800 } = {}): Promise<Stage> {
  const profile = await mkdtemp(join(tmpdir(), 'earshot-'))
  const [demo, context, callers] = await Promise.all([
    startDemo(),
    chromium.launchPersistentContext(profile, {
      executablePath: CHROMIUM,
      headless: true,
      viewport: { width, height },
      args: [
        `--disable-extensions-except=${BUILT}`,
        `--load-extension=${BUILT}`,
        '--use-fake-ui-for-media-stream',
        '--use-fake-device-for-media-stream',
        ...director.chromiumArgs,
        ...QUIET,
      ],
    }),
    chromium.launch({
      executablePath: CHROMIUM,
      headless: true,
      args: [
        '--use-fake-ui-for-media-stream',
        '--use-fake-device-for-media-stream',
        ...director.chromiumArgs,
        ...QUIET,
      ],
    }),
  ])
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const own = new URL((await worker()).url()).origin
  return {
    demo,
    context,
    own,
    worker,
    callers,
    async close() {
      await Promise.all([context.close(), callers.close()])
      await demo.stop()
      await rm(profile, { recursive: true, force: true })
    },
  }
}

/** Our overlay in a page: an ordinary frame of the extension. */
export async function overlayOf(page: Page, own: string): Promise<Frame> {
  const found = () =>
    page.frames().find((f) => f.url().startsWith(`${own}/overlay`) || /^chrome-extension:.*overlay/.test(f.url()))
  for (;;) {
    const frame = found()
    if (frame) return frame
    await page.waitForEvent('framenavigated')
  }
}
