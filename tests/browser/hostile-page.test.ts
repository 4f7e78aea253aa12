import type { Frame, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { answered, type LiveCall, shows } from './live-call'
import { openStage, type Stage } from './stage'

/** A page that reads, listens, forges, presses for the agent and opens modals gets nothing, and our parts still work. */
let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterEach(() => stage.closePages())
afterAll(() => stage.close())

async function leaving(): Promise<LiveCall> {
  const live = await answered(stage, { route: '/customers/10482' })
  await live.callerSays("Hi, I'd like to cancel my broadband please.")
  await shows(live.overlay, /Hang-up would pause once/)
  return live
}

test('it cannot read the overlay: a closed root, a frame of another origin, an address that lets nobody in', async () => {
  const live = await leaving()
  await shows(live.overlay, '20481537')
  const seen = await live.page.evaluate(async () => {
    const hosts = [...document.querySelectorAll('[popover]')]
    const inside = hosts.map((host) => `${host.shadowRoot}${host.innerHTML}`)
    const read = (frame: Window) => {
      try {
        return `${frame.document.body.innerHTML}`
      } catch {
        return 'no way in'
      }
    }
    const frames = Array.from({ length: window.length }, (_, i) => read(window[i] as Window))
    const addresses = performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.startsWith('chrome-extension:'))
    const fetched = await Promise.all(
      addresses.map((address) =>
        fetch(address).then(
          (r) => r.text(),
          () => 'refused',
        ),
      ),
    )
    return { hosts: hosts.length, inside, frames, fetched }
  })
  expect(seen.hosts).toBeGreaterThan(0)
  expect(new Set(seen.inside)).toEqual(new Set(['null']))
  expect(seen.frames.join()).toContain('no way in')
  for (const text of seen.fetched) expect(text).not.toContain('20481537')
})

test('it hears no key the agent types in the overlay, and its shortcuts stay quiet', async () => {
  const live = await leaving()
  await live.page.evaluate(() => {
    const log: string[] = []
    Object.assign(window, { log })
    for (const type of ['keydown', 'keypress', 'keyup', 'input', 'beforeinput', 'paste'])
      window.addEventListener(type, (event) => log.push(`${type} ${(event as KeyboardEvent).key ?? ''}`), true)
  })
  await live.hangUp()
  await live.card.shown()
  await live.page.keyboard.press('e')
  await live.ended()
  const before = await live.page.evaluate(() => location.hash)
  const note = live.overlay.getByLabel('Note')
  await note.click()
  // The keyboard moves from the softphone's frame to ours, which are two processes: until it is there, keys go to the other.
  await expect.poll(() => live.page.evaluate(() => document.activeElement?.matches('[popover]'))).toBe(true)
  const typed = async () => {
    await note.fill('')
    await note.click()
    await live.page.keyboard.type('begnl she rang about the bill')
    return note.inputValue()
  }
  await expect.poll(typed).toBe('begnl she rang about the bill')
  expect(await live.page.evaluate(() => (window as unknown as { log: string[] }).log)).toEqual([])
  expect(await live.page.evaluate(() => location.hash)).toBe(before)
})

test('its forged messages reach nobody', async () => {
  const live = await leaving()
  await live.page.evaluate(() => {
    const forged = [
      { topic: 'intend', intent: { do: 'mark', mark: 'not-leaving' } },
      { intent: { do: 'mark', mark: 'not-leaving' } },
      {
        topic: 'report',
        reports: [{ id: 'x', at: Date.now(), kind: 'state', says: 'ended', sure: true, from: 'page' }],
      },
      { topic: 'stop' },
    ]
    for (const message of forged) {
      window.postMessage(message, '*')
      for (let i = 0; i < window.length; i++) window[i]?.postMessage(message, '*')
      document.dispatchEvent(new CustomEvent('earshot', { detail: message }))
    }
  })
  // What comes after them is heard: so they were, and meant nothing.
  await live.callerSays('Hello?')
  await shows(live.overlay, /Hang-up would pause once/)
  expect(live.isOver()).toBe(false)
  await live.hangUp()
  await live.card.shown()
})

test('it cannot answer the card for the agent', async () => {
  const live = await leaving()
  await live.hangUp()
  await live.card.shown()
  const answers = await live.phone.evaluate(() => {
    for (const host of document.querySelectorAll<HTMLElement>('[popover]')) {
      host.click()
      const { x, y, width, height } = host.getBoundingClientRect()
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        host.dispatchEvent(
          new MouseEvent(type, { bubbles: true, composed: true, clientX: x + width / 2, clientY: y + height - 30 }),
        )
    }
    for (const key of ['e', 'E', 'b', 'Escape'])
      document.dispatchEvent(new KeyboardEvent('keydown', { key, code: `Key${key.toUpperCase()}`, bubbles: true }))
    return document.querySelectorAll('[popover]').length
  })
  expect(answers).toBeGreaterThan(0)
  expect(await live.card.isShown()).toBe(true)
  expect(live.isOver()).toBe(false)
  await live.card.press(/back to the call/i)
  await live.card.gone()
})

const dialogIn = (page: Page | Frame) =>
  page.evaluate(() => {
    const dialog = document.createElement('dialog')
    dialog.innerHTML = '<p>Session about to expire</p><button>Stay</button>'
    document.body.append(dialog)
    dialog.showModal()
  })

test('its modal dialogs leave overlay and card within reach', async () => {
  const live = await leaving()
  await live.page.locator('#log').click()
  const trap = live.page.getByRole('dialog', { name: 'Log interaction' })
  await trap.waitFor()
  await live.overlay.getByRole('button', { name: /collapse/i }).click()
  await live.overlay
    .getByRole('button', { name: /open|expand/i })
    .first()
    .waitFor()
  expect(await trap.isVisible()).toBe(true)
  await trap.getByRole('button', { name: 'Cancel' }).click()
  await live.hangUp()
  await live.card.shown()
  await dialogIn(live.phone)
  await live.card.press(/back to the call/i)
  await live.card.gone()
  expect(await live.phone.evaluate(() => document.querySelector('dialog')?.open)).toBe(true)
})
