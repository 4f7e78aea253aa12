import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { AxeResults, RunOptions } from 'axe-core'
import { type Browser, chromium, type Frame, type Page } from 'playwright-core'
import { createServer } from 'vite'

declare global {
  interface Window {
    axe: { run(options: RunOptions): Promise<AxeResults> }
  }
}
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Set EARSHOT_PICTURES to a folder to keep what is drawn, for people to look at. */
export const PICTURES = process.env.EARSHOT_PICTURES
export const LOOKS = ['light', 'dark'] as const

export interface Stories {
  browser: Browser
  /** Address of a page of the stories. */
  url(path: string): URL
  close(): Promise<void>
}

/** A folder of stories, served and drawn by a real Chromium. */
export async function openStories(folder: string): Promise<Stories> {
  if (PICTURES) await mkdir(PICTURES, { recursive: true })
  const server = await createServer({
    root: resolve(folder),
    configFile: false,
    logLevel: 'error',
    cacheDir: join(tmpdir(), `earshot-${folder.replace(/\W+/g, '-')}`),
    server: { port: 0, host: '127.0.0.1', fs: { allow: [resolve('.')] } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  })
  await server.listen()
  const browser = await chromium.launch({
    executablePath: process.env.EARSHOT_CHROMIUM ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  return {
    browser,
    url: (path) => new URL(path, server.resolvedUrls?.local[0]),
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

/** What axe finds that is serious, as it is drawn now. */
export async function seriousFaults(page: Page | Frame): Promise<string[]> {
  await page.evaluate(AXE)
  const { violations } = await page.evaluate(() =>
    window.axe.run({
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

export async function keepPicture(page: Page, name: string): Promise<void> {
  if (PICTURES) await page.screenshot({ path: join(PICTURES, `${name}.png`) })
}
