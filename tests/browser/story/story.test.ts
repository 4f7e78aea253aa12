import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { AxeResults, RunOptions } from 'axe-core'
import { type Browser, chromium, type Frame, type Page } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { STORIES, type StoryName } from '../../components/overlay/live-views'

/**
 * The overlay in every state, drawn by a real Chromium over a CRM, light and dark. Its pictures are for people to look at:
 * set EARSHOT_PICTURES to a folder to keep them. What is checked here: nothing sticks out, and axe finds nothing serious.
 */
declare global {
  interface Window {
    axe: { run(options: RunOptions): Promise<AxeResults> }
  }
}
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const PICTURES = process.env.EARSHOT_PICTURES
/** The larger screen only gives the overlay more height: it is for the pictures. */
const SCREENS = [{ width: 1280, height: 800 }, ...(PICTURES ? [{ width: 1920, height: 1080 }] : [])]
const LOOKS = ['light', 'dark'] as const

let server: ViteDevServer
let browser: Browser
beforeAll(async () => {
  if (PICTURES) await mkdir(PICTURES, { recursive: true })
  server = await createServer({
    root: resolve('tests/browser/story'),
    configFile: false,
    logLevel: 'error',
    cacheDir: join(tmpdir(), 'earshot-story'),
    server: { port: 0, host: '127.0.0.1', fs: { allow: [resolve('.')] } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  })
  await server.listen()
  browser = await chromium.launch({
    executablePath: process.env.EARSHOT_CHROMIUM ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

type After = 'collapse' | 'keys' | 'lost'
const TOLD: { story: StoryName; after?: After }[] = [
  ...(Object.keys(STORIES) as StoryName[]).map((story) => ({ story })),
  { story: 'leaving', after: 'collapse' },
  { story: 'leaving', after: 'keys' },
  { story: 'leaving', after: 'lost' },
  { story: 'wrap-up-overridden', after: 'keys' },
]

async function open(page: Page, story: StoryName, after?: After): Promise<Frame> {
  const wanted = new URL('desk.html', server.resolvedUrls?.local[0])
  const size = after === 'collapse' || story === 'no-facts-yet' ? 'pill' : story.startsWith('wrap') ? 'wrapup' : 'panel'
  wanted.search = String(new URLSearchParams({ story, size, ...(after && { after }) }))
  await page.goto(String(wanted))
  const frame = page.frames()[1]
  if (!frame) throw new Error('the overlay’s frame is missing')
  await frame.waitForSelector('main')
  return frame
}

async function faults(frame: Frame): Promise<string[]> {
  await frame.evaluate(AXE)
  const { violations } = await frame.evaluate(() =>
    window.axe.run({
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

/** Elements that are wider than the frame: the panel scrolls down, never sideways. */
const sticksOut = (frame: Frame) =>
  frame.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => element.className),
  )

describe.each(SCREENS)('the overlay on $width × $height', (viewport) => {
  let page: Page
  beforeAll(async () => {
    page = await browser.newPage({ viewport, reducedMotion: 'reduce' })
  })
  afterAll(() => page?.close())

  test.each(TOLD)('$story $after', async ({ story, after }) => {
    const frame = await open(page, story, after)
    for (const colorScheme of LOOKS) {
      await page.emulateMedia({ colorScheme })
      expect(await faults(frame), colorScheme).toEqual([])
      expect(await sticksOut(frame), colorScheme).toEqual([])
      if (PICTURES) {
        const name = [story, after, viewport.width, colorScheme].filter(Boolean).join('-')
        await page.screenshot({ path: join(PICTURES, `${name}.png`) })
      }
    }
  })
})
