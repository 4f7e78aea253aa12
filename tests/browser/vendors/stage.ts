import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import type browser from 'webextension-polyfill'
import { openAgentsBrowser } from '../../../demo/launch.mjs'
import type { Caller, CallerFact } from '../../../utils/core/caller'
import type { VendorName } from '../../../utils/core/vendor-origins'
import type { VendorCounts } from '../../../utils/desk/vendor-tally'
import type { CallView, LiveView } from '../../../utils/wire/topics'

declare const chrome: typeof browser

const html = (body: string, script = '') =>
  `<!doctype html><meta charset="utf-8"><body>${body}<script>${script}</script>`

async function bundled(name: string): Promise<string> {
  const entry = fileURLToPath(new URL(`./${name}.ts`, import.meta.url))
  const out = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'page' } },
  })
  const [one] = Array.isArray(out) ? out : []
  return one?.output[0].code ?? ''
}

/** Pages at the vendors' real addresses, served from memory: nothing leaves this machine. */
async function pages(): Promise<Record<string, string>> {
  const [crm = '', hubspotPage = '', hubspotApp = ''] = await Promise.all(
    ['crm', 'hubspot-page', 'hubspot-app'].map(bundled),
  )
  return {
    'https://crm.example/': html('<div id="aircall"></div><div id="justcall"></div>', crm),
    'https://plain.example/': html('<h1>No softphone here</h1>'),
    'https://forger.example/': html('<iframe src="https://evil.example/"></iframe>'),
    'https://dialler.example/': html('<button>Open the dialler</button>'),
    'https://app.hubspot.com/': html('<div id="calling"></div>', hubspotPage),
    'https://softphone.example/': html('', hubspotApp),
  }
}

/** A real Chromium with Earshot in it, and the desk asked as Earshot's own pages ask it. */
export async function openVendorStage() {
  const [agent, served] = await Promise.all([openAgentsBrowser(), pages()])
  const { context } = agent
  context.setDefaultTimeout(10_000)
  await context.route(/^https:/, (route) => {
    const { origin } = new URL(route.request().url())
    return route.fulfill({ contentType: 'text/html', body: served[`${origin}/`] ?? html('') })
  })
  const own = await context.newPage()
  await own.goto(new URL('popup.html', (await agent.worker()).url()).href)
  const ask = <T>(topic: string, more: object = {}) =>
    own.evaluate((message) => chrome.runtime.sendMessage(message), { topic, ...more }) as Promise<T>
  const calls = async (): Promise<CallView[]> => (await ask<{ view: LiveView }>('live-view')).view.calls

  return {
    worker: agent.worker,
    async open(url: string): Promise<Page> {
      const page = await context.newPage()
      await page.goto(url)
      return page
    },
    calls,
    /** Who is on the line, of all live calls: what lies in session memory, whatever an overlay may show. */
    facts: (): Promise<Pick<CallerFact, 'field' | 'value' | 'sure'>[]> =>
      own.evaluate(async () => {
        const all: Record<string, unknown> = await chrome.storage.session.get(null)
        const callers = Object.entries(all).flatMap(([key, c]) => (key.startsWith('facts:') ? [c as Caller] : []))
        return callers.flatMap(({ facts }) => facts.map(({ field, value, sure }) => ({ field, value, sure })))
      }),
    tally: async () => (await ask<{ tally: Partial<Record<VendorName, VendorCounts>> }>('vendor-tally')).tally,
    /** Waits for a state, never for a time. */
    async until(holds: () => Promise<boolean>): Promise<void> {
      const end = Date.now() + 10_000
      while (!(await holds())) {
        if (Date.now() > end) throw new Error(`not so after 10 s: ${holds}; ${JSON.stringify(await calls())}`)
        await own.evaluate(() => new Promise(requestAnimationFrame))
      }
    },
    /** Wraps up what is left, so that the next test begins without a call. */
    async reset(): Promise<void> {
      for (const { id } of await calls()) {
        await ask('intend', { callId: id, intent: { do: 'correct-state', to: 'ended' } })
        await ask('intend', { callId: id, intent: { do: 'finish-wrapup' } })
      }
      await Promise.all(context.pages().map((page) => page !== own && page.close()))
    },
    close: agent.close,
  }
}
export type VendorStage = Awaited<ReturnType<typeof openVendorStage>>
