import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openAgentsBrowser } from '../../demo/launch.mjs'
import { canHavePrivatePlaces, type PrivatePlace, privatePlace } from './policy/private-place'

/** docs/admin-guide.md, carried out: each name in bold of a section is used by its test, or the test fails. */
const GUIDE = readFileSync('docs/admin-guide.md', 'utf8')
const PICTURES = process.env.EARSHOT_PICTURES
const boldOf = (heading: string): Set<string> => {
  const section = GUIDE.split(/^## /m).find((part) => part.startsWith(heading))
  if (!section) throw new Error(`the guide has no section “${heading}”`)
  return new Set([...section.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = '']) => name.replace(/\s+/g, ' ')))
}

let place: PrivatePlace
let agent: Awaited<ReturnType<typeof openAgentsBrowser>>
let page: Page
let server: Server
let address: string
let served = ''
let policy = ''

describe.skipIf(!canHavePrivatePlaces)('the admin’s guide', () => {
  let left: Set<string>
  beforeAll(async () => {
    place = await privatePlace(process.env.EARSHOT_CHROMIUM ?? '/usr/bin/chromium', '/etc/chromium', '--no-sandbox')
    await place.write('policies/managed/other.json', '{}')
    server = createServer((_, answer) => answer.setHeader('content-type', 'application/json').end(served))
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const at = server.address()
    address = `http://127.0.0.1:${typeof at === 'object' ? at?.port : ''}/rules.json`
    agent = await openAgentsBrowser({ program: place.program })
    page = await agent.context.newPage()
    await page.goto(`${agent.own}/rules.html`)
  })
  afterAll(async () => {
    await agent?.close()
    await place?.clear()
    server?.close()
  })
  beforeEach(({ task }) => {
    left = boldOf(task.name)
  })
  afterEach(() => expect([...left], 'named in the guide and not used').toEqual([]))

  /** Only what the guide names may be used. */
  const named = (name: string): string => {
    if (!left.delete(name)) throw new Error(`the guide does not name “${name}” here`)
    return name
  }
  const goTo = (name: string) => page.getByRole('link', { name: named(name), exact: true }).click()
  const press = (name: string) => page.getByRole('button', { name: named(name), exact: true }).click()
  const write = async (name: string, text: string) => {
    const field = page.getByRole('textbox', { name: named(name), exact: true })
    await field.fill(text)
    await field.press('Tab')
  }
  const save = async (button: string): Promise<string> => {
    const [file] = await Promise.all([page.waitForEvent('download'), press(button)])
    return readFile(await file.path(), 'utf8')
  }
  const picture = async (name: string, of: Locator = page.locator('main')) => {
    await of.scrollIntoViewIfNeeded()
    if (PICTURES) await page.screenshot({ path: join(PICTURES, `${name}.png`) })
  }

  test('1. Set one browser as all should be', async () => {
    await goTo('The guard')
    await page.getByRole('radio', { name: new RegExp(`^${named('Remind')}`) }).click()
    await page.getByText('Saved').waitFor()
    await picture('admin-guard')
    await goTo('Sites')
    await write('Sites Earshot stays out of', '*.bank.example')
    await goTo('Words and data')
    await write('The agent’s name', 'Ines')
  })

  test('2. Try a change on a few first', async () => {
    await goTo('Prompt rules')
    await page.getByRole('switch', { name: named('Use “Never ask twice”') }).click()
    await page.getByRole('combobox', { name: named('For whom') }).selectOption('10')
    await write('What changes, for those who read it later', 'It shows too often')
    await press('Publish')
    await goTo('Roll-out')
    await page.getByText('Version 2 is on trial with 10 % of the agents.').waitFor()
  })

  test('3. Look, then go on or back', async () => {
    await goTo('Roll-out')
    await press('Compare the two groups')
    await page.getByText(/^On 0 calls nothing is sure yet/).waitFor()
    await press('Now for everybody')
    await page.getByText(/^No version is on trial/).waitFor()
    await goTo('Prompt rules')
    expect(await page.getByRole('switch', { name: 'Use “Never ask twice”' }).isChecked()).toBe(false)
    await press('Back to the built-in set')
    await expect.poll(() => page.getByRole('switch', { name: 'Use “Never ask twice”' }).isChecked()).toBe(true)
  })

  test('4. Give the rules an address', async () => {
    await goTo('Roll-out')
    served = await save('Save the file for your address')
    await write('Address of the rules', address)
    await press('Ask now')
    await page.getByText(/^The rules used here came today/).waitFor()
    await picture('admin-address', page.getByRole('heading', { name: 'Where the rules come from' }))
  })

  test('5. Make the policy file', async () => {
    await goTo('Roll-out')
    for (const name of [
      'When a call ends before anyone has listened',
      'Sites Earshot stays out of',
      'Address of the rules',
    ])
      await page.getByRole('checkbox', { name: named(`“${name}” in the file`) }).check()
    await page
      .getByRole('checkbox', { name: named('“Whose pages open; in the file never the admin’s” in the file') })
      .check()
    await picture('admin-policy', page.getByRole('heading', { name: 'What your company decides' }))
    const reviewing = page.getByRole('switch', { name: named('Review calls: for leads') })
    await reviewing.click()
    policy = await save('Save for Chrome, Chromium and Edge on Linux')
    await reviewing.click()
    expect(await reviewing.isChecked()).toBe(true)
  })

  test('6. Look at an agent’s browser', async () => {
    await agent.close()
    await place.write('policies/managed/earshot.json', policy)
    agent = await openAgentsBrowser({ program: place.program })
    page = await agent.context.newPage()
    await page.goto(`${agent.own}/rules.html#rollout`)
    await page.getByText('Rules and settings are for admins').waitFor({ timeout: 40_000 })
    await page.getByText(/^Your company’s policy decides/).waitFor()
    await page.goto(`${agent.own}/review.html`)
    await page.getByText('Reviewing calls is for leads').waitFor()
  })
})
