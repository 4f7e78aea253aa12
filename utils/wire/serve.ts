import type { Runtime } from 'webextension-polyfill'
import * as z from 'zod/mini'
import { OWN_TOPICS, PAGE_TOPICS } from './contract'

/** Who asks. A content script runs in a page that may be hostile; our own pages do not. */
export interface FrameSender {
  tab: number
  frame: number
  /** Origin of the page the script runs in, and of the tab it is part of. */
  origin: string
  top: string
  /** The page's address; of a frame that has none of its own, its tab's. */
  url: string
}

type Body<T> = T extends z.ZodMiniType<infer Out> ? Out : never
type Handler<Schema, Sender> = (body: Body<Schema>, sender: Sender) => Promise<object> | object

export interface Handlers {
  page: { [T in keyof typeof PAGE_TOPICS]: Handler<(typeof PAGE_TOPICS)[T], FrameSender> }
  own: { [T in keyof typeof OWN_TOPICS]: Handler<(typeof OWN_TOPICS)[T], undefined> }
}

export type Answer = ({ ok: true } & Record<string, unknown>) | { ok: false; refused: Refusal }
export type Refusal = 'unknown-topic' | 'sender-not-allowed' | 'bad-shape' | 'failed' | string

/** A handler says no with this; the sender gets the name. */
export class Refused extends Error {}

/** The border (DESIGN §7): known topic → sender allowed for it → schema → handler. Never throws. */
export async function serve(
  handlers: Handlers,
  own: { id: string; origin: string },
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<Answer> {
  const topic = topicOf(message)
  if (topic === undefined) return { ok: false, refused: 'unknown-topic' }
  if (sender.id !== own.id) return { ok: false, refused: 'sender-not-allowed' }
  if (topic in PAGE_TOPICS) {
    const from = frameOf(sender, own.origin)
    if (!from) return { ok: false, refused: 'sender-not-allowed' }
    return answer(PAGE_TOPICS[topic as 'hello'], handlers.page[topic as 'hello'], message, from)
  }
  if (topic in OWN_TOPICS) {
    if (!isOwnPage(sender, own.origin)) return { ok: false, refused: 'sender-not-allowed' }
    return answer(OWN_TOPICS[topic as 'intend'], handlers.own[topic as 'intend'], message, undefined)
  }
  return { ok: false, refused: 'unknown-topic' }
}

async function answer<Out, Sender>(
  schema: z.ZodMiniType<Out>,
  handle: (body: Out, sender: Sender) => Promise<object> | object,
  message: unknown,
  sender: Sender,
): Promise<Answer> {
  const parsed = z.safeParse(schema, message)
  if (!parsed.success) return { ok: false, refused: 'bad-shape' }
  try {
    return { ok: true, ...(await handle(parsed.data, sender)) }
  } catch (error) {
    return { ok: false, refused: error instanceof Refused ? error.message : 'failed' }
  }
}

function topicOf(message: unknown): string | undefined {
  if (typeof message !== 'object' || message === null || !('topic' in message)) return undefined
  return typeof message.topic === 'string' && Object.hasOwn({ ...PAGE_TOPICS, ...OWN_TOPICS }, message.topic)
    ? message.topic
    : undefined
}

export const isOwnPage = (sender: Runtime.MessageSender, origin: string): boolean =>
  (sender.url ?? '').startsWith(`${origin}/`)

function frameOf(sender: Runtime.MessageSender, own: string): FrameSender | undefined {
  if (sender.tab?.id === undefined || sender.frameId === undefined || isOwnPage(sender, own)) return undefined
  return {
    tab: sender.tab.id,
    frame: sender.frameId,
    origin: originOf(sender.url, sender.tab.url),
    top: originOf(sender.tab.url),
    url: [sender.url, sender.tab.url].find((url) => originOf(url) !== 'null') ?? '',
  }
}

/** A sandboxed or about:blank frame has no origin of its own: it speaks as its tab's page. */
function originOf(...urls: (string | undefined)[]): string {
  for (const url of urls) {
    const origin = url && URL.canParse(url) ? new URL(url).origin : 'null'
    if (origin !== 'null') return origin
  }
  return 'null'
}
