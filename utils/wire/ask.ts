import { api } from './api'
import type { PageAnswer, PageTopic, PageTopics, ToPage } from './topics'

/** The desk did not answer: the worker died, or this script is an orphan. Ask again or go on without. */
export const NO_ANSWER = 'no-answer'

/** Asks the desk, from a page. Never throws; what is no answer of the desk is refused as `no-answer`. */
export async function ask<T extends PageTopic>(topic: T, body: PageTopics[T]['ask']): Promise<PageAnswer<T>> {
  try {
    const answer: unknown = await api().runtime.sendMessage({ topic, ...body })
    if (isAnswer<T>(answer)) return answer
  } catch {
    // The same as silence.
  }
  return { ok: false, refused: NO_ANSWER }
}

const isAnswer = <T extends PageTopic>(answer: unknown): answer is PageAnswer<T> =>
  typeof answer === 'object' && answer !== null && 'ok' in answer

/** Whether this script still belongs to the extension in the browser. */
export const isAlive = (): boolean => Boolean(api()?.runtime?.id)

/** Hears desk, overlay and popup. `undefined` from the handler = not this frame's matter: another may answer. */
export function hear(handle: (message: ToPage) => object | Promise<object> | undefined, signal: AbortSignal): void {
  const listener = (message: ToPage, _from: unknown, respond: (answer: object) => void) => {
    const answer = handle(message)
    if (!answer) return false
    void Promise.resolve(answer).then(respond)
    return true
  }
  api().runtime.onMessage.addListener(listener)
  signal.addEventListener('abort', () => isAlive() && api().runtime.onMessage.removeListener(listener))
}
