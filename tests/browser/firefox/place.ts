import { vi } from 'vitest'
import * as z from 'zod/mini'
import type { Control, Place } from '../../../demo/director.mjs'
import type { Bidi } from './bidi'
import { type ShownNode, shownNode } from './shown-node'

/** A page of Firefox or a frame in one, with what Playwright's have that the director and these tests need. */
export interface FoxPlace extends Place {
  evaluate<R, A>(run: (arg: A) => R | Promise<R>, arg?: A): Promise<R>
  /** What stands in it, closed roots included. */
  tree(): Promise<ShownNode>
  press(node: ShownNode): Promise<void>
  /** Pressed in this order, let go in the other. */
  keys(...keys: string[]): Promise<void>
}
export interface FoxPage extends FoxPlace {
  goto(url: string): Promise<void>
  /** Waits for a frame at such an address. */
  frame(url: RegExp): Promise<FoxPlace>
  noFrame(url: RegExp): Promise<unknown>
  bringToFront(): Promise<void>
  close(): Promise<void>
}

interface Context {
  context: string
  url: string
  children: Context[]
}
const contextTold: z.ZodMiniType<Context> = z.object({
  context: z.string(),
  url: z.string(),
  get children() {
    return z.array(contextTold)
  },
})
const contexts = z.object({ contexts: z.array(contextTold) })
const nodes = z.object({ nodes: z.array(shownNode) })
const called = z.union([
  z.object({ type: z.literal('success'), result: z.object({ value: z.string() }) }),
  z.object({ type: z.literal('exception'), exceptionDetails: z.object({ text: z.string() }) }),
])

/** ms; Playwright's waits in the other tests have the same end. */
const PATIENCE = 15_000
const LEFT = 0

/** Waits for an answer that is not false, and gives it back. */
async function until<T>(look: () => Promise<T | false | undefined>, what: string): Promise<T> {
  const found = await vi.waitUntil(look, { timeout: PATIENCE }).catch((cause) => {
    throw new Error(`waited for ${what}`, { cause })
  })
  return found as T
}

export function placeIn(bidi: Bidi, id: string): FoxPlace {
  /** By JSON both ways: what the tests ask of a page is text, numbers, and nothing. */
  async function evaluate<R, A>(run: (arg: A) => R | Promise<R>, arg?: A): Promise<R> {
    const answer = await bidi.send(
      'script.callFunction',
      {
        functionDeclaration: `async (arg) => JSON.stringify({ of: await (${run})(JSON.parse(arg).of) })`,
        arguments: [{ type: 'string', value: JSON.stringify({ of: arg }) }],
        target: { context: id },
        awaitPromise: true,
      },
      called,
    )
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text)
    return JSON.parse(answer.result.value).of
  }
  const act = (actions: object[]) => bidi.send('input.performActions', { context: id, actions }, z.unknown())
  const press: FoxPlace['press'] = async ({ sharedId }) => {
    const origin = { type: 'element', element: { sharedId } }
    const actions = [
      { type: 'pointerMove', x: 0, y: 0, origin },
      { type: 'pointerDown', button: LEFT },
      { type: 'pointerUp', button: LEFT },
    ]
    await act([{ type: 'pointer', id: 'mouse', actions }])
  }

  const locator = (selector: string): Control => {
    const isShown = () =>
      evaluate((css) => document.querySelector(css)?.checkVisibility({ visibilityProperty: true }) ?? false, selector)
    const waitFor = async () => void (await until(isShown, `${selector} to be shown`))
    return {
      waitFor,
      async click() {
        await waitFor()
        const [node] = await find({ type: 'css', value: selector }, 0)
        if (!node) throw new Error(`${selector} went away`)
        await press(node)
      },
    }
  }
  const find = async (by: object, maxDomDepth: number | null) =>
    (
      await bidi.send(
        'browsingContext.locateNodes',
        { context: id, locator: by, serializationOptions: { maxDomDepth, includeShadowTree: 'all' } },
        nodes,
      )
    ).nodes

  return {
    evaluate,
    locator,
    async tree() {
      const [root] = await find({ type: 'css', value: ':root' }, null)
      if (!root) throw new Error('a page without a root')
      return root
    },
    press,
    async keys(...keys) {
      const down = keys.map((value) => ({ type: 'keyDown', value }))
      const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }))
      await act([{ type: 'key', id: 'keys', actions: [...down, ...up] }])
    },
  }
}

export async function openPage(bidi: Bidi): Promise<FoxPage> {
  const { context: id } = await bidi.send('browsingContext.create', { type: 'tab' }, z.object({ context: z.string() }))
  const place = placeIn(bidi, id)
  const framesOf = async () => {
    const { contexts: tops } = await bidi.send('browsingContext.getTree', { root: id }, contexts)
    const all: Context[] = []
    for (let level = tops; level.length > 0; level = level.flatMap(({ children }) => children)) all.push(...level)
    return all
  }
  const frameAt = async (url: RegExp) => (await framesOf()).find((frame) => url.test(frame.url))

  return {
    ...place,
    async goto(url) {
      const go = () => bidi.send('browsingContext.navigate', { context: id, url, wait: 'complete' }, z.unknown())
      // The blank page of a new tab may still be on its way, and then it takes this one's place: asked again.
      await go().catch(go)
    },
    async bringToFront() {
      await bidi.send('browsingContext.activate', { context: id }, z.unknown())
    },
    async frame(url) {
      const { context } = await until(() => frameAt(url), `a frame at ${url}`)
      return placeIn(bidi, context)
    },
    noFrame: (url) => until(async () => (await frameAt(url)) === undefined, `no frame at ${url}`),
    async close() {
      await bidi.send('browsingContext.close', { context: id }, z.unknown())
    },
  }
}
