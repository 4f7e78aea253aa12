import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { keepPicture, LOOKS, openStories, type Stories, seriousFaults } from '../story-stage'

/**
 * Earshot's pages with made-up calls behind them, drawn by a real Chromium. Set EARSHOT_PICTURES to a folder to keep the
 * pictures. What is checked: nothing sticks out sideways, also at 1,000 px and at 200 % zoom, and axe finds nothing serious.
 */
/** 640 px is a window of 1,280 at 200 % zoom. */
const WIDTHS = [1280, 1000, 640]
/** Popup and side panel stand beside the work. */
const NARROW = [360]

const openCall = async (page: Page) => {
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('o')
  await page.waitForSelector('.call')
}
const lookForWords = async (page: Page) => {
  await page.getByRole('searchbox').fill('two bills')
  await page.locator('mark').first().waitFor()
  await page.locator('.row-open').first().click()
  await page.locator('.transcript mark').first().waitFor()
}
const judgeAgain = async (page: Page) => {
  await openCall(page)
  await page.getByRole('button', { name: 'Judge again with today’s rules' }).click()
  await page.getByText(/would differ/).scrollIntoViewIfNeeded()
}
const nameView = async (page: Page) => {
  if (await page.locator('.filters').isVisible()) await page.locator('.filters summary').click()
  await page.getByRole('combobox', { name: 'When' }).selectOption('From … to …')
  await page.getByRole('button', { name: 'Save as a view' }).click()
  await page.keyboard.type('Late bills')
}
const addPerson = (page: Page) => page.getByText('Add a person').click()
const openFilters = async (page: Page) => {
  if (await page.locator('.filters').isVisible()) await page.locator('.filters summary').click()
}
const openTables = async (page: Page) => {
  for (const table of await page.getByText('As a table').all()) await table.click()
}
const lookFor = async (page: Page) => {
  await page.getByRole('textbox').fill('4471')
  await page.getByRole('button', { name: 'Look for them' }).click()
  await page.getByText('This will go').waitFor()
}

const stepThrough = async (page: Page) => {
  for (let i = 0; i < 4; i++) await page.getByRole('button', { name: 'Next' }).click()
}
const testOnPast = async (page: Page) => {
  await page.getByRole('button', { name: 'Test on past calls' }).click()
  await page.getByText('Rule by rule').waitFor()
}
const openParts = async (page: Page) => {
  await page.getByText('Which calls may be paused').click()
  await page.getByText('What may be done about a reason').click()
  await page.getByText('Which calls may be paused').scrollIntoViewIfNeeded()
}
const writeWrongly = async (page: Page) => {
  const phrase = page.getByRole('combobox', { name: 'Add a phrase, then Enter' }).first()
  await phrase.fill('cancel* ~99 it')
  await phrase.press('Enter')
  await phrase.fill('going to @le')
}

const beginGiving = async (page: Page) => {
  await page.getByRole('button', { name: 'Give to my lead …' }).click()
  await page.getByRole('button', { name: 'Show the words that go along' }).first().click()
  await page.locator('.few-lines').last().waitFor()
}
const coach = async (page: Page) => {
  await openCall(page)
  await page.getByRole('listbox', { name: /^Timeline/ }).press('End')
  await page.getByRole('textbox', { name: 'What went right' }).fill('You thanked them for waiting, and then you waited')
  await page.getByRole('button', { name: /^Add/ }).click()
  await page.getByRole('button', { name: 'Give it to Ines' }).scrollIntoViewIfNeeded()
}

const tickGuard = (page: Page) => page.getByRole('checkbox').first().click()

interface Told {
  name: string
  story: string
  hash?: string
  after?: (page: Page) => Promise<void>
}
const TOLD: Told[] = [
  { name: 'review-queue', story: 'review', after: openFilters },
  { name: 'review-call', story: 'review', after: openCall },
  { name: 'review-search', story: 'review', after: lookForWords },
  { name: 'review-judged', story: 'review', after: judgeAgain },
  { name: 'review-made-up', story: 'review-made-up', after: nameView },
  {
    name: 'review-quiet',
    story: 'review',
    after: (page) => page.getByRole('button', { name: 'Quiet customers' }).click(),
  },
  { name: 'review-empty', story: 'review-empty' },
  { name: 'people', story: 'review', hash: '#people', after: addPerson },
  { name: 'callers', story: 'review', hash: '#callers', after: openTables },
  { name: 'forget', story: 'review', hash: '#forget', after: lookFor },
  { name: 'rules', story: 'rules' },
  { name: 'rules-draft', story: 'rules-draft' },
  { name: 'rules-refused', story: 'rules-refused' },
  { name: 'rule', story: 'rules', hash: '#rules/open-question-first' },
  { name: 'rule-said', story: 'rules', hash: '#rules/name-their-years', after: writeWrongly },
  {
    name: 'rule-json',
    story: 'rules',
    hash: '#rules/open-question-first',
    after: (page) => page.keyboard.press('Control+j'),
  },
  { name: 'try', story: 'rules', hash: '#try', after: stepThrough },
  { name: 'try-draft', story: 'rules-draft', hash: '#try', after: stepThrough },
  { name: 'suggestions', story: 'rules', hash: '#suggestions' },
  { name: 'past', story: 'rules', hash: '#past', after: testOnPast },
  { name: 'past-draft', story: 'rules-draft', hash: '#past', after: testOnPast },
  { name: 'set-parts', story: 'rules', after: openParts },
  { name: 'guard', story: 'rules', hash: '#guard' },
  { name: 'sites', story: 'rules', hash: '#sites' },
  { name: 'privacy', story: 'rules', hash: '#privacy' },
  { name: 'rollout', story: 'rules', hash: '#rollout', after: tickGuard },
  { name: 'welcome', story: 'welcome' },
  { name: 'sidepanel-now', story: 'sidepanel-now' },
  { name: 'sidepanel-mine', story: 'sidepanel-mine' },
  { name: 'sidepanel-give', story: 'sidepanel-mine', after: beginGiving },
  { name: 'sidepanel-marks', story: 'sidepanel-marks' },
  { name: 'sidepanel-board', story: 'sidepanel-board' },
  { name: 'sidepanel-more', story: 'sidepanel-more' },
  { name: 'review-coaching', story: 'review', after: coach },
  { name: 'hand-over', story: 'review', hash: '#hand-over' },
  { name: 'popup', story: 'popup' },
  { name: 'popup-reload', story: 'popup-reload' },
]

let stories: Stories
beforeAll(async () => {
  stories = await openStories('tests/browser/pages-story')
})
afterAll(() => stories?.close())

async function open(page: Page, { story, hash = '', after }: Told) {
  const wanted = stories.url(`?story=${story}${hash}`)
  await page.goto(String(wanted))
  await page.waitForSelector('main')
  await after?.(page)
}

test.each(TOLD)('$name: nothing serious for axe, nothing sticks out', async (told) => {
  const page = await stories.browser.newPage({ viewport: { width: 1280, height: 800 } })
  await open(page, told)
  for (const look of LOOKS) {
    // Colours in mid-transition are no colours to judge.
    await page.emulateMedia({ colorScheme: look, reducedMotion: 'reduce' })
    await keepPicture(page, `${told.name}-${look}`)
    expect(await seriousFaults(page), look).toEqual([])
  }
  for (const width of /^(popup|sidepanel)/.test(told.story) ? NARROW : WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    await keepPicture(page, `${told.name}-${width}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), String(width)).toBeLessThanOrEqual(width)
  }
  await page.close()
})
