/** One desk and one browser for all tests of the demo; each test has pages of its own. */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { chromiumArgs, phoneState } from '../../demo/director.mjs'
import { startDemo } from '../../demo/server.mjs'

type Desk = Awaited<ReturnType<typeof startDemo>>
type Skin = Parameters<Desk['urls']['phone']>[0]

interface Stage {
  desk: Desk
  open(url: string): Promise<Page>
  /** A softphone of its own, and a caller whose call rings on it. */
  ring(
    skin: Skin,
    call: string,
    options?: { script?: boolean; speed?: number },
  ): Promise<{ phone: Page; caller: Page; callId: string }>
}

/** Speech this many times faster than people speak. */
export const fast = 30

function setStage(): Stage {
  let browser: Browser
  let context: BrowserContext | undefined
  let desk: Desk

  beforeAll(async () => {
    desk = await startDemo()
    browser = await chromium.launch({
      executablePath: process.env.EARSHOT_CHROMIUM ?? '/usr/bin/chromium',
      args: [...chromiumArgs, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    })
  })
  afterEach(async () => {
    await context?.close()
    context = undefined
  })
  afterAll(async () => {
    await browser.close()
    await desk.stop()
  })

  async function open(url: string): Promise<Page> {
    context ??= await browser.newContext({ viewport: { width: 1280, height: 800 } })
    context.setDefaultTimeout(8_000)
    const page = await context.newPage()
    await page.goto(url)
    return page
  }

  return {
    get desk() {
      return desk
    },
    open,
    async ring(skin, call, { script = true, speed = fast } = {}) {
      const known = new Set(desk.registrar.calls.keys())
      const phone = await open(desk.urls.phone(skin, { speed }))
      await phoneState(phone, 'ready')
      const caller = await open(desk.urls.caller(call, { auto: true, script, speed }))
      const { callId } = await desk.registrar.waitFor(({ method, callId }) => method === 'INVITE' && !known.has(callId))
      await phoneState(phone, 'ringing')
      await phone.bringToFront()
      return { phone, caller, callId }
    },
  }
}

export const stage = setStage()
