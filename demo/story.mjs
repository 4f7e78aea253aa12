// @ts-check
/** The price call, played without a window and told line by line: an agent in a hurry, a pause, and a caller who is heard. */
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { agentSays, answer, callerSays, control, phoneState, softphone } from './director.mjs'
import { openAgentsBrowser, openCallersBrowser } from './launch.mjs'

const OUT = fileURLToPath(new URL('out/', import.meta.url))
const speed = 4

/**
 * @param {Awaited<ReturnType<typeof import('./server.mjs').startDemo>>} demo
 * @param {(line: string) => void} tell
 */
export async function playHeadless({ urls, registrar }, tell) {
  await mkdir(OUT, { recursive: true })
  const [agent, callers] = await Promise.all([openAgentsBrowser({}), openCallersBrowser()])
  try {
    const page = await agent.context.newPage()
    /** @param {string} name */
    const picture = (name) => page.screenshot({ path: `${OUT}${name}.png` })
    await page.goto(urls.crm({ speed, route: '/customers/10482' }))
    const phone = await softphone(page)
    await phoneState(phone, 'ready')
    const line = await callers.newPage()
    await line.goto(urls.caller('price', { auto: true, script: false, speed }))
    await phoneState(phone, 'ringing')
    await page.bringToFront()
    tell('☎  A call is ringing: Priya Raman, +44 20 7946 0142.')
    await picture('1-ringing')

    await answer(phone)
    const overlay = await overlayOf(page)
    await overlay.getByText('20481537').first().waitFor()
    tell(
      '●  Answered. Earshot knows her from the ringing panel and from the record on screen, account number included.',
    )
    /** @param {string} text */
    const caller = async (text) => {
      await callerSays(line, text)
      tell(`   Caller: ${text}`)
    }
    /** @param {string} text */
    const says = async (text) => {
      await agentSays(phone, text)
      tell(`   Agent:  ${text}`)
    }
    await says('Good morning, Brightwave, how can I help?')
    await caller("Hi, yeah, um, I'd like to cancel my broadband please.")
    await overlay
      .getByText(/would pause once/)
      .first()
      .waitFor()
    tell('●  Earshot heard that she wants to leave. Nobody has asked why.')
    await picture('2-wants-to-leave')
    await says("Okay, that's done then. Goodbye.")
    await control(phone, 'hangup').click()
    await overlay
      .getByText(/paused once already/)
      .first()
      .waitFor()
    await picture('3-paused')
    tell(
      '❚❚ The agent pressed Hang up. It is paused, once: why they want to leave has not been heard. The caller can still hear.',
    )
    await page.keyboard.press('Escape')
    tell('●  Back to the call (Esc).')

    await says("Actually, before you go. Can I ask what's made you decide to leave?")
    await caller(
      "It's the price, to be honest. It went up again, I'm paying fifty-four pounds and it's only me here now.",
    )
    await says("So it sounds like you're paying for two, and it's just you now. Have I got that right?")
    await caller("Yes, exactly. That's exactly it.")
    await overlay.getByRole('button', { name: /settle it/i, pressed: true }).waitFor()
    tell('●  Asked, said back, settled: the hang-up passes from here on.')
    await says(
      'Our smallest plan would do all of that for twenty-six pounds. Would you like it, or would you still rather cancel?',
    )
    await caller("Oh. No, that would be fine then. I'll stay.")
    await says("I've moved you down from today. You'll get an e-mail within the hour.")
    await picture('4-heard')
    await control(phone, 'hangup').click()
    await registrar.waitFor(({ method }) => method === 'BYE')
    tell('☎  Hung up: BYE in the exchange’s log.')
    await overlay.getByRole('button', { name: /^done/i }).waitFor()
    await picture('5-wrap-up')
    await overlay.getByRole('button', { name: /^done/i }).click()
    tell('●  The wrap-up was filled from what was heard; one key kept it.')

    const review = await agent.context.newPage()
    await review.goto(`${agent.own}/review.html`)
    await review.locator('main').waitFor()
    await review
      .getByText(/went right|to mend/)
      .first()
      .waitFor()
    await review.screenshot({ path: `${OUT}6-review.png` })
    const kept = await exported(review)
    await writeFile(`${OUT}review-export.json`, kept)
    tell(`●  The lead sees it in Review. Six pictures and the review export are in ${OUT}`)
    return 0
  } finally {
    await Promise.all([agent.close(), callers.close()])
  }
}

/** @param {import('playwright-core').Page} page */
async function overlayOf(page) {
  /** @param {import('playwright-core').Frame} frame */
  const isOurs = (frame) => /^chrome-extension:.*\/overlay\.html/.test(frame.url())
  return page.frames().find(isOurs) ?? page.waitForEvent('framenavigated', isOurs)
}

/** What the page's own export gives. @param {import('playwright-core').Page} review */
async function exported(review) {
  const [download] = await Promise.all([
    review.waitForEvent('download'),
    review.getByRole('button', { name: /json/i }).first().click(),
  ])
  const stream = await download.createReadStream()
  const parts = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}
