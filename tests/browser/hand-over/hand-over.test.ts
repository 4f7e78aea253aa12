import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAgentsBrowser } from '../../../demo/launch.mjs'
import { madeUpCall, scriptNamed } from '../../../demo/month/calls'
import { callId } from '../../../utils/core/ids'
import { type PackItem, packText } from '../../../utils/core/papers/pack'

/** Three people in three browsers of their own, who hand each other files and nothing else. */
type Desk = Awaited<ReturnType<typeof openAgentsBrowser>> & { page: Page }
let folder: string
let seedCode: string
const desks: Desk[] = []

async function desk(name: string, path: string, calls: boolean): Promise<Desk> {
  const browser = await openAgentsBrowser()
  const page = await browser.context.newPage()
  page.setDefaultTimeout(20_000)
  await page.goto(`${browser.own}/${path}`)
  await page.waitForSelector('main')
  await page.evaluate(seedCode)
  const kept = await page.evaluate(
    ([who, has]) =>
      (globalThis as unknown as { seeded: { seed(n: string, c: boolean): Promise<string> } }).seeded.seed(who, has),
    [name, calls] as const,
  )
  expect(kept).toBe('kept')
  await page.reload()
  const opened = { ...browser, page }
  desks.push(opened)
  return opened
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'earshot-packs-'))
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'tests/browser/hand-over/seed.ts', formats: ['iife'], name: 'seeded' } },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (!output || !('output' in output)) throw new Error('the seed was not built')
  seedCode = output.output[0].code.replace(/^var seeded/, 'globalThis.seeded')
})
afterAll(async () => {
  for (const { close } of desks) await close()
  await rm(folder, { recursive: true, force: true })
})

let files = 0
/** Presses what writes a file, and keeps the file. */
async function written(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  const path = join(folder, `${++files}-${download.suggestedFilename()}`)
  await download.saveAs(path)
  return path
}
const take = (page: Page, path: string) => page.getByLabel('Choose a pack').setInputFiles(path)
const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name }).click()
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()

/** Opens the agent's marked call on the lead's page, by its flag. */
async function openCall(page: Page) {
  await page.goto(`${page.url().split('#')[0]}#calls/this-worked`)
  await page.getByRole('heading', { name: 'What you say about it' }).waitFor()
}

test('agent, lead and admin: given, read first, answered, closed; shared with consent; suggested, taken up, answered', async () => {
  const ana = (await desk('Ana', 'sidepanel.html', true)).page
  const ines = (await desk('Ines', 'review.html#hand-over', false)).page
  const noah = (await desk('Noah', 'rules.html#suggestions', false)).page

  // The agent sees what is in it, and gives the two flagged calls.
  await tab(ana, /Mine/)
  await press(ana, 'Give to my lead …')
  await ana.getByRole('button', { name: 'Show the words that go along' }).first().click()
  await says(ana, /Then move the box to the landing/)
  const first = await written(ana, 'Write the file with 2 calls')
  const text = await readFile(first, 'utf8')
  expect(text).toContain('"dead-end"')
  expect(text).not.toContain('nothing-special')

  // The lead takes it twice, and it counts once.
  await take(ines, first)
  await says(ines, '2 new calls')
  await take(ines, first)
  await says(ines, '2 calls here already')
  await openCall(ines)
  await ines.getByRole('listbox', { name: /^Timeline/ }).press('Home')
  await ines.getByRole('textbox', { name: 'What went right' }).fill('You stayed on while they moved the box')
  await ines.getByRole('checkbox', { name: 'Ask whether others may learn from it' }).check()
  await press(ines, /^Add/)
  await press(ines, 'Give it to Ana')
  await says(ines, 'Given to Ana, who reads it first')
  expect(await ines.getByRole('button', { name: 'Close it' }).count()).toBe(0)
  await ines.getByRole('link', { name: 'Hand over' }).click()
  const toAna = await written(ines, 'Write the pack for Ana')

  // It is Ana's, and nobody else's.
  await take(noah, toAna)
  await says(noah, /This pack is for Ana/)
  await take(ana, toAna)
  await says(ana, /Ines wrote about your call/)
  await press(ana, 'Read it')
  await press(ana, 'Yes, with my name')
  await ana.locator('[aria-pressed=true]', { hasText: 'Yes, with my name' }).waitFor()
  await ana.getByRole('textbox', { name: 'Your word to it' }).fill('The daughter had exams')
  await press(ana, 'Add what was not to be seen')
  await says(ana, 'You answered')
  await tab(ana, /Marks/)
  await ana.getByRole('textbox', { name: 'The line you would want to see' }).fill('Ask what the room is used for')
  await press(ana, 'Propose it')
  await says(ana, 'My proposal')
  await tab(ana, /Mine/)
  await press(ana, 'Give to my lead …')
  const second = await written(ana, 'Write the file without calls')

  // The lead reads the answer and closes; what Ana agreed to goes on the board.
  await take(ines, second)
  await says(ines, /new reviews, answers and marks/)
  await openCall(ines)
  await says(ines, 'The daughter had exams')
  await press(ines, 'Close it')
  await ines.getByText('Closed', { exact: true }).waitFor()
  await ines.getByRole('link', { name: 'Hand over' }).click()
  const back = await written(ines, 'Write the pack for Ana')
  const toAdmin = await written(ines, 'Write the pack for the admin')

  // The admin takes the proposal into the draft with one key; the answer and the rules go to every desk.
  await take(noah, toAdmin)
  await says(noah, '“Ask what the room is used for”')
  await noah.getByRole('button', { name: /Ask what the room is used for/ }).click()
  await noah.locator('body').press('a')
  await noah.waitForURL(/#rules\/ask-what-the-room-is$/)
  await noah.getByRole('link', { name: 'Suggestions' }).click()
  const everybody = await written(noah, 'Write the pack')

  await tab(ana, /Mine/)
  await take(ana, back)
  await says(ana, 'Closed')
  await take(ana, everybody)
  await press(ana, 'Use these rules from the next call on')
  await says(ana, 'These rules are in force from the next call on.')
  await tab(ana, /Marks/)
  await says(ana, 'Taken up')
  await tab(ana, /Practice/)
  await says(ana, 'With thanks to Ana')
}, 180_000)

test('ten thousand calls come in with a bar, and once', async () => {
  const at = Date.now()
  const items = Array.from({ length: 10_000 }, (_, i): PackItem => {
    const made = madeUpCall(scriptNamed('price-listened'), at - i * 60_000, callId(`call-${i}`))
    return { is: 'call', words: 'needed', ...made }
  })
  const path = join(folder, 'ten-thousand.earshot')
  await writeFile(path, packText({ madeAt: at, role: 'agent', from: { name: 'Ana', desk: 'elsewhere' } }, items))
  const lead = (await desk('Ines', 'review.html#hand-over', false)).page
  const began = Date.now()
  await take(lead, path)
  await lead.getByRole('progressbar').waitFor()
  // Nothing else waits meanwhile: the page turns to another part at once.
  await lead.getByRole('link', { name: 'People to call' }).click()
  await says(lead, 'Nobody to call')
  expect(Date.now() - began).toBeLessThan(5_000)
  await lead.getByRole('link', { name: 'Hand over' }).click()
  await lead.getByText('10,000 new calls').waitFor({ timeout: 120_000 })
}, 180_000)
