import { createServer, type Server } from 'node:http'
import type { BrowserContext, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openAgentsBrowser } from '../../demo/launch.mjs'

/** Earshot's own pages in the built extension, on its real IndexedDB. */
let agent: Awaited<ReturnType<typeof openAgentsBrowser>>
let context: BrowserContext

beforeAll(async () => {
  agent = await openAgentsBrowser()
  context = agent.context
})
afterAll(async () => {
  await agent?.close()
})

async function open(path: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(new URL(path, (await agent.worker()).url()).href)
  await page.waitForSelector('main')
  return page
}

/** The store's own code, with made-up calls, run in the extension's page: what it keeps is what the desk would have kept. */
async function seed(page: Page) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'tests/browser/pages-story/seed.ts', formats: ['iife'], name: 'seed' },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (!output || !('output' in output)) throw new Error('the seed was not built')
  await page.evaluate(output.output[0].code)
  await page.waitForFunction(() => document.body.dataset.seeded === 'kept')
}

describe('a new browser', () => {
  test('opens the first-run page by itself, with no fault', async () => {
    const welcome =
      context.pages().find((page) => page.url().endsWith('/welcome.html')) ?? (await context.waitForEvent('page'))
    await welcome.getByRole('heading', { name: 'Earshot listens, so that callers are heard' }).waitFor()
    await welcome.getByText('Earshot may work on your sites').waitFor()
  })

  test('has a review page that teaches', async () => {
    const page = await open('review.html')
    await page.getByText('No calls here yet').waitFor()
    await page.close()
  })
})

describe('the review page on a month of calls', () => {
  test('opens a call by keyboard, remembers what was seen, counts for the callers’ page', async () => {
    const page = await open('review.html')
    await seed(page)
    await page.reload()
    await page.locator('.row').first().waitFor()
    expect(await page.locator('.row').count()).toBe(50)
    await page.keyboard.press('o')
    await page.getByRole('listbox', { name: /^Timeline of the call/ }).waitFor()
    await page.keyboard.press('m')
    await page
      .getByRole('region', { name: 'The opened call' })
      .getByRole('button', { name: /^Mark not seen/ })
      .waitFor()
    await page.locator('.queue[aria-busy=false]').waitFor()
    const opened = new URL(page.url()).hash
    await page.reload()
    await page
      .getByRole('region', { name: 'The opened call' })
      .getByRole('button', { name: /^Mark not seen/ })
      .waitFor()
    expect(new URL(page.url()).hash).toBe(opened)
    await page.getByRole('link', { name: 'What callers tell us' }).click()
    await page.getByText(/calls; in \d+ the caller told why/).waitFor()
    await page.close()
  })

  test('saves what is on screen as a table', async () => {
    const page = await open('review.html')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as CSV' }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/^earshot-calls-.*\.csv$/)
    await page.close()
  })
})

describe('the rules page', () => {
  test('publishes a switched-off rule, and it stays off', async () => {
    const page = await open('rules.html')
    const rule = () => page.getByRole('switch', { name: 'Use “Never ask twice”' })
    await rule().click()
    await page.getByRole('textbox', { name: /^What changes/ }).fill('Too noisy')
    await page.getByRole('button', { name: 'Publish' }).click()
    await page
      .getByText(/– Too noisy/)
      .first()
      .waitFor()
    await page.reload()
    await page
      .getByText(/Version \d+, published today/)
      .first()
      .waitFor()
    expect(await rule().isChecked()).toBe(false)
    await page.close()
  })

  test('refuses a broken file with its faults at their place', async () => {
    const page = await open('rules.html')
    const broken = { format: 'prompt-rules/1', name: 'x', title: 'x', version: 1, language: 'en', rules: [{}] }
    await page.getByLabel('Take in a file').setInputFiles({
      name: 'broken.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(broken)),
    })
    await page.getByText(/^broken\.json is not taken in/).waitFor()
    await page.getByText('rules[0].id').waitFor()
    await page.close()
  })

  test('keeps a setting over a reload', async () => {
    const page = await open('rules.html#guard')
    await page.getByRole('radio', { name: /^Remind/ }).click()
    await page.getByText('Saved').waitFor()
    await page.reload()
    await page.getByRole('radio', { name: /^Remind/, checked: true }).waitFor()
    await page.close()
  })
})

describe('the sites of the rules page', () => {
  test('come from the desk, and are switched there', async () => {
    const page = await open('rules.html#sites')
    const aircall = page.getByRole('switch', { name: 'Use what is known of Aircall Workspace' })
    await aircall.click()
    await page.getByText('Aircall Workspace is switched off, from the next call on.').waitFor()
    await page.reload()
    await aircall.waitFor()
    expect(await aircall.isChecked()).toBe(false)
    await page.close()
  })
})

describe('the popup, over the page in front', () => {
  let crm: Page
  let popup: Page
  let server: Server
  const says = (heading: string) => popup.getByRole('heading', { name: heading }).waitFor()
  /** A popup opened as a tab looks at the tab in front, as long as that is another one. */
  const lookAgain = async () => {
    await crm.bringToFront()
    await popup.reload()
  }

  beforeAll(async () => {
    server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end('<h1>CRM</h1>'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    popup = await open('popup.html')
    crm = await context.newPage()
    await crm.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`)
  })
  afterAll(() => server.close())

  test('says whether it guards, by the settings as well', async () => {
    await lookAgain()
    await says('Reminding, not pausing')
    const rules = await open('rules.html#guard')
    await rules.getByRole('radio', { name: /^Pause/ }).click()
    await rules.getByText('Saved').waitFor()
    await rules.close()
    await lookAgain()
    await says('Guarding this page')
  })

  test('switches off here, and on again, for as long as it is said', async () => {
    await popup.getByRole('switch', { name: 'Earshot on 127.0.0.1' }).click()
    await says('Not guarding: switched off here')
    await lookAgain()
    await says('Not guarding: switched off here')
    await popup.getByRole('switch').click()
    await says('Guarding this page')
  })

  test('knows a page of the browser', async () => {
    await crm.goto('chrome://version')
    await lookAgain()
    await says('Not guarding: a page of the browser')
  })

  test('begins a call for a desk phone', async () => {
    await popup.getByRole('button', { name: 'I’m on a call' }).click()
    await popup.getByText('The call is running. Its card is in every tab.').waitFor()
    const panel = await open('sidepanel.html')
    await panel.getByRole('heading', { name: 'The call now' }).waitFor()
    await panel.getByText('The call began').waitFor()
    await panel.close()
  })
})

test('a caller is forgotten by account, everywhere, and the log says so', async () => {
  const page = await open('review.html#forget')
  await page.getByRole('textbox', { name: 'Which one' }).fill('4471 0982')
  await page.getByRole('button', { name: 'Look for them' }).click()
  await page.getByText('1 call', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Forget them for good' }).click()
  await page.getByText('This has gone').waitFor()
  await page.getByRole('row', { name: /A caller asked for it 1/ }).waitFor()
  await page.close()
})
