import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { control } from '../../demo/director.mjs'
import { seriousFaultsInClosedRoots } from './card-axe'
import { answered, type CallOptions, type LiveCall, shows } from './live-call'
import { openStage, type Stage } from './stage'

/** The guard's promises, each on a real SIP call: the registrar's log says whether it was ended. */
let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

async function call(options?: CallOptions): Promise<LiveCall> {
  await stage.closePages()
  return answered(stage, options)
}

const WOULD_PAUSE = /Hang-up would pause once/
const PASSES = /Hang-up passes/

/** A caller who surely wants to leave, and nobody has asked why: the next hang-up is paused. */
async function leaving(options?: CallOptions): Promise<LiveCall> {
  const live = await call(options)
  await live.callerSays("Hi, I'd like to cancel my broadband please.")
  await shows(live.overlay, WOULD_PAUSE)
  return live
}

describe('the price call', () => {
  test('press → paused → back → steps heard → press → BYE', async () => {
    const live = await leaving()
    await live.hangUp()
    expect(await live.card.shown()).toMatch(/can still hear you/i)
    expect(live.isOver()).toBe(false)
    await live.card.press(/back to the call/i)
    await live.card.gone()
    await live.agentSays("Of course. Can I ask what's made you decide to leave?")
    await live.callerSays("It's the price, it went up again and I can't justify fifty pounds a month.")
    await live.agentSays('So it sounds like the price has gone up more than it is worth to you. Have I got that right?')
    await live.callerSays('Yes, exactly.')
    await shows(live.overlay, PASSES)
    await live.hangUp()
    await live.ended()
  })

  test('a goodbye said with steps open: the cue first, and the press is paused all the same', async () => {
    const live = await leaving()
    await live.agentSays("Okay, that's cancelled for you. Goodbye.")
    await shows(live.overlay, /before you (close|go|say goodbye)|closing/i)
    await live.hangUp()
    await live.card.shown()
    expect(live.isOver()).toBe(false)
  })

  test('played well, the pause is never reached', async () => {
    const live = await call({ script: true })
    const { playLines, readCall } = await import('../../demo/director.mjs')
    await playLines({ phone: live.phone, caller: live.caller, call: await readCall('price') })
    await live.hangUp()
    await live.ended()
    expect(await live.card.isShown()).toBe(false)
  })
})

describe('a pause is never a trap', () => {
  test('press twice → BYE', async () => {
    const live = await leaving()
    await live.hangUp()
    await live.card.shown()
    await live.phone.evaluate(() => new Promise((seen) => setTimeout(seen, 450)))
    await live.hangUp()
    await live.ended()
  })
  test('a double click is one press: paused once, card seen, then one press → BYE', async () => {
    const live = await leaving()
    await control(live.phone, 'hangup').dblclick()
    await live.card.shown()
    expect(live.isOver()).toBe(false)
    await live.phone.evaluate(() => new Promise((seen) => setTimeout(seen, 450)))
    await live.hangUp()
    await live.ended()
  })
  test('Enter held down is one press: paused once, card seen, then one press → BYE', async () => {
    const live = await leaving()
    await control(live.phone, 'hangup').focus()
    for (let i = 0; i < 8; i++) await live.page.keyboard.down('Enter')
    await live.card.shown()
    for (let i = 0; i < 8; i++) await live.page.keyboard.down('Enter')
    await live.page.keyboard.up('Enter')
    expect(live.isOver()).toBe(false)
    await live.phone.evaluate(() => new Promise((seen) => setTimeout(seen, 450)))
    await live.page.keyboard.press('Enter')
    await live.ended()
  })
  test('nobody reacts → BYE after the countdown', async () => {
    const live = await leaving()
    await live.hangUp()
    await live.card.shown()
    await live.ended()
  })
})

describe('End now by key ends the call on every skin', () => {
  test.each(['plain', 'icon', 'rerender', 'forgetful'] as const)('%s', async (skin) => {
    const live = await leaving({ skin })
    await live.hangUp()
    await live.card.shown()
    await live.page.keyboard.press('e')
    await live.ended()
  })
  test('trusted: after the one more press it asks for', async () => {
    const live = await leaving({ skin: 'trusted' })
    await live.hangUp()
    await live.card.shown()
    await live.page.keyboard.press('e')
    await live.card.says(/once more/i)
    await live.hangUp()
    await live.ended()
  })
  test('in a tab of its own', async () => {
    const live = await leaving({ in: 'tab' })
    await live.hangUp()
    await live.card.shown()
    await live.page.keyboard.press('e')
    await live.ended()
  })
})

test('axe finds no serious fault in the pause card', async () => {
  const live = await leaving({ in: 'tab' })
  await live.hangUp()
  await live.card.shown()
  expect(await seriousFaultsInClosedRoots(live.page)).toEqual([])
})

