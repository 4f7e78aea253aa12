// @ts-check
/** `node tests/browser/story/icons.mjs` draws public/icons/*.png from the two SVGs beside them: the small one has fewer lines. */
import { readFile } from 'node:fs/promises'
import { chromium } from 'playwright-core'

const DRAWN_FROM = { 16: 'icon-small', 32: 'icon-small', 48: 'icon', 128: 'icon' }

const browser = await chromium.launch({
  executablePath: process.env.EARSHOT_CHROMIUM ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
for (const [size, source] of Object.entries(DRAWN_FROM)) {
  const page = await browser.newPage({ viewport: { width: Number(size), height: Number(size) } })
  const svg = await readFile(`public/icons/${source}.svg`, 'utf8')
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`)
  await page.screenshot({ path: `public/icons/${size}.png`, omitBackground: true })
  await page.close()
}
await browser.close()
