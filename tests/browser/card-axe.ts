import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

interface Violation {
  id: string
  impact?: string
}

/**
 * axe over what stands in our closed roots on a page: run in the extension's own isolated world, where they can be opened and where
 * the page sees nothing of it. → serious faults
 */
export async function seriousFaultsInClosedRoots(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const worlds: { id: number; origin: string; isDefault?: boolean }[] = []
  session.on('Runtime.executionContextCreated', ({ context }) => void worlds.push(context))
  await session.send('Runtime.enable')
  const ours = worlds.find(({ origin }) => origin.startsWith('chrome-extension://'))
  if (!ours) throw new Error('the extension has no world on this page')
  const run = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: ours.id,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as unknown
  }
  await run(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
  const found = (await run(`(async () => {
    const hosts = [...document.querySelectorAll('[popover]')]
    for (const host of hosts)
      Object.defineProperty(host, 'shadowRoot', { value: chrome.dom.openOrClosedShadowRoot(host), configurable: true })
    if (!hosts.some((host) => host.shadowRoot.querySelector('[role=alertdialog]'))) throw new Error('no card to look at')
    const { violations, passes } = await axe.run(document)
    // A target of several steps is one within a root.
    const within = ({ nodes }) => nodes.some(({ target }) => target.flat().length > 1)
    return { violations: violations.filter(within), looked: passes.some(within) }
  })()`)) as { violations: Violation[]; looked: boolean }
  if (!found.looked) throw new Error('axe did not look into the card')
  await session.detach()
  return found.violations.filter(({ impact }) => /serious|critical/.test(impact ?? '')).map(({ id }) => id)
}
