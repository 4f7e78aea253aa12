import type { Browser, BrowserContext, Frame, Page, Worker } from 'playwright-core'
import { openAgentsBrowser, openCallersBrowser } from '../../demo/launch.mjs'
import { startDemo } from '../../demo/server.mjs'

/** The demo desk, a real Chromium that has Earshot in it, and a second one for the caller at the other end. */
export interface Stage {
  demo: Awaited<ReturnType<typeof startDemo>>
  context: BrowserContext
  /** The extension's origin. */
  own: string
  worker(): Promise<Worker>
  callers: Browser
  /** Between two tests: every page of both browsers. */
  closePages(): Promise<void>
  close(): Promise<void>
}

export async function openStage(options: { width?: number; height?: number; args?: string[] } = {}): Promise<Stage> {
  const [demo, agent, callers] = await Promise.all([startDemo(), openAgentsBrowser(options), openCallersBrowser()])
  agent.context.setDefaultTimeout(15_000)
  return {
    demo,
    callers,
    context: agent.context,
    own: agent.own,
    worker: agent.worker,
    async closePages() {
      const callersPages = callers.contexts().flatMap((context) => context.pages())
      // A browser without any page would close.
      await agent.context.newPage()
      await Promise.all([...callersPages, ...agent.context.pages().slice(0, -1)].map((page) => page.close()))
    },
    async close() {
      await Promise.all([agent.close(), callers.close()])
      await demo.stop()
    },
  }
}

/** Our overlay in a page: an ordinary frame of the extension, at an address that changes. */
export async function overlayOf(page: Page): Promise<Frame> {
  const isOurs = (frame: Frame) => /^chrome-extension:.*\/overlay\.html/.test(frame.url())
  return page.frames().find(isOurs) ?? page.waitForEvent('framenavigated', isOurs)
}
