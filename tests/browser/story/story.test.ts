import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { STORIES, type StoryName } from '../../components/overlay/live-views'

import { keepPicture, LOOKS, openStories, PICTURES, type Stories, seriousFaults } from '../story-stage'

/**
 * The overlay in every state, drawn by a real Chromium over a CRM, light and dark. Its pictures are for people to look at:
 * set EARSHOT_PICTURES to a folder to keep them. What is checked here: nothing sticks out, and axe finds nothing serious.
 */
/** The larger screen only gives the overlay more height: it is for the pictures. */
const SCREENS = [{ width: 1280, height: 800 }, ...(PICTURES ? [{ width: 1920, height: 1080 }] : [])]

let stories: Stories
beforeAll(async () => {
  stories = await openStories('tests/browser/story')
})
afterAll(() => stories?.close())

type After = 'collapse' | 'keys' | 'lost'
const TOLD: { story: StoryName; after?: After }[] = [
  ...(Object.keys(STORIES) as StoryName[]).map((story) => ({ story })),
  { story: 'leaving', after: 'collapse' },
  { story: 'leaving', after: 'keys' },
  { story: 'leaving', after: 'lost' },
  { story: 'wrap-up-overridden', after: 'keys' },
]

async function open(page: Page, story: StoryName, after?: After): Promise<Frame> {
  const wanted = stories.url('desk.html')
  const size = after === 'collapse' || story === 'no-facts-yet' ? 'pill' : story.startsWith('wrap') ? 'wrapup' : 'panel'
  wanted.search = String(new URLSearchParams({ story, size, ...(after && { after }) }))
  await page.goto(String(wanted))
  const frame = page.frames()[1]
  if (!frame) throw new Error('the overlay’s frame is missing')
  await frame.waitForSelector('main')
  return frame
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
    page = await stories.browser.newPage({ viewport, reducedMotion: 'reduce' })
  })
  afterAll(() => page?.close())

  test.each(TOLD)('$story $after', async ({ story, after }) => {
    const frame = await open(page, story, after)
    for (const colorScheme of LOOKS) {
      await page.emulateMedia({ colorScheme })
      expect(await seriousFaults(frame), colorScheme).toEqual([])
      expect(await sticksOut(frame), colorScheme).toEqual([])
      await keepPicture(page, [story, after, viewport.width, colorScheme].filter(Boolean).join('-'))
    }
  })
})
