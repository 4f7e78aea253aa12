import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import * as director from '../../demo/director.mjs'
import { answered, type LiveCall, shows } from './live-call'
import { openStage, type Stage } from './stage'

/** Listening cues on a real call: one at a time, each with its why. */
let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterEach(() => stage.closePages())
afterAll(() => stage.close())

const cue = (live: LiveCall) => live.overlay.getByRole('region', { name: /what may help now/i })
const cueSays = (live: LiveCall, words: RegExp) =>
  expect.poll(async () => (await cue(live).innerText()).toLowerCase(), { timeout: 8_000 }).toMatch(words)

describe('a cue', () => {
  test('when the agent says goodbye with steps open, before any press', async () => {
    const live = await answered(stage)
    await live.callerSays("Hi, I'd like to cancel my broadband please.")
    await live.agentSays("Okay, that's cancelled for you. Is there anything else? No? Goodbye then.")
    await cueSays(live, /why|before|close/)
    expect(live.isOver()).toBe(false)
  })
  test('for an apology for what is their own choice', async () => {
    const live = await answered(stage)
    await live.callerSays("Hi, I'd like to cancel my broadband please.")
    await live.agentSays("Oh, I'm so sorry you want to leave us.")
    await cueSays(live, /sorry|choice/)
  })
  test('when a known account number is asked for', async () => {
    const live = await answered(stage, { route: '/customers/10482' })
    await shows(live.overlay, '20481537')
    await live.agentSays('Can I take your account number please?')
    await cueSays(live, /account|known|already/)
  })
  test('to thank a satisfied caller who waited, and a good flag on the call', async () => {
    const live = await answered(stage, { call: 'satisfied', route: '/customers' })
    await live.callerSays(
      "I've been waiting for twenty minutes, but honestly your engineer was brilliant, I'm really happy with it.",
    )
    await cueSays(live, /thank/)
    await live.hangUp()
    await live.ended()
    await live.overlay.getByText(/went well/i).waitFor()
    const review = await stage.context.newPage()
    await live.overlay.getByRole('button', { name: /^done/i }).click()
    await review.goto(`${stage.own}/review.html`)
    await expect.poll(() => review.locator('main').innerText()).toMatch(/content\b|was thanked/i)
  })
  test('is marked wrong with one key and goes at once', async () => {
    const live = await answered(stage)
    await live.callerSays("Hi, I'd like to cancel my broadband please.")
    await live.agentSays("Oh, I'm so sorry you want to leave us.")
    await cueSays(live, /sorry|choice/)
    await live.overlay.getByRole('button', { name: /^wrong/i }).click()
    await expect.poll(async () => (await cue(live).innerText()).toLowerCase()).not.toMatch(/sorry for/)
  })
})

test('the whole bereavement call, played well: no offer cue, never paused', async () => {
  const live = await answered(stage, { call: 'bereavement', script: true, speed: 20 })
  const seen: string[] = []
  const call = await director.readCall('bereavement')
  await director.playLines({
    phone: live.phone,
    caller: live.caller,
    call,
    onLine: async () => void seen.push(await cue(live).innerText()),
  })
  expect(seen.join('\n').replaceAll(/no offer/gi, '')).not.toMatch(/offer|cheaper|discount/i)
  if (!live.isOver()) await live.hangUp()
  await live.ended()
  expect(await live.card.isShown()).toBe(false)
})

test('an admin’s day: a rule changed as a sentence, tried, tested on calls, published; the next call goes by it', async () => {
  const admin = await stage.context.newPage()
  const goTo = (part: string) => admin.getByRole('link', { name: part, exact: true }).click()
  await admin.goto(`${stage.own}/rules.html`)
  await admin.getByRole('link', { name: 'Edit “Their story: years with us”' }).click()
  await admin.getByRole('combobox', { name: 'Add a phrase, then Enter' }).fill('{money} a month')
  await admin.keyboard.press('Enter')
  await admin.getByRole('textbox', { name: 'The cue, in one line' }).fill('Say what the price freeze holds for them')
  await admin.getByRole('spinbutton', { name: 'Urgency, 0 to 1000' }).fill('950')

  await goTo('Try it')
  await admin.getByRole('combobox', { name: 'Or take one' }).selectOption('script:price')
  await admin.getByRole('button', { name: /fifty-four pounds a month/ }).click()
  await admin.getByRole('region', { name: 'Draft' }).getByText('Say what the price freeze holds for them').waitFor()
  expect(await admin.getByRole('region', { name: 'Live' }).innerText()).not.toMatch(/price freeze/)

  await goTo('On past calls')
  await admin.getByRole('button', { name: 'Test on past calls' }).click()
  await admin.getByText(/^(Rests on \d+ call|No call is kept in this browser yet\. These are \d+ scripted)/).waitFor()
  await admin.getByRole('rowheader', { name: 'Their story: years with us' }).waitFor()

  await goTo('Prompt rules')
  await admin.getByRole('textbox', { name: 'What changes, for those who read it later' }).fill('Our price freeze')
  await admin.getByRole('button', { name: 'Publish' }).click()
  await admin.getByText('Our price freeze').first().waitFor()
  await admin.close()

  const live = await answered(stage)
  await live.callerSays("It went up again and I'm paying fifty-four pounds a month now.")
  await cueSays(live, /say what the price freeze holds/)
})
