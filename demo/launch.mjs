// @ts-check
/** The two browsers of the desk: the agent's, with Earshot in it, and the caller's. */
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { chromiumArgs } from './director.mjs'
import { withMonth } from './month/put.mjs'

export const EARSHOT = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url))
const executablePath = process.env.EARSHOT_CHROMIUM ?? '/usr/bin/chromium'
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/**
 * The agent's browser: a profile of its own that goes with it.
 * @param {{headless?: boolean, width?: number, height?: number, args?: string[], month?: boolean, program?: string}} [options]
 *   `month`: with made-up calls for the review page; `program`: another browser than the environment names
 */
export async function openAgentsBrowser(options = {}) {
  const { headless = true, width = 1280, height = 800, args = [], month, program = executablePath } = options
  if (!existsSync(EARSHOT)) throw new Error('Earshot is not built yet: npm run build')
  const profile = await mkdtemp(join(tmpdir(), 'earshot-'))
  const extension = month ? join(profile, 'earshot') : EARSHOT
  if (month) await withMonth(EARSHOT, extension, Date.now())
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program,
    headless,
    viewport: headless ? { width, height } : null,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(headless ? [] : [`--window-size=${width},${height}`]),
      ...chromiumArgs,
      ...quiet,
      ...args,
    ],
  })
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const own = (await worker()).url().split('/').slice(0, 3).join('/')
  // The welcome page comes to the front by itself: from then on nothing takes a page out of sight, where it would be drawn once a second.
  const isWelcome = (/** @type {import('playwright-core').Page} */ page) => page.url().startsWith(`${own}/welcome`)
  const welcome = context.pages().find(isWelcome) ?? (await context.waitForEvent('page'))
  await welcome.waitForURL(`${own}/welcome.html`)
  return {
    context,
    worker,
    /** The extension's origin. */
    own,
    async close() {
      await context.close()
      await rm(profile, { recursive: true, force: true })
    },
  }
}

/** The caller's browser is always out of sight: the agent never sees the other end of the line. */
export const openCallersBrowser = () =>
  chromium.launch({ executablePath, headless: true, args: [...chromiumArgs, ...quiet] })
