import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { openAgentsBrowser } from '../../demo/launch.mjs'
import type { Policy } from '../../utils/store/ports/policy'
import { policyFile } from '../../utils/view/rules/rollout/policy-files'
import { type Bidi, startFirefox } from './firefox/bidi'
import { openPage } from './firefox/place'
import { canHavePrivatePlaces, type PrivatePlace, privatePlace } from './policy/private-place'

/**
 * Real policies in real browsers. Each browser sees a folder of ours in place of the system's: a mount of its own, so that
 * nothing on this machine changes and no other browser hears of it.
 */
const CHROMIUM = process.env.EARSHOT_CHROMIUM ?? '/usr/bin/chromium'
const FIREFOX = process.env.EARSHOT_FIREFOX ?? '/usr/bin/firefox-esr'
const POLICY = 'policies/managed/earshot.json'
/** The browser looks at the folder on its own time, and answers for the first time after seconds. */
const SLOW = { timeout: 40_000 }

describe.skipIf(!canHavePrivatePlaces)('a managed policy in Chromium', () => {
  let place: PrivatePlace
  let agent: Awaited<ReturnType<typeof openAgentsBrowser>>
  let page: Page
  let exported: string

  beforeAll(async () => {
    place = await privatePlace(CHROMIUM, '/etc/chromium', '--no-sandbox')
    await place.write('policies/managed/other.json', '{}')
    agent = await openAgentsBrowser({ program: place.program })
    page = await agent.context.newPage()
    await page.goto(`${agent.own}/rules.html#guard`)
  })
  afterAll(async () => {
    await agent?.close()
    await place?.clear()
  })

  const go = (part: string) => page.evaluate((hash) => location.assign(hash), `#${part}`)
  const mode = (name: RegExp) => page.getByRole('radio', { name })
  const seconds = () => page.getByRole('textbox', { name: 'Seconds a pause waits' })
  const tick = (name: string) => page.getByRole('checkbox', { name }).check()
  const shows = (text: string) => page.getByText(text).first().waitFor(SLOW)

  test('is saved here as the file that Linux takes', async () => {
    await mode(/^Remind/).click()
    await seconds().fill('6')
    await seconds().press('Tab')
    await go('sites')
    await page.getByRole('textbox', { name: 'Sites Earshot stays out of' }).fill('*.bank.example')
    await go('rollout')
    for (const name of ['“When a call ends', '“Seconds a pause', '“Sites Earshot', '“Calls may be']) await tick(name)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save for Chrome, Chromium and Edge on Linux' }).click(),
    ])
    exported = await readFile(await file.path(), 'utf8')
    const id = new URL(agent.own).host
    expect(JSON.parse(exported)['3rdparty'].extensions[id]).toEqual({
      guard: 'remind',
      pauseSeconds: 6,
      excludedSites: ['*.bank.example'],
      allowExport: false,
    })
  })

  test('locks what it decides, while everything runs and with nothing reloaded', async () => {
    await go('guard')
    await mode(/^Off/).click()
    await place.write(POLICY, exported)
    await go('rollout')
    await shows('4 settings come from your company’s policy.')
    await go('guard')
    expect(await mode(/^Pause/).isDisabled()).toBe(true)
    expect(await mode(/^Remind/).isChecked()).toBe(true)
    expect(await seconds().isDisabled()).toBe(true)
  })

  test('with one bad value decides the rest', async () => {
    await place.write(POLICY, exported.replace('"remind"', '"loud"'))
    await go('rollout')
    await shows('3 settings come from your company’s policy.')
    await go('guard')
    expect(await mode(/^Pause/).isDisabled()).toBe(false)
    expect(await mode(/^Off/).isChecked()).toBe(true)
  })

  test('that is no JSON decides nothing, and breaks nothing', async () => {
    await place.write(POLICY, '{"3rdparty": {')
    await go('rollout')
    await shows('This browser has no policy from your company.')
    await go('guard')
    expect(await seconds().isDisabled()).toBe(false)
  })

  test('is there at a start, however late the browser tells it', async () => {
    await agent.close()
    await place.write(POLICY, exported)
    agent = await openAgentsBrowser({ program: place.program })
    page = await agent.context.newPage()
    await page.goto(`${agent.own}/rules.html#rollout`)
    // Before the browser has told: the page is whole, with this browser's own settings.
    await page.getByRole('heading', { name: 'What your company decides' }).waitFor()
    await shows('4 settings come from your company’s policy.')
    // Told once, it stands at once: a page opened now waits for nobody.
    await page.reload()
    await page.getByText('4 settings come from your company’s policy.').waitFor({ timeout: 1_500 })
  })
})

describe.skipIf(!canHavePrivatePlaces)('a managed policy in Firefox', () => {
  const EARSHOT = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url))
  const ADD_ON = 'earshot@earshot.example'
  const UUID = '0ea45707-0000-4000-8000-00000ea45708'
  let place: PrivatePlace
  let bidi: Bidi

  beforeAll(async () => {
    place = await privatePlace(FIREFOX, '/usr/share/firefox-esr/distribution')
  })
  afterAll(async () => {
    await place?.clear()
  })

  /** The part of the page that says what the company decides, once it says `text`: under the very file that is saved for Firefox. */
  async function saysUnder(policy: Policy | Record<string, unknown>, text: string) {
    const { name, text: exported } = policyFile('firefox', policy, { chromeId: '', firefoxId: ADD_ON, installFrom: '' })
    await place.write(name, exported)
    bidi = await startFirefox({ 'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: UUID }) }, place.program)
    try {
      await bidi.send('webExtension.install', { extensionData: { type: 'path', path: EARSHOT } }, z.unknown())
      const page = await openPage(bidi)
      await page.goto(`moz-extension://${UUID}/rules.html#rollout`)
      const told = () => page.evaluate(() => document.querySelector('main')?.innerText ?? '')
      await expect.poll(told, SLOW).toContain(text)
      return await told()
    } finally {
      await bidi.close()
    }
  }

  test('locks what it decides', async () => {
    const told = await saysUnder(
      { guard: 'remind', sites: ['crm.example'] },
      '2 settings come from your company’s policy.',
    )
    expect(told).toContain('crm.example')
    expect(told).toContain('Your company: locked here')
  })

  test('with a bad value and an unknown name decides the rest, and both are named', async () => {
    const told = await saysUnder(
      { guard: 'loud', colour: 'red', pauseSeconds: 6 },
      'One setting comes from your company’s policy.',
    )
    expect(told).toContain('"guard" is ignored: expected off, remind or pause.')
    expect(told).toContain('"colour" is not a setting Earshot knows. It is ignored.')
  })
})
