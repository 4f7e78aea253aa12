// @ts-check
/** `npm run pictures`: the lead's pages on the made-up month, as docs/pictures shows them. */
import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { openAgentsBrowser } from './launch.mjs'

const OUT = fileURLToPath(new URL('../docs/pictures/', import.meta.url))

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page */
const openCall = async (page) => {
  await page
    .getByRole('link', { name: /bill grew|every evening|two bills/i })
    .first()
    .click()
  await page.locator('.call').waitFor()
}
/** @type {{ name: string, part: string, look?: 'light' | 'dark', height?: number, before?: (page: Page) => Promise<unknown> }[]} */
const PICTURES = [
  { name: 'review-queue', part: '', before: openCall },
  { name: 'review-queue-dark', part: '', look: 'dark', before: openCall },
  { name: 'review-search', part: '', before: (page) => page.getByRole('searchbox').fill('written bill') },
  { name: 'people-to-call', part: '#people' },
  { name: 'callers', part: '#callers', height: 1500, before: (page) => page.locator('.chart').first().waitFor() },
]

/** @param {string[]} args a folder to put them in, where it is not docs/pictures */
export async function main([folder = OUT]) {
  await mkdir(folder, { recursive: true })
  const agent = await openAgentsBrowser({ width: 1360, height: 900, month: true })
  try {
    const page = await agent.context.newPage()
    await page.goto(`${agent.own}/review.html?made-up`)
    await page.locator('.row').first().waitFor()
    for (const { name, part, look = 'light', height = 900, before } of PICTURES) {
      await page.setViewportSize({ width: 1360, height })
      await page.emulateMedia({ colorScheme: look, reducedMotion: 'reduce' })
      await page.goto(`${agent.own}/review.html?made-up&picture=${name}${part}`)
      await page.locator('main > *').nth(1).waitFor()
      await page.locator('[aria-busy=true]').waitFor({ state: 'detached' })
      await before?.(page)
      await page.locator('[aria-busy=true]').waitFor({ state: 'detached' })
      await page.screenshot({ path: `${folder}/${name}.png` })
      process.stdout.write(`${folder}${name}.png\n`)
    }
    return 0
  } finally {
    await agent.close()
  }
}
