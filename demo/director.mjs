// @ts-check
/** Plays a call on the desk's pages: presses like a person, says the agent's lines, waits for the caller's. */
import { readFile } from 'node:fs/promises'

/**
 * @typedef {import('./shared/window').Softphone} Softphone
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').Frame} Frame
 * @typedef {import('./shared/call').CallScript} CallScript
 * @typedef {import('./shared/call').Line} Line
 * @typedef {{waitFor(): Promise<void>, click(): Promise<void>}} Control
 * @typedef {{locator(selector: string): Control, evaluate<R, A>(run: (arg: A) => R | Promise<R>, arg: A): Promise<R>}} Place
 *   A page or a frame, as far as the director needs one: Playwright's, or the tests' Firefox.
 * @typedef {'answer'|'decline'|'mute'|'hold'|'transfer'|'blind'|'warm'|'complete'|'back'|'hangup'} ControlName
 */

/** Calls on loopback need these. They change nothing else. */
export const chromiumArgs = [
  '--autoplay-policy=no-user-gesture-required',
  '--disable-features=WebRtcHideLocalIpsWithMdns',
]

/** @type {Record<ControlName, number>} */
const controls = {
  answer: 1,
  decline: 2,
  mute: 3,
  hold: 4,
  transfer: 5,
  blind: 6,
  warm: 7,
  complete: 8,
  back: 9,
  hangup: 10,
}

/** @param {string} id @returns {Promise<CallScript>} */
export async function readCall(id) {
  return JSON.parse(await readFile(new URL(`./calls/${id}.json`, import.meta.url), 'utf8'))
}

/** The softphone: a page of its own, or the frame inside the CRM. @param {Page} page @returns {Promise<Page | Frame>} */
export async function softphone(page) {
  if (new URL(page.url()).hostname.startsWith('phone.')) return page
  const frame = await (await page.waitForSelector('iframe[title="Phone"]')).contentFrame()
  if (!frame) throw new Error('the softphone frame has no page')
  return frame
}

/**
 * A control of any skin.
 * @template {Control} C @param {{locator(selector: string): C}} phone @param {ControlName} name
 */
export const control = (phone, name) => phone.locator(`[data-i="${controls[name]}"]`)

/** @param {Pick<Place, 'locator'>} phone @param {string} state */
export const phoneState = (phone, state) => phone.locator(`main[data-state="${state}"]`).waitFor()

/** Answers by a real press, and waits until both sides are talking. @param {Pick<Place, 'locator'>} phone */
export async function answer(phone) {
  await control(phone, 'answer').click()
  await phoneState(phone, 'connected')
}

/** What the agent says aloud. @param {Pick<Place, 'evaluate'>} phone @param {string} text @param {{after?: number}} [options] seconds */
export const agentSays = (phone, text, options) =>
  phone.evaluate(([text, options]) => window.softphone.say(text, options), /** @type {const} */ ([text, options ?? {}]))

/** What the caller says, outside the script. @param {Page} caller @param {string} text */
export const callerSays = (caller, text) => caller.evaluate((text) => window.caller.say(text), text)

/**
 * Plays the lines `from` up to, not including, `to` on an answered call. Stops early if the call ends.
 * @param {{phone: Page | Frame, caller: Page, call: CallScript, from?: number, to?: number, onLine?: (line: Line) => void | Promise<void>}} play
 * @returns {Promise<'played' | 'call ended'>}
 */
export async function playLines({ phone, caller, call, from = 0, to = call.lines.length, onLine }) {
  for (const [index, line] of call.lines.entries()) {
    if (index < from || index >= to) continue
    if (line.who === 'agent') await agentSays(phone, line.text, { after: line.pause })
    const outcome = await caller.evaluate((index) => window.caller.line(index), index)
    if (outcome === 'call ended') return outcome
    await onLine?.(line)
  }
  return 'played'
}
