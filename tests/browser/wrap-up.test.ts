import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { answered, type LiveCall, shows } from './live-call'
import { openStage, type Stage } from './stage'

/** After the call: by keyboard alone, in seconds; nothing is typed twice; a call that could have been helped gets a second chance. */
let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterEach(() => stage.closePages())
afterAll(() => stage.close())

/** As the agent's key does it: no page and no test can press a browser's own. */
async function keyboardIn(live: LiveCall): Promise<void> {
  const worker = await stage.worker()
  await worker.evaluate("chrome.commands.onCommand.dispatch('focus-overlay')")
  await live.overlay.waitForFunction(() => document.hasFocus())
}

/** A caller who leaves for the price, and nobody said it back. */
async function endedCall(): Promise<LiveCall> {
  const live = await answered(stage, { route: '/customers/10482' })
  await live.page.locator('#notes').click()
  await live.callerSays("Hi, I'd like to cancel my broadband please. It's too expensive.")
  await shows(live.overlay, /Hang-up would pause once/)
  await live.hangUp()
  await live.card.shown()
  await live.card.press(/end now/i)
  await live.ended()
  await live.overlay.getByRole('button', { name: /^done/i }).waitFor()
  return live
}

test('by keyboard alone, four keys; the note stands in the CRM’s field once, and nothing is typed twice', async () => {
  const live = await endedCall()
  const notes = () => live.page.locator('#notes').inputValue()
  await keyboardIn(live)
  await live.page.keyboard.press('3')
  await expect
    .poll(() => live.overlay.getByRole('button', { name: /^call back/i }).getAttribute('aria-pressed'))
    .toBe('true')
  await live.page.keyboard.press('w')
  await expect.poll(notes).toContain('Outcome: call back')
  await live.page.keyboard.press('w')
  await live.page.keyboard.press('Enter')
  await expect.poll(() => live.page.frames().some((f) => f.url().includes('overlay.html'))).toBe(false)
  expect((await notes()).match(/Outcome/g)).toHaveLength(1)
  expect(await notes()).toContain('Reason: price')
})

test('without a field for notes it says what to do first, and writes nowhere', async () => {
  const live = await answered(stage, { route: '/customers' })
  await live.hangUp()
  await live.ended()
  await live.overlay.getByRole('button', { name: /^write into/i }).click()
  await live.overlay.getByRole('button', { name: /note field first/i }).waitFor()
})

test('a save-able call that ended anyway offers a call-back, and the people to call list has it', async () => {
  const live = await endedCall()
  await shows(live.overlay, /Call them back/)
  await keyboardIn(live)
  await live.page.keyboard.press('b')
  await shows(live.overlay, /Call-back noted/)
  const review = await stage.context.newPage()
  await review.goto(`${stage.own}/review.html#people`)
  await expect.poll(() => review.locator('main').innerText()).toMatch(/Priya Raman/)
})
