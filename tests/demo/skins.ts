import { describe, expect, it } from 'vitest'
import { agentSays, answer, callerSays, control, phoneState } from '../../demo/director.mjs'
import { stage } from './stage'

/** The message that ended a call, by whoever sent it. */
const bye = (id: string) =>
  stage.desk.registrar.waitFor(({ method, status, callId }) => method === 'BYE' && !status && callId === id)

describe.each(['plain', 'icon', 'trusted', 'rerender', 'forgetful', 'nocaptions'] as const)('softphone %s', (skin) => {
  it('rings, answers, shows what is said, and its hang-up ends the call', async () => {
    const { phone, caller, callId } = await stage.ring(skin, 'price', { script: false })
    expect(await phone.getByLabel('Incoming call').textContent()).toContain('Priya Raman+44 20 7946 0142')

    await answer(phone)
    expect(stage.desk.registrar.calls.get(callId)).toMatchObject({
      state: 'connected',
      from: '+442079460142',
      to: 'agent',
    })
    expect(await phone.getByText('Priya Raman').count()).toBe(skin === 'forgetful' ? 0 : 1)

    await callerSays(caller, 'Hello, is anybody there?')
    await agentSays(phone, 'Yes, this is Sam.')
    const rows = phone.getByRole('log', { name: 'Live captions' }).locator('p')
    expect(await rows.allTextContents()).toEqual(
      skin === 'nocaptions' ? [] : ['CallerHello, is anybody there?', 'YouYes, this is Sam.'],
    )

    await control(phone, 'hangup').click()
    expect(await bye(callId)).toMatchObject({ from: 'agent', to: '+442079460142' })
    await phone.getByText('Call ended').waitFor()
    await caller.getByText('ended', { exact: true }).waitFor()
  })
})

describe('what is odd about a skin', () => {
  it('icon: no control has a name', async () => {
    const { phone } = await stage.ring('icon', 'price', { script: false })
    await answer(phone)
    const names = await phone
      .locator('button')
      .evaluateAll((buttons) =>
        buttons.map(
          (button) => button.textContent + (button.getAttribute('aria-label') ?? '') + button.getAttribute('title'),
        ),
      )
    expect(names).toEqual(['null', 'null', 'null', 'null'])
  })

  it('trusted: a press made by a script does nothing', async () => {
    const { phone, callId } = await stage.ring('trusted', 'price', { script: false })
    await answer(phone)
    await control(phone, 'hangup').evaluate((button: HTMLElement) => button.click())
    await control(phone, 'mute').click()
    await phone.getByText('Unmute').waitFor()
    expect(stage.desk.registrar.calls.get(callId)?.state).toBe('connected')
  })

  it('rerender: the hang-up button is another one a second later', async () => {
    const { phone } = await stage.ring('rerender', 'price', { script: false })
    await answer(phone)
    const button = await control(phone, 'hangup').elementHandle()
    await phone.waitForFunction((button) => button?.isConnected === false, button)
    await control(phone, 'hangup').waitFor()
  })
})

describe('a call on the softphone', () => {
  it('is ended by the caller too', async () => {
    const { phone, caller, callId } = await stage.ring('plain', 'price', { script: false })
    await answer(phone)
    await caller.evaluate(() => window.caller.hangup())
    expect(await bye(callId)).toMatchObject({ from: '+442079460142' })
    await phone.getByText('Caller hung up').waitFor()
  })

  it('can be declined, and the line is free for the next one', async () => {
    const { phone, caller, callId } = await stage.ring('plain', 'price', { script: false })
    await control(phone, 'decline').click()
    await phone.getByText('Declined').waitFor()
    expect(stage.desk.registrar.calls.get(callId)?.state).toBe('failed')
    await caller.getByRole('button', { name: 'Call' }).click()
    await phoneState(phone, 'ringing')
  })

  it('that was passed on carries what the menu asked', async () => {
    const { phone } = await stage.ring('plain', 'transferred', { script: false })
    const panel = await phone.getByLabel('Incoming call').textContent()
    expect(panel).toMatch(/Account60915577TopicCharged twice in AprilTransferred fromBilling/)
    expect(panel).toContain('Waited 9 min')
  })

  it('is held and resumed, and the caller says nothing meanwhile', async () => {
    const { phone, caller, callId } = await stage.ring('plain', 'price', { script: false })
    await answer(phone)
    await control(phone, 'hold').click()
    await phoneState(phone, 'held')
    await caller.getByText('held', { exact: true }).waitFor()
    const saying = callerSays(caller, 'Are you still there?')
    await control(phone, 'mute').click()
    await control(phone, 'mute').click()
    await control(phone, 'hold').click()
    await phoneState(phone, 'connected')
    await saying
    expect(await phone.getByRole('log').textContent()).toContain('Are you still there?')

    const { log } = stage.desk.registrar
    const sent = log.filter((entry) => entry.callId === callId && !entry.status && /INVITE|INFO/.test(entry.method))
    const order = sent.map(({ method, from }) => `${method} ${from}`)
    expect(order.slice(0, 4)).toEqual(['INVITE +442079460142', 'INVITE agent', 'INVITE agent', 'INFO +442079460142'])
  })

  it('is not heard by the caller while the agent is on mute', async () => {
    const { phone } = await stage.ring('plain', 'price', { script: false })
    await answer(phone)
    await control(phone, 'mute').click()
    await agentSays(phone, 'Nobody hears this.')
    await control(phone, 'mute').click()
    await agentSays(phone, 'This they do.')
    expect(await phone.getByRole('log').textContent()).toBe('YouThis they do.')
  })

  it.each(['blind', 'warm'] as const)(
    'is transferred, %s: the colleague gets the caller, the agent is free',
    async (way) => {
      const { phone, callId } = await stage.ring('plain', 'price', { script: false })
      await answer(phone)
      await control(phone, 'transfer').click()
      await control(phone, way).click()
      if (way === 'warm') {
        await phoneState(phone, 'consulting')
        await control(phone, 'complete').click()
      }
      await phone.getByText('Transfer complete').waitFor()
      expect(await bye(callId)).toMatchObject({ from: 'agent' })
      const passed = [...stage.desk.registrar.calls.values()].at(-1)
      expect(passed).toMatchObject({ from: '+442079460142', to: 'second-line', state: 'connected' })
    },
  )

  it('works by keyboard alone', async () => {
    const { phone, callId } = await stage.ring('plain', 'price', { script: false })
    await phone.keyboard.press('Tab')
    await phone.keyboard.press('Enter')
    await phoneState(phone, 'connected')
    await control(phone, 'hangup').focus()
    await phone.keyboard.press('Enter')
    expect(await bye(callId)).toMatchObject({ from: 'agent' })
  })

  it('belongs to one tab of the browser', async () => {
    const { phone } = await stage.ring('plain', 'price', { script: false })
    const second = await stage.open(stage.desk.urls.phone('plain'))
    await second.getByText('Phone is open in another tab').waitFor()
    await phone.close()
    await phoneState(second, 'ready')
  })
})