describe('by touch', () => {
  test('a finger on the hang-up → paused; another on End now → BYE', async () => {
    const live = await leaving({ in: 'tab' })
    const session = await stage.context.newCDPSession(live.page)
    const touch = async (x: number, y: number) => {
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    }
    const { x = 0, y = 0, width = 0, height = 0 } = (await control(live.phone, 'hangup').boundingBox()) ?? {}
    await touch(x + width / 2, y + height / 2)
    await live.card.shown()
    expect(live.isOver()).toBe(false)
    const end = await live.card.at(/end now/i)
    await touch(end.x, end.y)
    await live.ended()
  })
})

describe('the caller decides', () => {
  test('"just cancel" → never paused', async () => {
    const live = await leaving()
    await live.callerSays("Look, I don't want to talk about it, just cancel it please.")
    await shows(live.overlay, PASSES)
    await live.hangUp()
    await live.ended()
    expect(await live.card.isShown()).toBe(false)
  })
  test('bereavement → never paused, no offer cue', async () => {
    const live = await call({ call: 'bereavement' })
    await live.callerSays("I need to cancel my husband's account. He passed away last month.")
    await shows(live.overlay, PASSES)
    expect(await live.overlay.getByText(/offer/i).count()).toBe(0)
    await live.hangUp()
    await live.ended()
  })
  test('"not a cancellation" by the agent → never paused', async () => {
    const live = await leaving()
    await live.overlay.getByRole('button', { name: /not a cancellation/i }).press('Enter')
    await shows(live.overlay, PASSES)
    await live.hangUp()
    await live.ended()
  })
  test('captions off: mark → press → paused → ticks → BYE', async () => {
    const live = await call({ skin: 'nocaptions' })
    await shows(live.overlay, /can.t hear this call/i)
    await live.overlay.getByRole('button', { name: /wants to leave/i }).press('Enter')
    await shows(live.overlay, WOULD_PAUSE)
    await live.hangUp()
    await live.card.shown()
    await live.card.press(/back to the call/i)
    for (const step of [/ask why/i, /say it back/i, /settle it/i])
      await live.overlay.getByRole('button', { name: step }).press('Enter')
    await shows(live.overlay, PASSES)
    await live.hangUp()
    await live.ended()
  })
})

test('a hang-up nobody could be sure of passes; asked after the call, yes holds it on the next one', async () => {
  const wouldPause = async () => {
    const live = await call({ skin: 'vague' })
    await live.overlay.getByRole('button', { name: /wants to leave/i }).press('Enter')
    await shows(live.overlay, WOULD_PAUSE)
    return live
  }
  const first = await wouldPause()
  await first.hangUp()
  await first.ended()
  expect(await first.card.isShown()).toBe(false)
  const question = first.overlay.getByText(/was the button you pressed the hang-up/i)
  await question.waitFor()
  await first.overlay.getByRole('button', { name: /^yes/i }).press('Enter')
  await question.waitFor({ state: 'detached' })

  const next = await wouldPause()
  await next.hangUp()
  await next.card.shown()
  expect(next.isOver()).toBe(false)
})

describe('hold, transfer, and what is not a hang-up', () => {
  test('hold and resume → still guarded', async () => {
    const live = await leaving()
    await control(live.phone, 'hold').click()
    await shows(live.overlay, /Hang-up passes: the call is on hold/)
    await control(live.phone, 'hold').click()
    await shows(live.overlay, WOULD_PAUSE)
    await live.hangUp()
    await live.card.shown()
  })
  test('transfer completed → not guarded', async () => {
    const live = await leaving()
    await control(live.phone, 'transfer').click()
    await shows(live.overlay, /a transfer is under way/)
    await control(live.phone, 'blind').click()
    await live.ended()
    expect(await live.card.isShown()).toBe(false)
  })
  test('Cancel in the edit view passes, and nothing is shown', async () => {
    const live = await leaving({ route: '/customers/10482/edit' })
    await live.overlay.getByRole('button', { name: /collapse/i }).click()
    await live.page.getByRole('button', { name: /^cancel$/i }).click()
    await expect.poll(() => live.page.url()).not.toMatch(/edit/)
    expect(await live.card.isShown()).toBe(false)
    expect(live.isOver()).toBe(false)
  })
  test('End date in the billing frame passes, and nothing is shown', async () => {
    const live = await leaving({ route: '/customers/10482/billing' })
    await live.overlay.getByRole('button', { name: /collapse/i }).click()
    const billing = live.page.frames().find((frame) => frame.parentFrame() && /billing/.test(frame.url()))
    if (!billing) throw new Error('no billing frame')
    await billing.getByRole('button', { name: 'End date' }).click()
    await billing.locator('#end').waitFor()
    expect(await billing.locator('[popover]').count()).toBe(0)
    expect(await live.card.isShown()).toBe(false)
    expect(live.isOver()).toBe(false)
  })
  test('the caller hangs up while it is paused → the card goes', async () => {
    const live = await leaving()
    await live.hangUp()
    await live.card.shown()
    await live.caller.evaluate(() => window.caller.hangup())
    await live.ended()
    await live.card.gone()
  })
})
