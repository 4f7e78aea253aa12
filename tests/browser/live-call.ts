import type { CDPSession, Frame, Page } from 'playwright-core'
import * as director from '../../demo/director.mjs'
import { overlayOf, type Stage } from './stage'

type Skin = 'plain' | 'icon' | 'trusted' | 'rerender' | 'forgetful' | 'nocaptions' | 'vague'
export interface CallOptions {
  skin?: Skin
  call?: string
  /** The softphone in a frame of the CRM, or in a tab of its own. */
  in?: 'crm' | 'tab'
  frame?: 'normal' | 'tiny'
  /** The caller says the script's lines by itself, in turn with the agent. */
  script?: boolean
  route?: string
  speed?: number
}

/** Speech this many times faster than people speak. */
const SPEED = 12

/** One real call on the stage, as the agent lives it. */
export interface LiveCall {
  page: Page
  phone: Page | Frame
  caller: Page
  id: string
  overlay: Frame
  agentSays(text: string): Promise<void>
  callerSays(text: string): Promise<void>
  hangUp(): Promise<void>
  /** The registrar's word: BYE was seen. */
  ended(): Promise<void>
  isOver(): boolean
  card: Card
}

/** The other end of the line: it rings until somebody answers, and the registrar tells what became of it. */
export async function dial(
  { demo: { urls, registrar }, callers }: Pick<Stage, 'demo' | 'callers'>,
  { call = 'price', script = false, speed = SPEED }: Pick<CallOptions, 'call' | 'script' | 'speed'> = {},
) {
  const known = new Set(registrar.calls.keys())
  const caller = await callers.newPage()
  await caller.goto(urls.caller(call, { auto: true, script, speed }))
  const { callId: id } = await registrar.waitFor((e) => e.method === 'INVITE' && !known.has(e.callId))
  return {
    caller,
    id,
    callerSays: (text: string) => director.callerSays(caller, text),
    ended: async () => void (await registrar.waitFor((e) => e.callId === id && e.method === 'BYE')),
    isOver: () => registrar.calls.get(id)?.state === 'ended',
  }
}

export async function ring(stage: Stage, options: CallOptions = {}): Promise<Omit<LiveCall, 'overlay'>> {
  const { skin = 'plain', speed = SPEED, frame = 'normal' } = options
  const { urls } = stage.demo
  const page = await stage.context.newPage()
  await page.goto(
    options.in === 'tab' ? urls.phone(skin, { speed }) : urls.crm({ skin, frame, speed, route: options.route }),
  )
  const phone = await director.softphone(page)
  await director.phoneState(phone, 'ready')
  const line = await dial(stage, options)
  await director.phoneState(phone, 'ringing')
  await page.bringToFront()
  return {
    page,
    phone,
    ...line,
    agentSays: (text) => director.agentSays(phone, text),
    hangUp: () => director.control(phone, 'hangup').click(),
    card: cardIn(page, phone),
  }
}

export async function answered(stage: Stage, options: CallOptions = {}): Promise<LiveCall> {
  const call = await ring(stage, options)
  await director.answer(call.phone)
  const overlay = await overlayOf(call.page)
  await overlay.locator('[data-phase="connected"]').waitFor()
  return { ...call, overlay }
}

/** What the overlay shows, waited for: `heard` is text anywhere in it. */
export const shows = (overlay: Frame, text: string | RegExp) => overlay.getByText(text).first().waitFor()

export interface Card {
  /** Waits until the pause card is on screen. → its text */
  shown(): Promise<string>
  gone(): Promise<void>
  /** Waits until this text is on screen, ours in a closed root included. */
  says(text: RegExp): Promise<void>
  isShown(): Promise<boolean>
  /** Anything of ours in a closed root with such a button: the fill offer, too. */
  hasButton(name: RegExp): Promise<boolean>
  /** Where one of its buttons is, in px of the page. */
  at(name: RegExp): Promise<{ x: number; y: number }>
  /** A real press of the mouse on one of its buttons. */
  press(name: RegExp): Promise<void>
}

/** The card stands in a closed root, which no locator enters: the accessibility tree does (TOOLCHAIN, testing). */
export function cardIn(page: Page, frame: Page | Frame): Card {
  let session: Promise<CDPSession> | undefined
  const cdp = () => {
    session ??= page.context().newCDPSession(frame)
    return session
  }
  const nodes = async () => (await (await cdp()).send('Accessibility.getFullAXTree')).nodes
  const dialog = async () => (await nodes()).find((n) => n.role?.value === 'alertdialog')
  const isShown = async () => (await dialog()) !== undefined
  const nextFrame = () => frame.evaluate(() => new Promise((next) => requestAnimationFrame(next)))
  /** Frame by frame until it holds; after 15 s an error with what the accessibility tree had instead. */
  const until = async (what: string, holds: () => Promise<boolean>) => {
    const last = Date.now() + 15_000
    while (!(await holds())) {
      if (Date.now() > last) throw new Error(`${what}: not within 15 s. On the page: ${await named()}`)
      await nextFrame()
    }
  }
  const named = async () =>
    (await nodes())
      .map((n) => `${n.role?.value} ${n.name?.value ?? ''}`)
      .filter((line) => / ./.test(line))
      .join(' | ')
  const buttonOf = async (name: RegExp) =>
    (await nodes()).find((n) => n.role?.value === 'button' && name.test(String(n.name?.value)))
  const centre = async (backendNodeId: number) => {
    const { model } = await (await cdp()).send('DOM.getBoxModel', { backendNodeId })
    const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.border
    return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 }
  }
  /** A modal dialog of the page makes the card inert until it is on top again; the tree tells of it late, the hit test does not. */
  const isOnTop = (point: { x: number; y: number }) =>
    frame.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.matches('[popover]') === true, point)
  const at = async (name: RegExp) => {
    let point = { x: 0, y: 0 }
    await until(`a button ${name} on top`, async () => {
      const id = (await buttonOf(name))?.backendDOMNodeId
      if (id === undefined) return false
      point = await centre(id)
      return isOnTop(point)
    })
    const frameAt = 'frameElement' in frame ? await (await frame.frameElement()).boundingBox() : undefined
    return { x: (frameAt?.x ?? 0) + point.x, y: (frameAt?.y ?? 0) + point.y }
  }
  return {
    isShown,
    gone: () => until('the card gone', async () => !(await isShown())),
    async says(text) {
      await until(`${text}`, async () => (await nodes()).some((n) => text.test(String(n.name?.value ?? ''))))
    },
    hasButton: async (name) => (await buttonOf(name)) !== undefined,
    async shown() {
      await until('the card', isShown)
      const all = await nodes()
      const top = all.find((n) => n.role?.value === 'alertdialog')
      const under = new Set(top ? [top.nodeId] : [])
      for (const n of all) if (n.parentId && under.has(n.parentId)) under.add(n.nodeId)
      return all
        .filter((n) => under.has(n.nodeId) && n.role?.value === 'StaticText')
        .map((n) => n.name?.value)
        .join(' ')
    },
    at,
    async press(name) {
      const { x, y } = await at(name)
      await page.mouse.click(x, y)
    },
  }
}
