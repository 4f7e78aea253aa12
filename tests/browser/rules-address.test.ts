import { createServer, type Server } from 'node:http'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAgentsBrowser } from '../../demo/launch.mjs'
import builtIn from '../../utils/rules/just-listen.en.json'

/** Rules from a company's address, asked for by the built extension. */
let agent: Awaited<ReturnType<typeof openAgentsBrowser>>
let page: Page
let server: Server
let address: string
const asked: (string | undefined)[] = []
let answer = { status: 200, body: JSON.stringify({ ...builtIn, version: 7 }), etag: '"seven"' }

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.headers['if-none-match'])
    const { status, body, etag } = answer
    if (status === 200 && request.headers['if-none-match'] === etag) return response.writeHead(304).end()
    response.writeHead(status, { etag, 'content-type': 'application/json' }).end(body)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const at = server.address()
  address = `http://127.0.0.1:${typeof at === 'object' ? at?.port : ''}/rules.json`
  agent = await openAgentsBrowser()
  page = await agent.context.newPage()
  await page.goto(`${agent.own}/rules.html#rollout`)
})
afterAll(async () => {
  await agent?.close()
  server?.close()
})

const ask = () => page.getByRole('button', { name: 'Ask now' }).click()

test('an address that is none is refused at its field', async () => {
  const field = page.getByRole('textbox', { name: 'Address of the rules' })
  await field.fill('ftp://it.example/rules')
  await field.press('Tab')
  await page.getByText('An address begins with https://. Nothing was changed.').waitFor()
  await field.fill(address)
  await field.press('Tab')
  await page.getByText('Not asked yet.').waitFor()
})

test('the next call asks there by itself', async () => {
  const popup = await agent.context.newPage()
  await popup.goto(`${agent.own}/popup.html`)
  await popup.getByRole('button', { name: 'I’m on a call' }).click()
  await expect.poll(() => asked).toEqual([undefined])
  await popup.close()
})

test('what has not changed is not sent again', async () => {
  await ask()
  await expect.poll(() => asked).toEqual([undefined, '"seven"'])
  await page.getByText(/^The rules used here came today/).waitFor()
})

test('a bad set is refused with its reason, and the last good one stays', async () => {
  answer = { status: 200, body: JSON.stringify({ ...builtIn, rules: [{}] }), etag: '"eight"' }
  await ask()
  await page.getByText(/What came last was refused: at rules\[0\]\.id: .* The last good rules stay\./).waitFor()
  await page.getByText(/^The rules used here came today/).waitFor()
  answer = { status: 503, body: '', etag: '' }
  await ask()
  await page.getByText('What came last was refused: The address answered 503. The last good rules stay.').waitFor()
})
